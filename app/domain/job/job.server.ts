import type { JobName, JobPayloads } from "#app/domain/job/job.ts";
import { compiled } from "#db/compiled.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/**
 * Asks for work after this transaction. Jobs with the same key that have not begun yet are one job.
 * @param after  seconds to wait, so that a burst of acts is followed by one run
 */
export async function enqueue<Name extends JobName>(
  trx: Db,
  name: Name,
  payload: JobPayloads[Name],
  { key = null, after = 0, now = new Date() }: { key?: string | null; after?: number; now?: Date } = {},
) {
  if (key && (await isWaiting(trx, key, now))) return;
  await trx
    .insertInto("job")
    .values({
      id: newId(),
      name,
      payload: JSON.stringify(payload),
      dedupeKey: key,
      runAt: new Date(now.getTime() + after * 1000).toISOString(),
      tries: 0,
    })
    .execute();
}

/** Longer than any act takes. */
const actMs = 30_000;

/**
 * Whether a job of this key will begin after the transaction that asks. One that is due may begin any
 * moment, before this transaction's work can be seen: PostgreSQL holds it back until then.
 */
async function isWaiting(db: Db, key: string, now: Date): Promise<boolean> {
  const { rows } = await waitingOf(db, { key });
  const [job] = rows;
  if (!job) return false;
  if (!isPostgresDb(db) || Date.parse(job.runAt) > now.getTime() + actMs) return true;
  const held = await jobsWaiting(db, key).forKeyShare().skipLocked().executeTakeFirst();
  return held !== undefined;
}

const waitingOf = compiled<{ key: string }>()((db, value) => jobsWaiting(db, value("key")));

function jobsWaiting(db: Db, key: string) {
  return db
    .selectFrom("job")
    .select("runAt")
    .where("dedupeKey", "=", key)
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("lockedAt", "is", null)
    .limit(1);
}
