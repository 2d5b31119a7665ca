import { canBeReversed, inForce, type Standing } from "#app/domain/decision/decision.ts";
import type { Decision } from "#app/domain/decision/effect.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

/** Where a contribution stands, and since when somebody waits for a decision on it. */
export async function standingOf(
  trx: Db,
  { kind, id, visibility, sentAt }: Contribution,
): Promise<Standing & { waitingSince: string | null }> {
  const reports = await trx
    .selectFrom("report")
    .select((select) => [select.fn.countAll().as("waiting"), select.fn.min("reportedAt").as("since")])
    .where("contributionId", "=", id)
    .where("kind", "=", kind)
    .where("decisionId", "is", null)
    .executeTakeFirstOrThrow();
  const signals = await trx
    .selectFrom("signal")
    .select("code")
    .where("contributionId", "=", id)
    .where("kind", "=", kind)
    .where("decisionId", "is", null)
    .orderBy("code")
    .execute();
  const last = await lastDecision(trx, kind, id);
  const since = [reports.since, visibility === "pending" ? sentAt : null].filter((one) => one !== null);
  return {
    visibility,
    sentAt,
    reports: Number(reports.waiting),
    signals: signals.map((one) => one.code),
    lastDecisionId: last?.id ?? null,
    waitingSince: since.sort()[0] ?? null,
  };
}

/** The latest that was not undone. */
export function lastDecision(db: Db, kind: ContributionKind, contributionId: string) {
  return db
    .selectFrom("decision")
    .selectAll()
    .where("contributionId", "=", contributionId)
    .where("kind", "=", kind)
    .where("undoneAt", "is", null)
    .orderBy("decidedAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** What was decided on a contribution and still holds, the first decision first; only what could be taken back. */
export async function decisionsInForce(
  db: Db,
  kind: ContributionKind,
  contributionId: string,
): Promise<Decision[]> {
  const rows = await db
    .selectFrom("decision")
    .selectAll()
    .where("contributionId", "=", contributionId)
    .where("kind", "=", kind)
    .where("undoneAt", "is", null)
    .where("reversedAt", "is", null)
    .orderBy("decidedAt")
    .orderBy("id")
    .execute();
  return rows.filter((row) => inForce(row) && canBeReversed(row.outcome));
}
