import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Db } from "#db/schema.ts";

/** Whether the words that stand were erased; an answer may be written anew afterwards. */
export async function isErased(
  db: Db,
  { id, sentAt }: Pick<Contribution, "id" | "sentAt">,
): Promise<boolean> {
  const erasure = await db
    .selectFrom("erasure")
    .select("id")
    .where("contributionId", "=", id)
    .where("erasedAt", ">=", sentAt)
    .limit(1)
    .executeTakeFirst();
  return erasure !== undefined;
}
