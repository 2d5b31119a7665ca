import type { Db } from "#db/schema.ts";

/** Of each kind. A sitemap may hold 50,000 addresses: consultations and authorities have several each. */
const most = 4_900;

/**
 * Consultations that anybody may read, the newest first, the places with a published summary in each,
 * and the authorities.
 */
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
  const authorities = await db.selectFrom("authority").select("slug").orderBy("slug").limit(most).execute();
  return { consultations, summaries, authorities };
}
