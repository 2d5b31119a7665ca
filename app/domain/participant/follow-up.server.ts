import { enqueue } from "#app/domain/job/job.server.ts";
import type { Db } from "#db/schema.ts";

/** A minute after the first of a burst of acts, so that the burst is summarised once. */
const secondsToWait = 60;

/** Asks for a consultation's summaries to be made again. */
export async function summariseSoon(trx: Db, consultationId: string, now: Date) {
  await enqueue(
    trx,
    "summarise",
    { consultationId },
    { key: `summarise:${consultationId}`, after: secondsToWait, now },
  );
}
