import { act } from "#app/domain/act.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import {
  mostReasonTemplates,
  type ReasonTemplate,
  type ReasonTemplateInput,
  textsWritten,
} from "#app/domain/rule/reason-template.ts";
import { reasonExamples } from "#app/domain/rule/reason-template-examples.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

/** Those of these authorities, by name. */
export async function reasonTemplatesOf(db: Db, authorityIds: readonly string[]): Promise<ReasonTemplate[]> {
  if (authorityIds.length === 0) return [];
  const rows = await db
    .selectFrom("reasonTemplate")
    .selectAll()
    .where("authorityId", "in", [...authorityIds])
    .execute();
  return rows.map(read).toSorted((a, b) => (foldText(a.name) < foldText(b.name) ? -1 : 1));
}

/** null for one that is gone or of an authority this actor does not moderate for. */
export async function reasonTemplateFor(db: Db, actor: Actor, id: string): Promise<ReasonTemplate | null> {
  const row = await db.selectFrom("reasonTemplate").selectAll().where("id", "=", id).executeTakeFirst();
  return row && can(actor, "moderator", [row.authorityId]) ? read(row) : null;
}

export type ReasonTemplateSaved =
  | { ok: true; subjectId: string }
  | {
      ok: false;
      refusal: "gone" | "not-allowed" | "no-such-rule" | "name-taken" | "too-many" | "changed-meanwhile";
    };

export function createReasonTemplate(
  db: Db,
  actor: Actor,
  authorityId: string,
  input: ReasonTemplateInput,
  now = new Date(),
): Promise<ReasonTemplateSaved> {
  const what = { by: actor, at: now, name: "reason-template.created" };
  return act<ReasonTemplateSaved>(db, what, async (trx) => {
    if (!can(actor, "moderator", [authorityId])) return { ok: false, refusal: "not-allowed" };
    const others = await reasonTemplatesOf(trx, [authorityId]);
    if (others.length >= mostReasonTemplates) return { ok: false, refusal: "too-many" };
    const refusal = await refusalOf(trx, authorityId, input, others, now);
    if (refusal) return { ok: false, refusal };
    const id = newId();
    await trx
      .insertInto("reasonTemplate")
      .values({ id, authorityId, ...columnsOf(input, actor, now) })
      .execute();
    return { ok: true, subjectId: id };
  });
}

/** @param seen  when what the actor changed was written: who comes second is told */
export function changeReasonTemplate(
  db: Db,
  actor: Actor,
  id: string,
  { seen, ...input }: ReasonTemplateInput & { seen?: string },
  now = new Date(),
): Promise<ReasonTemplateSaved> {
  const what = { by: actor, at: now, name: "reason-template.changed" };
  return act<ReasonTemplateSaved>(db, what, async (trx) => {
    const template = await reasonTemplateFor(trx, actor, id);
    if (!template) return { ok: false, refusal: "gone" };
    const others = await reasonTemplatesOf(trx, [template.authorityId]);
    const rest = others.filter((one) => one.id !== id);
    const refusal = await refusalOf(trx, template.authorityId, input, rest, now);
    if (refusal) return { ok: false, refusal };
    const changed = await trx
      .updateTable("reasonTemplate")
      .set(columnsOf(input, actor, now))
      .where("id", "=", id)
      .where("changedAt", "=", seen ?? template.changedAt)
      .executeTakeFirst();
    if (Number(changed.numUpdatedRows) === 0) return { ok: false, refusal: "changed-meanwhile" };
    return { ok: true, subjectId: id };
  });
}

/** The decisions that were begun from it keep their words. */
export function removeReasonTemplate(
  db: Db,
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<ReasonTemplateSaved> {
  const what = { by: actor, at: now, name: "reason-template.removed" };
  return act<ReasonTemplateSaved>(db, what, async (trx) => {
    if (!(await reasonTemplateFor(trx, actor, id))) return { ok: false, refusal: "gone" };
    await trx.deleteFrom("reasonTemplate").where("id", "=", id).execute();
    return { ok: true, subjectId: id };
  });
}

/** Begins with our examples, in four languages; those whose rule or name does not fit are left out. */
export function beginReasonTemplates(
  db: Db,
  actor: Actor,
  authorityId: string,
  now = new Date(),
): Promise<ReasonTemplateSaved> {
  const what = { by: actor, at: now, name: "reason-templates.begun" };
  return act<ReasonTemplateSaved>(db, what, async (trx) => {
    if (!can(actor, "moderator", [authorityId])) return { ok: false, refusal: "not-allowed" };
    const authority = await trx
      .selectFrom("authority")
      .select("language")
      .where("id", "=", authorityId)
      .executeTakeFirst();
    if (!authority) return { ok: false, refusal: "gone" };
    const others = await reasonTemplatesOf(trx, [authorityId]);
    const codes = (await houseOfRules(trx, authorityId, now)).map((rule) => rule.code);
    for (const { ruleCode, names, texts } of reasonExamples) {
      const name = names[authority.language];
      if (!codes.includes(ruleCode) || isTaken(name, others) || others.length >= mostReasonTemplates)
        continue;
      const kept = { id: newId(), authorityId, ruleCode, name, texts: JSON.stringify(texts) };
      await trx
        .insertInto("reasonTemplate")
        .values({ ...kept, changedBy: actor.personId, changedAt: now.toISOString() })
        .execute();
    }
    return { ok: true, subjectId: authorityId };
  });
}

async function refusalOf(
  trx: Db,
  authorityId: string,
  { name, ruleCode }: ReasonTemplateInput,
  others: readonly ReasonTemplate[],
  now: Date,
) {
  if (isTaken(name, others)) return "name-taken" as const;
  if (ruleCode === "") return null;
  const house = await houseOfRules(trx, authorityId, now);
  return house.some((rule) => rule.code === ruleCode) ? null : ("no-such-rule" as const);
}

function isTaken(name: string, others: readonly ReasonTemplate[]): boolean {
  return others.some((other) => foldText(other.name) === foldText(name));
}

function columnsOf(input: ReasonTemplateInput, actor: Actor, now: Date) {
  return {
    name: input.name,
    ruleCode: input.ruleCode || null,
    texts: JSON.stringify(textsWritten(input)),
    changedBy: actor.personId,
    changedAt: now.toISOString(),
  };
}

function read({
  id,
  authorityId,
  ruleCode,
  name,
  texts,
  changedAt,
}: Schema["reasonTemplate"]): ReasonTemplate {
  return { id, authorityId, ruleCode, name, texts: JSON.parse(texts), changedAt };
}
