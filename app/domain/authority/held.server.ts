import type { Db } from "#db/schema.ts";

const mostListed = 100;

/** The consultations an authority published, alone or with others, the newest first. */
export async function consultationsHeldBy(db: Db, authorityId: string) {
  const rows = await db
    .selectFrom("consultation")
    .select(["slug", "title", "language", "publishedAt"])
    .where("publishedAt", "is not", null)
    .where((on) =>
      on.or([
        on("authorityId", "=", authorityId),
        on(
          "id",
          "in",
          on
            .selectFrom("consultationAuthority")
            .select("consultationAuthority.consultationId")
            .where("consultationAuthority.authorityId", "=", authorityId),
        ),
      ]),
    )
    .orderBy("publishedAt", "desc")
    .orderBy("id")
    .limit(mostListed)
    .execute();
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt! }));
}
