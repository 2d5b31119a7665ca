import type { Consultation, Question, Section } from "#app/domain/consultation/consultation.ts";
import { Condition } from "#app/domain/question/condition.ts";
import { askedOf } from "#app/domain/question/settings.ts";
import { talliesOf } from "#app/domain/tally/tally.server.ts";
import { compiled } from "#db/compiled.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

export function consultationBySlug(db: Db, slug: string): Promise<Consultation | undefined> {
  return db.selectFrom("consultation").selectAll().where("slug", "=", slug).executeTakeFirst();
}

export function consultationById(db: Db, id: string): Promise<Consultation | undefined> {
  return db.selectFrom("consultation").selectAll().where("id", "=", id).executeTakeFirst();
}

/**
 * The consultation as it stays until this transaction ends: nobody closes it between the check of
 * its schedule and the commit. SQLite has one writer at a time and needs no lock.
 */
export function consultationForAct(trx: Db, id: string): Promise<Consultation | undefined> {
  let query = trx.selectFrom("consultation").selectAll().where("id", "=", id);
  if (isPostgresDb(trx)) query = query.forShare();
  return query.executeTakeFirst();
}

/** Every authority that holds it, the leading one first. */
export async function authorityIdsOf(db: Db, consultationId: string): Promise<string[]> {
  return (await authoritiesOf(db, consultationId)).map((authority) => authority.id);
}

export async function authoritiesOf(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("consultation")
    .innerJoin("authority", (join) =>
      join.on((on) =>
        on.or([
          on("authority.id", "=", on.ref("consultation.authorityId")),
          on.exists(
            on
              .selectFrom("consultationAuthority")
              .select("consultationAuthority.authorityId")
              .whereRef("consultationAuthority.consultationId", "=", "consultation.id")
              .whereRef("consultationAuthority.authorityId", "=", "authority.id"),
          ),
        ]),
      ),
    )
    .select([
      "authority.id",
      "authority.slug",
      "authority.name",
      "authority.territoryId",
      "authority.timeZone",
      "authority.language",
      "authority.accent",
      "consultation.authorityId as leadId",
    ])
    .where("consultation.id", "=", consultationId)
    .orderBy("authority.name")
    .execute();
  const leads = (row: (typeof rows)[number]) => (row.id === row.leadId ? 0 : 1);
  return rows.sort((a, b) => leads(a) - leads(b));
}

export type ConsultationAuthority = Awaited<ReturnType<typeof authoritiesOf>>[number];

/** The territories it covers, by name: whoever lives inside one of them is asked. */
export async function territoriesAsked(db: Db, consultationId: string) {
  const { rows } = await asked(db, { consultationId });
  return rows;
}

const asked = compiled<{ consultationId: string }>()((db, value) =>
  db
    .selectFrom("consultationTerritory")
    .innerJoin("territory", "territory.id", "consultationTerritory.territoryId")
    .selectAll("territory")
    .where("consultationTerritory.consultationId", "=", value("consultationId"))
    .orderBy("territory.name"),
);

export type TerritoryAsked = Awaited<ReturnType<typeof territoriesAsked>>[number];

/** What is asked, in order. */
export async function questionsOf(db: Db, consultationId: string): Promise<Question[]> {
  const rows = await db
    .selectFrom("question")
    .selectAll()
    .where("consultationId", "=", consultationId)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    ...row,
    ...askedOf(row),
    condition: row.condition === null ? null : Condition.parse(JSON.parse(row.condition)),
  }));
}

export function sectionsOf(db: Db, consultationId: string): Promise<Section[]> {
  return db
    .selectFrom("section")
    .selectAll()
    .where("consultationId", "=", consultationId)
    .orderBy("position")
    .execute();
}

export interface TerritoryParticipation {
  /** null: who took part without saying from where (imported data only). */
  territoryId: string | null;
  participants: number;
}

/** How many have taken part from each municipality (or zone), by the one rule of `hasTakenPart`. */
export async function participationByTerritory(
  db: Db,
  consultationId: string,
): Promise<TerritoryParticipation[]> {
  const rows = await talliesOf(db, consultationId, ["people"]);
  return rows.map(({ place, n }) => ({ territoryId: place === "" ? null : place, participants: n }));
}

export function scheduleChangesOf(db: Db, consultationId: string) {
  return db
    .selectFrom("scheduleChange")
    .select(["id", "phase", "kind", "closesBefore", "closesAfter", "reason", "changedAt"])
    .where("consultationId", "=", consultationId)
    .orderBy("changedAt")
    .execute();
}

export function correctionsOf(db: Db, consultationId: string) {
  return db
    .selectFrom("correction")
    .select(["id", "questionId", "text", "writtenAt"])
    .where("consultationId", "=", consultationId)
    .orderBy("writtenAt")
    .execute();
}
