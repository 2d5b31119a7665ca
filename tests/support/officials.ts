import { draftConsultation } from "#app/domain/consultation/authoring.server.ts";
import { publishConsultation } from "#app/domain/consultation/publication.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { phase } from "#app/domain/phase/phase.ts";
import { addQuestion } from "#app/domain/question/question.server.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";
import { actorOf, aPerson, granted } from "#tests/support/people.ts";
import { somePlaces } from "#tests/support/taking-part.ts";

/** Winter in Chile, clocks at UTC-4; they are put forward on 6 September 2026. */
export const winter = new Date("2026-08-10T15:00:00.000Z");

/** The authority of a place by its short name, "quilpue", "CL-VS" … */
export async function authorityFor(db: Db, code = "quilpue", facts: Partial<Schema["authority"]> = {}) {
  const place = await somePlaces(db);
  const id = newId();
  const authority: Schema["authority"] = {
    id,
    slug: `authority-${id}`,
    name: `Municipalidad de ${code}`,
    territoryId: place[code]!,
    timeZone: "America/Santiago",
    language: "es",
    accent: "#0b5c63",
    appealDays: 30,
    appealAnswerDays: 15,
    createdAt: winter.toISOString(),
    ...facts,
  };
  await db.insertInto("authority").values(authority).execute();
  return authority;
}

export type Official = Actor & { personId: string };

/** Somebody with an account who works for these authorities. */
export async function anOfficial(db: Db, ...authorityIds: string[]): Promise<Official> {
  const personId = await aPerson(db, { name: "Inés" });
  for (const authorityId of authorityIds) await granted(db, personId, "official", authorityId);
  return (await actorOf(db, personId)) as Official;
}

/** A draft of Quilpué with nothing but its title, and the official who began it. */
export async function aDraft(db: Db, { code = "quilpue", title = "¿Qué plazas queremos?" } = {}) {
  const place = await somePlaces(db);
  const authority = await authorityFor(db, code);
  const official = await anOfficial(db, authority.id);
  const drafted = await draftConsultation(
    db,
    official,
    { authorityId: authority.id, title, language: "es" },
    winter,
  );
  if (!drafted.ok) throw new Error(drafted.refusal);
  return { id: drafted.id, place, authority, official };
}

type Facts = Partial<Schema["consultation"]>;

/** A draft with all that publication asks for: open from 1 to 30 September 2026 unless told otherwise. */
export async function aReadyDraft(db: Db, facts: Facts = {}) {
  const draft = await aDraft(db);
  const { opensAt = "2026-09-01T12:00:00.000Z", closesAt = "2026-09-30T21:00:00.000Z" } = facts;
  await db
    .updateTable("consultation")
    .set({
      purpose: "Saber qué plazas faltan y cuáles hay que arreglar primero.",
      promise: "Contestar cada propuesta por escrito.",
      answersBy: "2026-12-01",
      opensAt,
      closesAt,
      phases: JSON.stringify(closesAt === null ? [] : [phase("contribute", opensAt, closesAt)]),
      ...facts,
    })
    .where("id", "=", draft.id)
    .execute();
  const asked = await addQuestion(db, draft.official, draft.id, aQuestion(), winter);
  if (!asked.ok) throw new Error(asked.refusal);
  return { ...draft, questionId: asked.subjectId };
}

/** The same, published on 10 August 2026 unless told otherwise. */
export async function aPublished(db: Db, facts: Facts = {}, now = winter) {
  const draft = await aReadyDraft(db, facts);
  const published = await publishConsultation(db, draft.official, draft.id, now);
  if (!published.ok) throw new Error(published.refusal);
  return draft;
}

export function aQuestion(title = "¿Qué plaza falta en su barrio?") {
  return { title, help: "", required: false };
}

/** The same as `editDesign` takes it. */
export function openText(title?: string) {
  return { ...aQuestion(title), kind: "open-text" as const, settings: { length: "long" as const } };
}

export function consultationOf(db: Db, id: string) {
  return db.selectFrom("consultation").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

/** The names of the acts that the ledger holds, in order; the accounts of the test are left out. */
export async function actsOf(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("ledger")
    .select("act")
    .where("consultationId", "is not", null)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.act);
}

/** So many days from this moment, which is when requests are answered. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60_000).toISOString();
}

/** A draft that could be published today: open from now on for thirty days. */
export function aDraftForToday(db: Db) {
  return aReadyDraft(db, currentDates());
}

/** Open since this moment. */
export function anOpenOne(db: Db) {
  return aPublished(db, currentDates(), new Date());
}

function currentDates() {
  return { opensAt: null, closesAt: inDays(30), answersBy: inDays(90).slice(0, 10) };
}
