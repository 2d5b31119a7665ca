import type { Db } from "#db/schema.ts";

/** A sitemap may hold 50,000 addresses; with the summaries this stays well below. */
const most = 20_000;

/** Consultations that anybody may read, the newest first, and the places with a published summary in each. */
export async function publicAddresses(db: Db) {
  const consultations = await db
    .selectFrom("consultation")
    .select("slug")
    .where("publishedAt", "is not", null)
    .orderBy("publishedAt", "desc")
    .orderBy("id")
    .limit(most)
    .execute();
  const summaries = await db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .innerJoin("consultation", "consultation.id", "summaryEdition.consultationId")
    .select((select) => [
      "consultation.slug",
      "territory.code",
      select.fn.max("summaryEdition.publishedAt").as("publishedAt"),
    ])
    .where("consultation.publishedAt", "is not", null)
    .groupBy(["consultation.slug", "territory.code"])
    .orderBy("publishedAt", "desc")
    .orderBy("consultation.slug")
    .orderBy("territory.code")
    .limit(most)
    .execute();
  return { consultations, summaries };
}
