import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import type { Address } from "#tests/support/every-address.ts";

/** More jobs that were given up than one page shows, one that runs and one that waits. */
export async function ofJobs(db: Db): Promise<Address[]> {
  const at = "2027-01-01T12:00:00.000Z";
  const later = "2127-01-01T12:00:00.000Z";
  const job = { name: "send-mail", payload: '{"mailId":"none"}', dedupeKey: null, runAt: later, tries: 8 };
  const dead = Array.from({ length: 21 }, () => ({
    ...{ ...job, id: newId(), failedAt: at },
    error: "ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:25",
  }));
  await db
    .insertInto("job")
    .values([...dead])
    .execute();
  await db
    .insertInto("job")
    .values([
      { ...job, id: newId(), tries: 1, lockedAt: at, lockedBy: "a process", lockedUntil: later },
      { ...job, id: newId(), tries: 0 },
    ])
    .execute();
  const last = dead.map(({ id }) => id).sort()[1]!;
  return [
    "/administration/jobs",
    `/administration/jobs?${new URLSearchParams({ after: `${at} ${last}` })}`,
    "/administration/jobs?after=0",
    `/administration/jobs/${last}/again`,
    `/administration/jobs/${last}/dismissal`,
  ].map((path): Address => ["administrator", path]);
}
