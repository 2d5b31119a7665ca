import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db, Outcome } from "#db/schema.ts";

/**
 * Whether an appeal took back what this person decided of these very words, and they would do it again:
 * the same about its author, or bringing back what a reader's review hid. Then it is somebody else's to judge.
 */
export async function wasOverturned(
  trx: Db,
  { personId }: Pick<Actor, "personId">,
  { kind, id, sentAt }: Pick<Contribution, "kind" | "id" | "sentAt">,
  outcome: Outcome,
): Promise<boolean> {
  if (personId === null) return false;
  const rows = await trx
    .selectFrom("appeal")
    .innerJoin("decision", "decision.id", "appeal.decisionId")
    .select(["appeal.reportId", "decision.outcome"])
    .where("decision.contributionId", "=", id)
    .where("decision.kind", "=", kind)
    .where("decision.decidedAt", ">=", sentAt)
    .where("appeal.outcome", "=", "overturned")
    .where((on) => on.or([on("decision.decidedBy", "=", personId), on("decision.secondBy", "=", personId)]))
    .execute();
  return rows.some((row) => outcome === (row.reportId === null ? row.outcome : "restore"));
}
