import type { Logger } from "pino";
import { appealsDue, escalate } from "#app/domain/appeal/escalate.server.ts";
import type { Storage } from "#app/domain/document/storage.ts";
import { claimJob, enqueue, failJob, finishJob } from "#app/domain/job/job.server.ts";
import { catchUp, consultationsDue } from "#app/domain/phase/run-phases.server.ts";
import type { DraftWork } from "#app/domain/summary/draft-work.server.ts";
import type { Environment } from "#app/http/environment.ts";
import { handlers } from "#app/jobs/handlers.ts";
import type { Db } from "#db/schema.ts";

export interface Workplace {
  db: Db;
  environment: Environment;
  storage: Storage;
  log: Logger;
  /** Where drafts are worked out; here when not given. */
  draftWork?: DraftWork;
}

const pauseMs = 1000;
const hourMs = 60 * 60_000;

/**
 * Opens and closes phases at their minute, and runs what the acts asked for, one job at a time, until
 * stopped; a job that began is finished.
 */
export function startJobs(place: Workplace) {
  let running = true;
  let wake = () => {};
  let tidied = 0;
  let looked = 0;

  async function loop() {
    while (running) {
      if (Date.now() - tidied > hourMs) {
        tidied = Date.now();
        await enqueue(place.db, "tidy", {}, { key: "tidy" });
      }
      if (Date.now() - looked >= pauseMs) {
        looked = Date.now();
        await runPhases(place);
        await runAppeals(place);
      }
      const worked = await workOnce(place).catch((error) => {
        place.log.error({ err: error }, "the job loop stumbled");
        return false;
      });
      if (!worked && running) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, pauseMs);
        });
      }
    }
  }

  const ended = loop();
  return {
    stop() {
      running = false;
      wake();
      return ended;
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
  const job = await claimJob(place.db, now);
  if (!job) return false;
  try {
    await handlers[job.name](place, job.payload as never);
    await finishJob(place.db, job, new Date());
  } catch (error) {
    place.log.error({ err: error, job: job.name, tries: job.tries }, "a job failed");
    await failJob(place.db, job, error instanceof Error ? error.message : String(error), now);
  }
  return true;
}
