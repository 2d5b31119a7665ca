import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { readDesign } from "#app/domain/design/design.server.ts";
import { Design } from "#app/domain/design/design.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** The act under which the state before the first change is kept. */
export const begun = "consultation.drafted";

/** Before anything is changed: as it was begun, unless a version is there. */
export async function keepFirstVersion(trx: Db, consultation: Consultation) {
  if (await newestVersion(trx, consultation.id)) return;
  const design = JSON.stringify(await readDesign(trx, consultation));
  const { createdBy, createdAt } = consultation;
  await write(trx, consultation.id, { number: 1, design, change: begun, by: createdBy, at: createdAt });
}

/**
 * Inside an act, after its change: keeps the design as it stands now, unless the newest version says the
 * same. Whoever calls it has locked the consultation.
 * @param change  the act's name
 */
export async function keepVersion(
  trx: Db,
  { id }: Pick<Consultation, "id">,
  actor: Pick<Actor, "personId">,
  now: Date,
  change: string,
) {
  const consultation = await consultationById(trx, id);
  if (!consultation) return;
  const design = JSON.stringify(await readDesign(trx, consultation));
  const newest = await newestVersion(trx, id);
  if (newest?.design === design) return;
  const number = (newest?.number ?? 0) + 1;
  await write(trx, id, { number, design, change, by: actor.personId, at: now.toISOString() });
}

/** All of them without their designs, the newest first; who changed it is for officials of the lead alone. */
export function versionsOf(db: Db, consultationId: string) {
  return db
    .selectFrom("designVersion")
    .leftJoin("person", "person.id", "designVersion.changedBy")
    .select([
      "designVersion.number",
      "designVersion.change",
      "designVersion.changedBy",
      "designVersion.changedAt",
      "person.name as changedByName",
    ])
    .where("designVersion.consultationId", "=", consultationId)
    .orderBy("designVersion.number", "desc")
    .execute();
}

export async function designAt(db: Db, consultationId: string, number: number): Promise<Design | undefined> {
  const row = await db
    .selectFrom("designVersion")
    .select("design")
    .where("consultationId", "=", consultationId)
    .where("number", "=", number)
    .executeTakeFirst();
  return row && Design.parse(JSON.parse(row.design));
}

function newestVersion(db: Db, consultationId: string) {
  return db
    .selectFrom("designVersion")
    .select(["number", "design"])
    .where("consultationId", "=", consultationId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}

async function write(
  trx: Db,
  consultationId: string,
  version: { number: number; design: string; change: string; by: string | null; at: string },
) {
  const { number, design, change, by: changedBy, at: changedAt } = version;
  await trx
    .insertInto("designVersion")
    .values({ id: newId(), consultationId, number, design, change, changedBy, changedAt })
    .execute();
}
