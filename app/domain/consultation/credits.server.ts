import type { Db } from "#db/schema.ts";

/** Imported conversations, with whom to thank for them. */
export async function creditedConsultations(db: Db) {
  const rows = await db
    .selectFrom("consultation")
    .select(["slug", "title", "language", "credit"])
    .where("publishedAt", "is not", null)
    .where("credit", "is not", null)
    .orderBy("title")
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...row, credit: row.credit! }));
}
