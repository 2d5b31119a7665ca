import { appealRecord } from "#app/domain/appeal/numbers.server.ts";
import type { ModerationRecord } from "#app/domain/record/record.ts";
import { decisionCounts } from "#app/domain/record/record-decisions.server.ts";
import { standings } from "#app/domain/record/record-standings.server.ts";
import { totalsOf } from "#app/domain/tally/tally.server.ts";
import type { Db } from "#db/schema.ts";

/** One consultation, or all that an authority leads and has published. */
export interface RecordScope {
  of: { consultationId: string } | { authorityId: string };
  consultationIds: readonly string[];
}

/**
 * The totals of these consultations: as many queries however much was sent and decided, each answered
 * from an index.
 */
export async function moderationRecord(
  db: Db,
  { of, consultationIds }: RecordScope,
  now = new Date(),
): Promise<ModerationRecord> {
  const ids = someIds(consultationIds);
  return {
    kinds: await standings(db, ids),
    decisions: await decisionCounts(db, ids),
    reports: await reportsOf(db, ids),
    appeals: await appealRecord(db, of, now),
    erasures: await erasuresOf(db, ids),
  };
}

/** Lists may not be empty in SQL: an id that nothing has stands for none. */
function someIds(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [""];
}

async function reportsOf(db: Db, ids: readonly string[]): Promise<ModerationRecord["reports"]> {
  const totals = await totalsOf(db, ids, ["reports", "reports-waiting"]);
  return { received: totals.reports, waiting: totals["reports-waiting"] };
}

async function erasuresOf(db: Db, ids: readonly string[]): Promise<number> {
  const row = await db
    .selectFrom("erasure")
    .select((select) => select.fn.countAll().as("n"))
    .where("consultationId", "in", ids)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
