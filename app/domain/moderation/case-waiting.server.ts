import type { Details } from "#app/domain/decision/decision.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { ContributionKind, Db, Language, Outcome } from "#db/schema.ts";

/** A decision that two people must take, and one has. */
export interface SecondWaiting {
  id: string;
  outcome: Outcome;
  ruleId: string | null;
  reason: string;
  details: Details;
  askedBy: string | null;
  askedAt: string;
}

export async function secondWaitingOn(
  db: Db,
  kind: ContributionKind,
  id: string,
): Promise<SecondWaiting | null> {
  const row = await db
    .selectFrom("secondOpinion")
    .select(["id", "outcome", "ruleId", "reason", "details", "askedBy", "askedAt"])
    .where("contributionId", "=", id)
    .where("kind", "=", kind)
    .where("answeredAt", "is", null)
    .orderBy("askedAt")
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, details: JSON.parse(row.details) } : null;
}

/** A proposal whose author was asked to let it stand in another. */
export interface MergeWaiting {
  id: string;
  into: { id: string; title: string; language: Language };
  askedAt: string;
}

export async function mergeWaitingOn(db: Db, { kind, id }: Contribution): Promise<MergeWaiting | null> {
  if (kind !== "proposal") return null;
  const row = await db
    .selectFrom("mergeRequest")
    .innerJoin("proposal", "proposal.id", "mergeRequest.intoId")
    .select([
      "mergeRequest.id",
      "mergeRequest.askedAt",
      "proposal.id as intoId",
      "proposal.title",
      "proposal.language",
    ])
    .where("mergeRequest.proposalId", "=", id)
    .where("mergeRequest.answeredAt", "is", null)
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    askedAt: row.askedAt,
    into: { id: row.intoId, title: row.title, language: row.language },
  };
}
