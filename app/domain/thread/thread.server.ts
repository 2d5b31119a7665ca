import type { Worker } from "node:worker_threads";

/** What is sent to a thread, and what it says of it. */
export interface Task<Asked> {
  number: number;
  asked: Asked;
}

export interface Answer<Made> {
  number: number;
  made?: Made;
  error?: Error;
}

export interface Thread<Asked, Made> {
  ask: (asked: Asked) => Promise<Made>;
  /** Ends it; what it was at is refused, and nothing more is begun. */
  close: () => void;
}

/** A thread that waits longer than this gives its memory back. */
const idleMs = 60_000;

/**
 * A thread for what takes long, begun when it is first asked and again after it ended, so that this one goes
 * on answering meanwhile.
 * @param name  what is said when it ends before it answered
 */
export function openThread<Asked, Made>(name: string, begin: () => Worker): Thread<Asked, Made> {
  const waiting = new Map<number, { resolve: (made: Made) => void; reject: (why: Error) => void }>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;
  let closed = false;

  function started(): Worker {
    clearTimeout(idle);
    if (worker) return worker;
    const begun = begin();
    begun.unref();
    begun.on("message", answered);
    begun.on("error", (error) => ended(begun, error));
    begun.on("exit", () => ended(begun, new Error(`the thread for ${name} ended`)));
    worker = begun;
    return begun;
  }

  function answered({ number, made, error }: Answer<Made>) {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (error) asked?.reject(error);
    else asked?.resolve(made as Made);
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
    ask: (asked) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error(`the thread for ${name} is closed`));
        const task: Task<Asked> = { number: ++last, asked };
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
