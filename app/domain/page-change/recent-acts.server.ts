import { type Topic, topicsOf } from "#app/domain/page-change/page-change.ts";
import { BoundedMap } from "#db/bounded-map.ts";
import type { Db } from "#db/schema.ts";

/**
 * How far back the ledger is read each time: an act gets its id when it begins, and others with later ids
 * may be committed before it; clocks of several machines differ, too.
 */
const windowMs = 10_000;

/** What is forgotten is told once more. */
const mostKnown = 20_000;

/** Finds in the ledger what was done lately. */
export function recentActs(db: Db) {
  const newest = new BoundedMap<string, string>(mostKnown);

  return {
    /**
     * What changed since it was last asked.
     * @param whatever  all that changed in the window, known or not: the ledger is all there is to go by
     */
    async topics(whatever: boolean): Promise<Topic[]> {
      const rows = await db
        .selectFrom("ledger")
        .select(["consultationId", "act", "subjectId", ({ fn }) => fn.max("id").as("newest")])
        .where("id", ">", firstIdAfter(Date.now() - windowMs))
        .groupBy(["consultationId", "act", "subjectId"])
        .execute();
      const changed = rows.filter((row) => {
        const kind = `${row.consultationId} ${row.act} ${row.subjectId}`;
        const isNew = newest.get(kind) !== row.newest;
        newest.set(kind, row.newest);
        return isNew || whatever;
      });
      return [...new Set(changed.flatMap((row) => topicsOf(row.act, row.consultationId, row.subjectId)))];
    },
  };
}

/** Ids are UUIDs of version 7, which begin with the time. */
function firstIdAfter(ms: number): string {
  const time = Math.max(0, ms).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
