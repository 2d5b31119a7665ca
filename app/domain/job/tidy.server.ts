import type { Db } from "#db/schema.ts";

const hour = 60 * 60_000;
const day = 24 * hour;
/** So that nobody who writes waits long. */
const atOnce = 1000;

/** Jobs that were done, or dismissed, a week ago; those given up stay until somebody looks at them. */
export async function dropOldJobs(db: Db, now: Date) {
  const before = new Date(now.getTime() - 7 * day).toISOString();
  const old = db.selectFrom("job").select("id").where("doneAt", "<", before).limit(atOnce);
  await inParts(() => db.deleteFrom("job").where("id", "in", old).executeTakeFirst());
}

/** What forms that came twice were answered, two days ago: nobody sends one again that late. */
export async function dropOldSentForms(db: Db, now: Date) {
  const before = new Date(now.getTime() - 2 * day).toISOString();
  const old = db.selectFrom("sentForm").select("keyHash").where("sentAt", "<", before).limit(atOnce);
  await inParts(() => db.deleteFrom("sentForm").where("keyHash", "in", old).executeTakeFirst());
}

/** How often somebody did something, once it no longer counts. */
export async function dropOldLimits(db: Db, now: Date) {
  const old = db.selectFrom("rateLimit").select("key").where("expire", "<", now.getTime()).limit(atOnce);
  await inParts(() => db.deleteFrom("rateLimit").where("key", "in", old).executeTakeFirst());
}

async function inParts(drop: () => Promise<{ numDeletedRows: bigint }>) {
  while (Number((await drop()).numDeletedRows) >= atOnce);
}
