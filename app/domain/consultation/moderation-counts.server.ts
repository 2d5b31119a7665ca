import { totalsOf } from "#app/domain/tally/tally.server.ts";
import type { Db } from "#db/schema.ts";

/** What is hidden now, and how many reports wait; the whole record has a page of its own. */
export async function moderationCounts(db: Db, consultationId: string) {
  const totals = await totalsOf(db, [consultationId], ["hidden", "reports-waiting"]);
  return { hidden: totals.hidden, waiting: totals["reports-waiting"] };
}
