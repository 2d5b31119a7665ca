import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import { reporterRecords } from "#app/domain/report/reporter.server.ts";
import type { ReporterRecord } from "#app/domain/report/reporter.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import type { Db } from "#db/schema.ts";

/** What one reader said of a contribution: what became of their other reports, never who they are. */
export interface ReportShown {
  rule: Rule | null;
  words: string;
  reportedAt: string;
  waiting: boolean;
  reporter: ReporterRecord;
}

/** Those that wait first, the latest first among them. */
export async function reportsShown(
  db: Db,
  { kind, id, consultationId }: Pick<Contribution, "kind" | "id" | "consultationId">,
  now: Date,
): Promise<ReportShown[]> {
  const rows = await db
    .selectFrom("report")
    .select(["ruleId", "words", "reportedAt", "decisionId", "reporterHash"])
    .where("contributionId", "=", id)
    .where("kind", "=", kind)
    .orderBy("reportedAt", "desc")
    .orderBy("id", "desc")
    .execute();
  if (rows.length === 0) return [];
  const { authorityId } = await db
    .selectFrom("consultation")
    .select("authorityId")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const rules = await rulesByIds(
    db,
    rows.map((row) => row.ruleId),
  );
  const records = await reporterRecords(
    db,
    authorityId,
    rows.map((row) => row.reporterHash),
    now,
  );
  return rows
    .map(({ ruleId, words, reportedAt, decisionId, reporterHash }) => ({
      rule: rules.get(ruleId) ?? null,
      words,
      reportedAt,
      waiting: decisionId === null,
      reporter: records.get(reporterHash) ?? { made: 0, decided: 0, followed: 0 },
    }))
    .sort((a, b) => Number(b.waiting) - Number(a.waiting));
}
