import { sql } from "kysely";
import { casesOnPage, type QueueFilter, type WaitingCase } from "#app/domain/moderation/queue.ts";
import { urgentRules } from "#app/domain/moderation/rule.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

type Scope = Pick<QueueFilter, "kind" | "ruleCode"> & { consultationIds: readonly string[] };

/** One page of what waits in these consultations: reported contributions, and those not published yet. */
export async function waitingCases(
  db: Db,
  scope: Scope,
  { order, page }: Pick<QueueFilter, "order" | "page">,
): Promise<WaitingCase[]> {
  if (scope.consultationIds.length === 0) return [];
  let query = cases(db, scope).selectAll();
  if (order === "urgent") query = query.orderBy("urgent", "desc").orderBy("reports", "desc");
  const rows = await query
    .orderBy("since")
    .orderBy("contributionId")
    .limit(casesOnPage)
    .offset((page - 1) * casesOnPage)
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    contributionId: row.contributionId,
    consultationId: row.consultationId,
    since: row.since,
    reports: Number(row.reports),
    pending: Number(row.pending) === 1,
    urgent: Number(row.urgent) === 1,
  }));
}

export async function howManyWait(db: Db, scope: Scope): Promise<number> {
  if (scope.consultationIds.length === 0) return 0;
  const row = await cases(db, scope)
    .select((select) => select.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** One row per contribution: its reports, and whether it is pending, may both make it wait. */
function cases(db: Db, { consultationIds, kind, ruleCode }: Scope) {
  const reasonsToWait = reported(db, consultationIds, ruleCode)
    .unionAll(pendingEntries(db, consultationIds))
    .unionAll(pending(db, "proposal", consultationIds).where("withdrawnAt", "is", null))
    .unionAll(pending(db, "argument", consultationIds))
    .as("waiting");
  let grouped = db
    .selectFrom(reasonsToWait)
    .select((select) => [
      "kind",
      "contributionId",
      "consultationId",
      select.fn.min("since").as("since"),
      select.fn.sum("reports").as("reports"),
      select.fn.max("pending").as("pending"),
      select.fn.max("urgent").as("urgent"),
    ])
    .groupBy(["kind", "contributionId", "consultationId"]);
  if (kind !== null) grouped = grouped.where("kind", "=", kind);
  if (ruleCode !== null) grouped = grouped.having((having) => having(having.fn.max("asked"), "=", 1));
  return db.selectFrom(grouped.as("waitingCase"));
}

function reported(db: Db, consultationIds: readonly string[], ruleCode: string | null) {
  const oneIf = (codes: readonly string[]) =>
    sql<number>`case when ${sql.ref("rule.code")} in (${sql.join(codes)}) then 1 else 0 end`;
  return db
    .selectFrom("report")
    .innerJoin("rule", "rule.id", "report.ruleId")
    .select([
      "report.kind",
      "report.contributionId",
      "report.consultationId",
      "report.reportedAt as since",
      one.as("reports"),
      none.as("pending"),
      oneIf(urgentRules).as("urgent"),
      (ruleCode === null ? none : oneIf([ruleCode])).as("asked"),
    ])
    .where("report.decisionId", "is", null)
    .where("report.consultationId", "in", consultationIds);
}

function pendingEntries(db: Db, consultationIds: readonly string[]) {
  return db
    .selectFrom("entry")
    .select((select) => [
      kindNamed("entry").as("kind"),
      "id as contributionId",
      "consultationId",
      select.fn.coalesce("changedAt", "submittedAt").$castTo<string>().as("since"),
      none.as("reports"),
      one.as("pending"),
      none.as("urgent"),
      none.as("asked"),
    ])
    .where("visibility", "=", "pending")
    .where("counted", "=", 1)
    .where("text", "is not", null)
    .where("consultationId", "in", consultationIds);
}

function pending<Table extends "proposal" | "argument">(
  db: Db,
  table: Table,
  consultationIds: readonly string[],
) {
  return db
    .selectFrom(table as "proposal")
    .select([
      kindNamed(table).as("kind"),
      "id as contributionId",
      "consultationId",
      "createdAt as since",
      none.as("reports"),
      one.as("pending"),
      none.as("urgent"),
      none.as("asked"),
    ])
    .where("visibility", "=", "pending")
    .where("consultationId", "in", consultationIds);
}

const one = sql<number>`1`;
const none = sql<number>`0`;

function kindNamed(kind: ContributionKind) {
  return sql<ContributionKind>`cast(${sql.lit(kind)} as text)`;
}
