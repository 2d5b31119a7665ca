import type { JobName, JobPayloads } from "#app/domain/job/job.ts";
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
  const waiting = db
    .selectFrom("job")
    .select("runAt")
    .where("dedupeKey", "=", key)
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("lockedAt", "is", null)
    .limit(1);
  const job = await waiting.executeTakeFirst();
  if (!job) return false;
  if (!isPostgresDb(db) || Date.parse(job.runAt) > now.getTime() + actMs) return true;
  return (await waiting.forKeyShare().skipLocked().executeTakeFirst()) !== undefined;
}
