import { Worker } from "node:worker_threads";
import type { DraftsMade, DraftWork } from "#app/domain/summary/draft-work.server.ts";

/** One thing to work out. */
export interface HeavyTask {
  number: number;
  consultationId: string;
  now: Date;
}

export interface HeavyAnswer {
  number: number;
  made?: DraftsMade | null;
  error?: Error;
}

export interface HeavyWork {
  workOutDrafts: DraftWork;
  /** Ends the thread; what it was working out is refused, and its job tried again by the next process. */
  close: () => void;
}

/** A thread that waits longer than this gives its memory back. */
const idleMs = 60_000;

/**
 * Sums over everything that a country said take seconds: they are done in a thread with a connection of its
 * own, one at a time, while this one goes on answering. The thread only reads.
 */
export function openHeavyWork(databaseUrl: string): HeavyWork {
  const waiting = new Map<
    number,
    { resolve: (made: DraftsMade | null) => void; reject: (why: Error) => void }
  >();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  let closed = false;

  function started(): Worker {
    clearTimeout(idle);
    if (worker) return worker;
    const begun = new Worker(new URL("./heavy-worker.ts", import.meta.url), { workerData: { databaseUrl } });
    begun.on("message", answered);
    begun.on("error", (error) => ended(begun, error));
    begun.on("exit", () => ended(begun, new Error("the thread for heavy sums ended")));
    worker = begun;
    return begun;
  }

  function answered({ number, made = null, error }: HeavyAnswer) {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (error) asked?.reject(error);
    else asked?.resolve(made);
    if (waiting.size === 0) idle = setTimeout(rest, idleMs).unref();
  }

  function ended(which: Worker, why: Error) {
    if (worker !== which) return;
    worker = null;
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  }

  function rest() {
    const resting = worker;
    worker = null;
    resting?.terminate();
  }

  return {
    workOutDrafts: (consultationId, now) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error("the portal is stopping"));
        const task: HeavyTask = { number: ++last, consultationId, now };
        waiting.set(task.number, { resolve, reject });
        started().postMessage(task);
      }),
    close() {
      closed = true;
      clearTimeout(idle);
      worker?.terminate();
    },
  };
}
