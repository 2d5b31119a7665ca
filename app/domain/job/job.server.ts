import type { JobName, JobPayloads } from "#app/domain/job/job.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export interface Job {
  id: string;
  name: JobName;
  payload: JobPayloads[JobName];
  tries: number;
}

/** A job tried this often and still failing is left for an administrator to see. */
const mostTries = 8;

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
  if (key && (await isWaiting(trx, key))) return;
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

async function isWaiting(db: Db, key: string): Promise<boolean> {
  const waiting = await db
    .selectFrom("job")
    .select("id")
    .where("dedupeKey", "=", key)
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("lockedAt", "is", null)
    .limit(1)
    .executeTakeFirst();
  return waiting !== undefined;
}

/** Takes the oldest job that is due, or one whose worker died half an hour ago. */
export async function claimJob(db: Db, now: Date): Promise<Job | null> {
  const abandoned = new Date(now.getTime() - 30 * 60_000).toISOString();
  const due = await db
    .selectFrom("job")
    .selectAll()
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("runAt", "<=", now.toISOString())
    .where((or) => or.or([or("lockedAt", "is", null), or("lockedAt", "<", abandoned)]))
    .orderBy("runAt")
    .limit(1)
    .executeTakeFirst();
  if (!due) return null;
  const claimed = await db
    .updateTable("job")
    .set({ lockedAt: now.toISOString(), tries: due.tries + 1 })
    .where("id", "=", due.id)
    .where("tries", "=", due.tries)
    .executeTakeFirst();
  if (Number(claimed.numUpdatedRows) === 0) return claimJob(db, now);
  return { id: due.id, name: due.name as JobName, payload: JSON.parse(due.payload), tries: due.tries + 1 };
}

export async function finishJob(db: Db, job: Job, now: Date) {
  await db.updateTable("job").set({ doneAt: now.toISOString() }).where("id", "=", job.id).execute();
}

/** Again after 2, 4, 8 … minutes; given up after eight tries. */
export async function failJob(db: Db, job: Job, error: string, now: Date) {
  const givenUp = job.tries >= mostTries;
  await db
    .updateTable("job")
    .set({
      error: error.slice(0, 500),
      lockedAt: null,
      failedAt: givenUp ? now.toISOString() : null,
      runAt: new Date(now.getTime() + 2 ** job.tries * 60_000).toISOString(),
    })
    .where("id", "=", job.id)
    .execute();
}
