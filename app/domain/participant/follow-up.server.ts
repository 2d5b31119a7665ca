import { enqueue } from "#app/domain/job/job.server.ts";
import type { Db } from "#db/schema.ts";

/** A minute after the first of a burst of acts, so that the burst is summarised once. */
const secondsToWait = 60;

/** Asks for the territory's summary to be made again. */
export async function summariseSoon(trx: Db, consultationId: string, territoryId: string | null, now: Date) {
  if (territoryId === null) return;
  await enqueue(
    trx,
    "summarise",
    { consultationId, territoryId },
    { key: `summarise:${consultationId}:${territoryId}`, after: secondsToWait, now },
  );
}
