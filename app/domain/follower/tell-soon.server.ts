import { enqueue } from "#app/domain/job/job.server.ts";
import type { Db } from "#db/schema.ts";

/** Answers come one after another: what is published in these seconds is told in one letter. */
const secondsToWait = 10 * 60;

export async function tellFollowersSoon(trx: Db, consultationId: string, now: Date) {
  const key = `tell-followers:${consultationId}`;
  await enqueue(trx, "tell-followers", { consultationId }, { key, after: secondsToWait, now });
}
