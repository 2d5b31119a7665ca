import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import type { Answer, Task } from "#app/domain/thread/thread.server.ts";

/** Does what this thread is asked, one thing after another. */
export function answerTasks<Asked, Made>(work: (asked: Asked) => Promise<Made>) {
  // On Linux a thread has a priority of its own: pages come first. Elsewhere it would slow the whole process.
  if (process.platform === "linux") setPriority(19);
  let before: Promise<unknown> = Promise.resolve();
  parentPort!.on("message", ({ number, asked }: Task<Asked>) => {
    before = before
      .then(() => work(asked))
      .then(
        (made): Answer<Made> => ({ number, made }),
        (error): Answer<Made> => ({
          number,
          error: error instanceof Error ? error : new Error(String(error)),
        }),
      )
      .then((answer) => parentPort!.postMessage(answer));
  });
}
