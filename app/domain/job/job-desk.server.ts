import { act } from "#app/domain/act.server.ts";
import type { JobName } from "#app/domain/job/job.ts";
import { type Actor, canAdministerAll } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

export interface WaitingJobs {
  name: JobName;
  count: number;
  /** When the first of them was to begin, or is to. */
  oldest: string;
}

/** What nobody has begun yet, by name; what waits longest first. */
export async function waitingJobs(db: Db): Promise<WaitingJobs[]> {
  const rows = await db
    .selectFrom("job")
    .select(({ fn }) => ["name", fn.countAll().as("count"), fn.min("runAt").as("oldest")])
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("lockedAt", "is", null)
    .groupBy("name")
    .execute();
  return rows
    .map(({ name, count, oldest }) => ({ name: name as JobName, count: Number(count), oldest }))
    .sort((a, b) => a.oldest.localeCompare(b.oldest));
}

export interface RunningJob {
  id: string;
  name: JobName;
  since: string;
  tries: number;
}

/** What some process is at. */
export async function runningJobs(db: Db): Promise<RunningJob[]> {
  const rows = await db
    .selectFrom("job")
    .select(["id", "name", "lockedAt as since", "tries"])
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("lockedAt", "is not", null)
    .orderBy("lockedAt")
    .limit(100)
    .execute();
  return rows.map(({ since, ...row }) => ({ ...row, name: row.name as JobName, since: since! }));
}

export interface DeadJob {
  id: string;
  name: JobName;
  tries: number;
  failedAt: string;
  /** Without anything personal: see `withoutPersons`. */
  error: string;
}

export const deadOnPage = 20;

/**
 * Jobs that were given up and that nobody has dealt with, the latest first.
 * @param after  the last one of the page before
 */
export async function deadJobs(
  db: Db,
  after: { failedAt: string; id: string } | null = null,
): Promise<{ jobs: DeadJob[]; hasMore: boolean }> {
  const rows = await dead(db)
    .$if(after !== null, (jobs) =>
      jobs.where((on) =>
        on.or([
          on("failedAt", "<", after!.failedAt),
          on.and([on("failedAt", "=", after!.failedAt), on("id", "<", after!.id)]),
        ]),
      ),
    )
    .orderBy("failedAt", "desc")
    .orderBy("id", "desc")
    .limit(deadOnPage + 1)
    .execute();
  return { jobs: rows.slice(0, deadOnPage).map(shown), hasMore: rows.length > deadOnPage };
}

export async function deadJob(db: Db, id: string): Promise<DeadJob | null> {
  const row = await dead(db).where("id", "=", id).executeTakeFirst();
  return row ? shown(row) : null;
}

function dead(db: Db) {
  return db
    .selectFrom("job")
    .select(["id", "name", "tries", "failedAt", "error"])
    .where("failedAt", "is not", null)
    .where("doneAt", "is", null);
}

type Row = { id: string; name: string; tries: number; failedAt: string | null; error: string | null };

function shown({ failedAt, error, name, ...row }: Row): DeadJob {
  return { ...row, name: name as JobName, failedAt: failedAt!, error: error ?? "" };
}

export type JobDealtWith = { ok: true } | { ok: false; refusal: "not-allowed" | "no-such-job" };

/** Begins a job anew that was given up, with as many tries as a new one has. */
export function tryAgain(db: Db, actor: Actor, id: string, now = new Date()): Promise<JobDealtWith> {
  const anew = {
    failedAt: null,
    lockedAt: null,
    lockedBy: null,
    lockedUntil: null,
    error: null,
    tries: 0,
    runAt: now.toISOString(),
  };
  return dealtWith(db, actor, { id, name: "job.tried-again", change: anew }, now);
}

/** Leaves a job that was given up undone for good; it is forgotten with those that were done. */
export function dismiss(db: Db, actor: Actor, id: string, now = new Date()): Promise<JobDealtWith> {
  return dealtWith(db, actor, { id, name: "job.dismissed", change: { doneAt: now.toISOString() } }, now);
}

function dealtWith(
  db: Db,
  actor: Actor,
  { id, name, change }: { id: string; name: string; change: Record<string, string | number | null> },
  now: Date,
) {
  return act(db, { by: actor, at: now, name, subjectId: id }, async (trx): Promise<JobDealtWith> => {
    if (!canAdministerAll(actor)) return { ok: false, refusal: "not-allowed" };
    const changed = await trx
      .updateTable("job")
      .set(change)
      .where("id", "=", id)
      .where("failedAt", "is not", null)
      .where("doneAt", "is", null)
      .executeTakeFirst();
    return Number(changed.numUpdatedRows) > 0 ? { ok: true } : { ok: false, refusal: "no-such-job" };
  });
}
