import type { Authority } from "#app/domain/authority/authority.ts";
import type { Db } from "#db/schema.ts";

/** The published consultations that an authority leads; held jointly, one is in the record of its leader. */
export async function consultationsLedBy(db: Db, { id }: Pick<Authority, "id">): Promise<string[]> {
  const rows = await db
    .selectFrom("consultation")
    .select("id")
    .where("authorityId", "=", id)
    .where("publishedAt", "is not", null)
    .orderBy("publishedAt")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}
