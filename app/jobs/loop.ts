import { setTimeout } from "node:timers/promises";
import type { Logger } from "pino";
import { appealsDue, escalate } from "#app/domain/appeal/escalate.server.ts";
import type { Storage } from "#app/domain/document/storage.ts";
import {
  claimJob,
  failJob,
  finishJob,
  giveUpAbandoned,
  type Job,
  leaseMs,
  releaseJob,
  renewLeases,
} from "#app/domain/job/claim.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import type { JobName } from "#app/domain/job/job.ts";
import { catchUp, consultationsDue } from "#app/domain/phase/run-phases.server.ts";
import type { DraftWork } from "#app/domain/summary/draft-work.server.ts";
import type { Environment } from "#app/http/environment.ts";
import type { Tracing } from "#app/http/tracing.ts";
import { asJob } from "#app/http/watch-jobs.ts";
import { handlers } from "#app/jobs/handlers.ts";
import { jobNames, lanes } from "#app/jobs/lanes.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export interface Workplace {
  db: Db;
  environment: Environment;
  storage: Storage;
  log: Logger;
  tracing?: Tracing | null;
  /** Where drafts are worked out; here when not given. */
  draftWork?: DraftWork;
}

const pauseMs = 1000;
const renewMs = leaseMs / 3;
const hourMs = 60 * 60_000;

/** What this process is called in the jobs that it takes. */
const thisProcess = newId();

/**
 * Opens and closes phases at their minute, and runs what the acts asked for, some jobs of each lane at a
 * time, until stopped; a job that began is finished. Any number of processes may do so over one database.
 */
export function startJobs(place: Workplace) {
  const ending = new AbortController();
  const held = new Set<Job>();
  const isRunning = () => !ending.signal.aborted;

  async function until(stopped: Promise<unknown>) {
    await Promise.race([stopped, setTimeout(pauseMs, undefined, { signal: ending.signal }).catch(() => {})]);
  }

  async function lane({ names, atOnce }: (typeof lanes)[number]) {
    const working = new Set<Promise<void>>();
    while (isRunning()) {
      const isFull = working.size >= atOnce;
      const job = isFull ? null : await nextJob(place, names);
      if (job) {
        const work = doing(job).finally(() => working.delete(work));
        working.add(work);
      } else {
        await until(isFull ? Promise.race(working) : new Promise(() => {}));
      }
    }
    await Promise.all(working);
  }

  async function doing(job: Job) {
    held.add(job);
    await doJob(place, job, isRunning).finally(() => held.delete(job));
  }

  async function watch() {
    for (let tidied = 0; isRunning(); ) {
      await runPhases(place);
      await runAppeals(place);
      if (Date.now() - tidied > hourMs) {
        tidied = Date.now();
        await enqueue(place.db, "tidy", {}, { key: "tidy" }).catch((error) => {
          tidied = 0;
          stumbled(place, error);
        });
      }
      await until(new Promise(() => {}));
    }
  }

  const renewing = setInterval(() => keepLeases(place, held), renewMs);
  const ended = Promise.all([watch(), ...lanes.map(lane)]).finally(() => clearInterval(renewing));
  return {
    async stop() {
      ending.abort();
      await ended;
    },
  };
}

/** Does what is due to consultations; one that cannot be done keeps nobody else waiting. */
export async function runPhases({ db, environment, log }: Workplace, now = new Date()) {
  try {
    for (const id of await consultationsDue(db, now)) {
      await catchUp(db, id, environment.origin, now).catch((error) =>
        log.error({ err: error, consultation: id }, "a consultation could not change its phase"),
      );
    }
  } catch (error) {
    log.error({ err: error }, "the phases could not be looked at");
  }
}

/** Hands appeals that nobody decided in time to the administrators, each once. */
export async function runAppeals({ db, environment, log }: Workplace, now = new Date()) {
  try {
    for (const id of await appealsDue(db, now)) {
      await escalate(db, id, environment.origin, now).catch((error) =>
        log.error({ err: error, appeal: id }, "an appeal could not go to the administrators"),
      );
    }
  } catch (error) {
    log.error({ err: error }, "the appeals could not be looked at");
  }
}

/** Does one job that is due; false when none is. */
export async function workOnce(place: Workplace, now = new Date()): Promise<boolean> {
  const job = await claimJob(place.db, thisProcess, jobNames, now);
  if (job) await doJob(place, job, () => true, now);
  return job !== null;
}

async function nextJob(place: Workplace, names: readonly JobName[]): Promise<Job | null> {
  try {
    return await claimJob(place.db, thisProcess, names, new Date());
  } catch (error) {
    stumbled(place, error);
    return null;
  }
}

async function doJob(place: Workplace, job: Job, isRunning: () => boolean, now?: Date) {
  const { db, log } = place;
  try {
    const failure = await failureOf(place, job);
    if (failure === null) {
      await finishJob(db, job, new Date());
    } else if (isRunning()) {
      log.error({ job: job.name, tries: job.tries, jobId: job.id, err: failure }, "a job failed");
      await failJob(db, job, failure, now ?? new Date());
    } else {
      await releaseJob(db, job);
    }
  } catch (error) {
    // Its lease runs out, and it is done again.
    stumbled(place, error);
  }
}

async function failureOf(place: Workplace, job: Job): Promise<unknown | null> {
  try {
    await asJob(job, place.tracing, () => handlers[job.name](place, job.payload as never));
    return null;
  } catch (error) {
    return error ?? new Error("nothing was said");
  }
}

async function keepLeases(place: Workplace, held: Set<Job>) {
  const { db, log } = place;
  try {
    const jobs = [...held];
    const lost = await renewLeases(db, jobs, new Date());
    for (const job of jobs) {
      if (lost.includes(job.id) && held.has(job)) log.warn({ job: job.name }, "another process took a job");
    }
    await giveUpAbandoned(db, new Date());
  } catch (error) {
    stumbled(place, error);
  }
}

function stumbled({ log }: Workplace, error: unknown) {
  log.error({ err: error }, "the job loop stumbled");
}
