import { type ReporterRecord, recordDays } from "#app/domain/report/reporter.ts";
import type { Db, Outcome } from "#db/schema.ts";

/** After these, what was reported stayed as it was, or came back. */
const notFollowed: readonly Outcome[] = ["approve", "restore"];

/** What became of the reports of each of these readers, in the consultations that this authority leads. */
export async function reporterRecords(
  db: Db,
  authorityId: string,
  reporterHashes: readonly string[],
  now: Date,
): Promise<Map<string, ReporterRecord>> {
  const hashes = [...new Set(reporterHashes)];
  if (hashes.length === 0) return new Map();
  const since = new Date(now.getTime() - recordDays * 24 * 60 * 60_000).toISOString();
  const rows = await db
    .selectFrom("report")
    .innerJoin("consultation", "consultation.id", "report.consultationId")
    .leftJoin("decision", (join) =>
      join
        .onRef("decision.id", "=", "report.decisionId")
        .on("decision.undoneAt", "is", null)
        .on("decision.reversedAt", "is", null),
    )
    .leftJoin("appeal", (join) =>
      join.onRef("appeal.reportId", "=", "report.id").on("appeal.outcome", "=", "overturned"),
    )
    .select((select) => [
      "report.reporterHash",
      "decision.outcome",
      "appeal.outcome as review",
      select.fn.countAll().as("reports"),
    ])
    .where("report.reporterHash", "in", hashes)
    .where("report.reportedAt", ">=", since)
    .where("consultation.authorityId", "=", authorityId)
    .groupBy(["report.reporterHash", "decision.outcome", "appeal.outcome"])
    .execute();
  const records = new Map<string, ReporterRecord>();
  for (const { reporterHash, outcome, review, reports } of rows) {
    const record = records.get(reporterHash) ?? { made: 0, decided: 0, followed: 0 };
    records.set(reporterHash, record);
    record.made += Number(reports);
    if (outcome === null) continue;
    record.decided += Number(reports);
    if (review === "overturned" || !notFollowed.includes(outcome)) record.followed += Number(reports);
  }
  return records;
}
