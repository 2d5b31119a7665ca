import { type Expression, type ExpressionBuilder, sql } from "kysely";
import type { JobName, JobPayloads } from "#app/domain/job/job.ts";
import { withoutPersons } from "#app/domain/job/without-persons.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db, Schema } from "#db/schema.ts";

/** A job that a process has taken: nobody else takes it while its lease runs. */
export interface Job {
  id: string;
  name: JobName;
  payload: JobPayloads[JobName];
  /** This one included. */
  tries: number;
  /** The process that took it. */
  lockedBy: string;
}

/** A job tried this often and still failing is left for an administrator to see. */
export const mostTries = 8;

/** How long a process may say nothing before its jobs are another's. */
export const leaseMs = 60_000;

/** Before there were leases a job was given up after half an hour. */
const withoutLeaseMs = 30 * 60_000;

/**
 * Takes the oldest job that is due, of the first of these names that has one: in one statement, and past
 * those that another process is just taking.
 */
export async function claimJob(
  db: Db,
  lockedBy: string,
  names: readonly JobName[],
  now: Date,
): Promise<Job | null> {
  const claimed = await db
    .updateTable("job")
    .set((set) => ({
      lockedBy,
      lockedAt: now.toISOString(),
      lockedUntil: leaseFrom(now),
      tries: set("tries", "+", 1),
    }))
    .where("id", "=", firstOf(names.map((name) => dueOf(db, name, now))))
    .returning(["id", "name", "payload", "tries"])
    .executeTakeFirst();
  return claimed
    ? { ...claimed, name: claimed.name as JobName, payload: JSON.parse(claimed.payload), lockedBy }
    : null;
}

/** One after another is looked at until there is one; the databases want at least two to choose from. */
function firstOf(choices: Expression<unknown>[]) {
  return sql<string>`coalesce(null, ${sql.join(choices)})`;
}

function dueOf(db: Db, name: JobName, now: Date) {
  return db
    .selectFrom("job")
    .select("id")
    .where("name", "=", name)
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("runAt", "<=", now.toISOString())
    .where("tries", "<", mostTries)
    .where((on) => on.or([on("lockedAt", "is", null), leaseEnded(now)(on)]))
    .orderBy("runAt")
    .limit(1)
    .$if(isPostgresDb(db), (due) => due.forUpdate().skipLocked());
}

/** Whoever took it has not been heard of since. */
function leaseEnded(now: Date) {
  const abandoned = new Date(now.getTime() - withoutLeaseMs).toISOString();
  return (on: ExpressionBuilder<Schema, "job">) =>
    on.or([
      on("lockedUntil", "<", now.toISOString()),
      on.and([on("lockedUntil", "is", null), on("lockedAt", "<", abandoned)]),
    ]);
}

/** Says of these jobs that they are still worked on. @returns the ids of those that are another's by now */
export async function renewLeases(db: Db, jobs: readonly Job[], now: Date): Promise<string[]> {
  const lost: string[] = [];
  for (const job of jobs) {
    const renewed = await ours(db, job)
      .set({ lockedUntil: leaseFrom(now) })
      .executeTakeFirst();
    if (Number(renewed.numUpdatedRows) === 0) lost.push(job.id);
  }
  return lost;
}

/** False when it is another's by now, who will say what became of it. */
export async function finishJob(db: Db, job: Job, now: Date): Promise<boolean> {
  const finished = await ours(db, job)
    .set({ doneAt: now.toISOString(), lockedUntil: null, error: null })
    .executeTakeFirst();
  return Number(finished.numUpdatedRows) > 0;
}

/** Again after about 2, 4, 8 … minutes, not all that failed together at once; given up after eight tries. */
export async function failJob(db: Db, job: Job, error: unknown, now: Date) {
  const givenUp = job.tries >= mostTries;
  await ours(db, job)
    .set({
      error: withoutPersons(error).slice(0, 500),
      lockedAt: null,
      lockedBy: null,
      lockedUntil: null,
      failedAt: givenUp ? now.toISOString() : null,
      runAt: new Date(now.getTime() + waitAfter(job.tries)).toISOString(),
    })
    .execute();
}

/** Milliseconds: doubled with each try, less up to a fifth of it. */
export function waitAfter(tries: number, random = Math.random()): number {
  return 2 ** tries * 60_000 * (1 - random / 5);
}

/** Gives a job back that this process, which ends, could not finish; it counts as not begun. */
export async function releaseJob(db: Db, job: Job) {
  await ours(db, job)
    .set({ lockedAt: null, lockedBy: null, lockedUntil: null, tries: job.tries - 1 })
    .execute();
}

/** Jobs whose process died each time: one that takes the whole process with it is not begun for ever. */
export async function giveUpAbandoned(db: Db, now: Date) {
  const at = now.toISOString();
  await db
    .updateTable("job")
    .set({ failedAt: at, error: "its process ended before it did", lockedAt: null, lockedBy: null })
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("tries", ">=", mostTries)
    .where(leaseEnded(now))
    .execute();
}

/** The row while it is this job: whoever took it since has counted one more try. */
function ours(db: Db, { id, lockedBy, tries }: Job) {
  return db
    .updateTable("job")
    .where("id", "=", id)
    .where("lockedBy", "=", lockedBy)
    .where("tries", "=", tries)
    .where("doneAt", "is", null);
}

function leaseFrom(now: Date): string {
  return new Date(now.getTime() + leaseMs).toISOString();
}
