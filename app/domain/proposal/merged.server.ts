import type { Proposal } from "#app/domain/proposal/proposal.ts";
import type { Db, Language } from "#db/schema.ts";

export interface NamedProposal {
  id: string;
  /** null: readers do not see it at the moment. */
  title: string | null;
  language: Language;
}

/** What stands for a merged proposal: where that was merged too, what stands for that. */
export async function standsFor(
  db: Db,
  { id, mergedIntoId }: Pick<Proposal, "id" | "mergedIntoId">,
): Promise<Proposal | null> {
  const passed = new Set([id]);
  let next = mergedIntoId;
  while (next !== null && !passed.has(next)) {
    passed.add(next);
    const into = await db.selectFrom("proposal").selectAll().where("id", "=", next).executeTakeFirst();
    if (!into) return null;
    if (into.visibility !== "merged") return into;
    next = into.mergedIntoId;
  }
  return null;
}

export const mostMergedShown = 50;

/** Those that were merged into this one, the latest first. */
export function mergedInto(db: Db, proposalId: string) {
  return db
    .selectFrom("proposal")
    .select(["id", "title", "language"])
    .where("mergedIntoId", "=", proposalId)
    .where("visibility", "=", "merged")
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(mostMergedShown)
    .execute();
}
