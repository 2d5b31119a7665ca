import { workerData } from "node:worker_threads";
import { type DraftsMade, workOutDrafts } from "#app/domain/summary/draft-work.server.ts";
import { answerTasks } from "#app/domain/thread/answer-tasks.server.ts";
import type { HeavyTask } from "#app/jobs/heavy-work.ts";
import { isPostgresDb, openDatabase } from "#db/connection.ts";

const db = openDatabase(workerData.databaseUrl);

answerTasks(inOneMoment);

/** All that is read is of one moment, whatever is written meanwhile: figures of one draft belong together. */
function inOneMoment({ consultationId, now }: HeavyTask): Promise<DraftsMade | null> {
  const moment = db.transaction().setAccessMode("read only");
  // A moment of SQLite's is repeatable by nature, and it knows no levels.
  const transaction = isPostgresDb(db) ? moment.setIsolationLevel("repeatable read") : moment;
  return transaction.execute((trx) => workOutDrafts(trx, consultationId, now));
}
