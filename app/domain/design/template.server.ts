import { act } from "#app/domain/act.server.ts";
import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { Design } from "#app/domain/design/design.ts";
import { designToGive } from "#app/domain/design/start.server.ts";
import { mostTemplates, type TemplateInput } from "#app/domain/design/template.ts";
import { type Actor, authoritiesWhere, can } from "#app/domain/person/actor.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export interface SavedTemplate {
  id: string;
  authorityId: string;
  authorityName: string;
  name: string;
  savedAt: string;
  design: Design;
}

/** Those of the authorities this actor works for, by name. */
export async function templatesOf(db: Db, actor: Actor): Promise<SavedTemplate[]> {
  const ids = authoritiesWhere(actor, "official");
  const rows = await saved(db)
    .$if(ids !== null, (query) => query.where("template.authorityId", "in", [...(ids ?? []), ""]))
    .orderBy("template.name")
    .orderBy("template.id")
    .execute();
  return rows.map(read);
}

/** null for one that is gone or of an authority this actor does not work for. */
export async function templateFor(db: Db, actor: Actor, id: string): Promise<SavedTemplate | null> {
  const row = await saved(db).where("template.id", "=", id).executeTakeFirst();
  return row && can(actor, "official", [row.authorityId]) ? read(row) : null;
}

export type TemplateSaved =
  | { ok: true; subjectId: string }
  | { ok: false; refusal: "gone" | "not-allowed" | "name-taken" | "too-many-templates" };

/** Keeps what a consultation asks and says, for the authority that leads it to begin others from. */
export function saveTemplate(
  db: Db,
  actor: Actor,
  consultationId: string,
  { name }: TemplateInput,
  now = new Date(),
): Promise<TemplateSaved> {
  const what = { by: actor, at: now, name: "template.saved", consultationId };
  return act<TemplateSaved>(db, what, async (trx) => {
    const consultation = await consultationById(trx, consultationId);
    if (!consultation) return { ok: false, refusal: "gone" };
    const { authorityId } = consultation;
    if (!can(actor, "official", [authorityId])) return { ok: false, refusal: "not-allowed" };
    const others = await namesIn(trx, authorityId);
    if (isTaken(name, others)) return { ok: false, refusal: "name-taken" };
    if (others.length >= mostTemplates) return { ok: false, refusal: "too-many-templates" };
    const id = newId();
    const design = JSON.stringify(await designToGive(trx, consultation));
    const savedAt = now.toISOString();
    await trx
      .insertInto("template")
      .values({ id, authorityId, name, design, savedBy: actor.personId, savedAt })
      .execute();
    return { ok: true, subjectId: id };
  });
}

export type TemplateChanged = { ok: true } | { ok: false; refusal: "gone" | "name-taken" };

export function renameTemplate(
  db: Db,
  actor: Actor,
  id: string,
  { name }: TemplateInput,
  now = new Date(),
): Promise<TemplateChanged> {
  const what = { by: actor, at: now, name: "template.renamed", subjectId: id };
  return act<TemplateChanged>(db, what, async (trx) => {
    const template = await templateFor(trx, actor, id);
    if (!template) return { ok: false, refusal: "gone" };
    const others = (await namesIn(trx, template.authorityId)).filter((other) => other.id !== id);
    if (isTaken(name, others)) return { ok: false, refusal: "name-taken" };
    await trx.updateTable("template").set({ name }).where("id", "=", id).execute();
    return { ok: true };
  });
}

/** What was begun from it stays as it is. */
export function removeTemplate(db: Db, actor: Actor, id: string, now = new Date()): Promise<TemplateChanged> {
  const what = { by: actor, at: now, name: "template.removed", subjectId: id };
  return act<TemplateChanged>(db, what, async (trx) => {
    if (!(await templateFor(trx, actor, id))) return { ok: false, refusal: "gone" };
    await trx.deleteFrom("template").where("id", "=", id).execute();
    return { ok: true };
  });
}

function saved(db: Db) {
  return db
    .selectFrom("template")
    .innerJoin("authority", "authority.id", "template.authorityId")
    .select([
      "template.id",
      "template.authorityId",
      "authority.name as authorityName",
      "template.name",
      "template.savedAt",
      "template.design",
    ]);
}

function read<Row extends { design: string }>(row: Row): Omit<Row, "design"> & { design: Design } {
  return { ...row, design: Design.parse(JSON.parse(row.design)) };
}

function namesIn(db: Db, authorityId: string) {
  return db.selectFrom("template").select(["id", "name"]).where("authorityId", "=", authorityId).execute();
}

function isTaken(name: string, others: readonly { name: string }[]): boolean {
  return others.some((other) => foldText(other.name) === foldText(name));
}
