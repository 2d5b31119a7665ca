import type { Db } from "#db/schema.ts";

/** The newest population table that stands; undefined when there is none. */
export function standingTable(db: Db, consultationId: string) {
  return db
    .selectFrom("populationTable")
    .select(["id", "source", "ageQuestionId", "sexQuestionId", "byPlace", "givenAt"])
    .where("consultationId", "=", consultationId)
    .where("removedAt", "is", null)
    .orderBy("givenAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}
