import { canBeReversed, outcomes, type Standing } from "#app/domain/decision/decision.ts";
import type { Decision } from "#app/domain/decision/effect.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { ContributionKind, Db, Outcome } from "#db/schema.ts";

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

/** The latest that was not undone. @param until  an instant: only what was decided by then */
export function lastDecision(
  db: Db,
  kind: ContributionKind,
  contributionId: string,
  until: string | null = null,
): Promise<Decision | undefined> {
  return db
    .selectFrom("decision")
    .selectAll()
    .where("contributionId", "=", contributionId)
    .where("kind", "=", kind)
    .where("undoneAt", "is", null)
    .$if(until !== null, (query) => query.where("decidedAt", "<=", until!))
    .orderBy("decidedAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** What was decided on a contribution and still holds, the first decision first; only what could be taken back. */
export function decisionsInForce(
  db: Db,
  { kind, id }: Pick<Contribution, "kind" | "id">,
  of: readonly Outcome[] = outcomes.filter(canBeReversed),
): Promise<Decision[]> {
  return db
    .selectFrom("decision")
    .selectAll()
    .where("contributionId", "=", id)
    .where("kind", "=", kind)
    .where("outcome", "in", of)
    .where("undoneAt", "is", null)
    .where("reversedAt", "is", null)
    .orderBy("decidedAt")
    .orderBy("id")
    .execute();
}

export function decisionById(db: Db, id: string): Promise<Decision | undefined> {
  return db.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirst();
}
