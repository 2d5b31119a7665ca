import { Worker } from "node:worker_threads";
import type { DraftsMade, DraftWork } from "#app/domain/summary/draft-work.server.ts";
import { openThread } from "#app/domain/thread/thread.server.ts";

/** One thing to work out. */
export interface HeavyTask {
  consultationId: string;
  now: Date;
}

export interface HeavyWork {
  workOutDrafts: DraftWork;
  /** What is being worked out is refused, and its job tried again by the next process. */
  close: () => void;
}

/**
 * Sums over everything that a country said take seconds: they are done in a thread with a connection of its
 * own, one at a time. The thread only reads.
 */
export function openHeavyWork(databaseUrl: string): HeavyWork {
  const file = new URL("./heavy-worker.ts", import.meta.url);
  const thread = openThread<HeavyTask, DraftsMade | null>(
    "heavy sums",
    () => new Worker(file, { workerData: { databaseUrl } }),
  );
  return {
    workOutDrafts: (consultationId, now) => thread.ask({ consultationId, now }),
    close: thread.close,
  };
}
