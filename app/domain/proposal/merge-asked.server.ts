import type { Db, Language, Visibility } from "#db/schema.ts";

/** What moderators ask the author of a proposal: whether it may be merged into this other one. */
export interface MergeAsked {
  id: string;
  askedAt: string;
  reason: string;
  ruleTitles: Record<Language, string> | null;
  into: { id: string; title: string; text: string; language: Language; visibility: Visibility };
}

/** The question that its author has not answered yet; null when there is none. */
export async function mergeAsked(db: Db, proposalId: string): Promise<MergeAsked | null> {
  const row = await db
    .selectFrom("mergeRequest")
    .innerJoin("proposal", "proposal.id", "mergeRequest.intoId")
    .leftJoin("rule", "rule.id", "mergeRequest.ruleId")
    .select(["mergeRequest.id", "mergeRequest.askedAt", "mergeRequest.reason", "rule.titles"])
    .select(["proposal.id as intoId", "proposal.title", "proposal.text"])
    .select(["proposal.language", "proposal.visibility"])
    .where("mergeRequest.proposalId", "=", proposalId)
    .where("mergeRequest.answeredAt", "is", null)
    .orderBy("mergeRequest.askedAt", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { id, askedAt, reason, titles, intoId, ...into } = row;
  return {
    id,
    askedAt,
    reason,
    ruleTitles: titles === null ? null : JSON.parse(titles),
    into: { id: intoId, ...into },
  };
}
