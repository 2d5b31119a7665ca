import { sql } from "kysely";
import type { Db } from "#db/schema.ts";

export type JobState = "waiting" | "later" | "running" | "given-up";

/** What the database holds for any process to do. */
export interface Waiting {
  jobs: Record<JobState, number>;
  /** Letters among the jobs that are neither done nor given up. */
  letters: number;
  /** Seconds since the oldest job that waits should have begun. */
  oldest: number;
}

export async function waitingIn(db: Db, now: Date): Promise<Waiting> {
  const at = now.toISOString();
  const rows = await db
    .selectFrom("job")
    .select(({ fn, ref }) => [
      "name",
      sql<JobState>`case when ${ref("failedAt")} is not null then 'given-up'
        when ${ref("lockedAt")} is not null then 'running'
        when ${ref("runAt")} > ${at} then 'later' else 'waiting' end`.as("state"),
      fn.countAll().as("count"),
      fn.min("runAt").as("oldest"),
    ])
    .where("doneAt", "is", null)
    .groupBy(["name", "state"])
    .execute();
  const waiting: Waiting = {
    jobs: { waiting: 0, later: 0, running: 0, "given-up": 0 },
    letters: 0,
    oldest: 0,
  };
  for (const { name, state, count, oldest } of rows) {
    waiting.jobs[state] += Number(count);
    if (name === "send-mail" && state !== "given-up") waiting.letters += Number(count);
    if (state === "waiting")
      waiting.oldest = Math.max(waiting.oldest, (now.getTime() - Date.parse(oldest)) / 1000);
  }
  return waiting;
}
