import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { type DraftsMade, workOutDrafts } from "#app/domain/summary/draft-work.server.ts";
import type { HeavyAnswer, HeavyTask } from "#app/jobs/heavy-work.ts";
import { isPostgresDb, openDatabase } from "#db/connection.ts";

// On Linux a thread has a priority of its own: pages come first. Elsewhere it would slow the whole process.
if (process.platform === "linux") setPriority(10);

const db = openDatabase(workerData.databaseUrl);

let before: Promise<unknown> = Promise.resolve();

parentPort!.on("message", (task: HeavyTask) => {
  before = before.then(() => answer(task));
});

async function answer({ number, consultationId, now }: HeavyTask) {
  const answer: HeavyAnswer = await inOneMoment(consultationId, now).then(
    (made) => ({ number, made }),
    (error) => ({ number, error: error instanceof Error ? error : new Error(String(error)) }),
  );
  parentPort!.postMessage(answer);
}

/** All that is read is of one moment, whatever is written meanwhile: figures of one draft belong together. */
function inOneMoment(consultationId: string, now: Date): Promise<DraftsMade | null> {
  const transaction = isPostgresDb(db)
    ? db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only")
    : db.transaction();
  return transaction.execute((trx) => workOutDrafts(trx, consultationId, now));
}
