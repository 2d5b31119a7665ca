import { expect, test } from "vitest";
import {
  claimJob,
  failJob,
  finishJob,
  giveUpAbandoned,
  type Job,
  mostTries,
  releaseJob,
  renewLeases,
  waitAfter,
} from "#app/domain/job/claim.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { dropOldJobs } from "#app/domain/job/tidy.server.ts";
import { openDatabase } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb, reachableDb } from "#tests/support/db.ts";

const noon = new Date("2027-01-01T12:00:00Z");
const second = 1000;
const minute = 60 * second;

test("ten processes that take jobs at once never take the same one, and none is left", async () => {
  const { db, url } = await reachableDb();
  for (let i = 0; i < 100; i++) await asked(db);
  const others = Array.from({ length: 10 }, (_, i) => ({ name: `process ${i}`, db: openDatabase(url) }));

  const taken = await Promise.all(
    others.map(async ({ name, db }) => {
      const mine: string[] = [];
      for (let job = await take(db, name); job; job = await take(db, name)) mine.push(job.id);
      return mine;
    }),
  );
  await Promise.all(others.map(({ db }) => db.destroy()));
  expect(new Set(taken.flat()).size).toBe(100);
  expect(taken.flat()).toHaveLength(100);
});

test("a job whose process said nothing for a minute is another's, and whoever had it changes nothing", async () => {
  const db = await emptyDb();
  await asked(db);
  const first = (await take(db, "first"))!;
  expect(await take(db, "second", later(59 * second))).toBeNull();

  const second_ = (await take(db, "second", later(61 * second)))!;
  expect(second_).toMatchObject({ id: first.id, tries: 2 });
  expect(await renewLeases(db, [first], later(62 * second))).toEqual([first.id]);
  expect(await finishJob(db, first, later(62 * second))).toBe(false);
  await failJob(db, first, new Error("late"), later(62 * second));
  await releaseJob(db, first);
  expect(await row(db)).toMatchObject({ lockedBy: "second", doneAt: null, error: null, tries: 2 });
  expect(await finishJob(db, second_, later(63 * second))).toBe(true);
});

test("a job is kept for as long as its process says that it lives", async () => {
  const db = await emptyDb();
  await asked(db);
  const job = (await take(db, "first"))!;
  for (let at = 20; at <= 600; at += 20) {
    expect(await renewLeases(db, [job], later(at * second))).toEqual([]);
    expect(await take(db, "second", later((at + 19) * second))).toBeNull();
  }
});

test("a job taken by a version that knew no leases is another's after half an hour", async () => {
  const db = await emptyDb();
  await asked(db);
  await db.updateTable("job").set({ lockedAt: noon.toISOString(), tries: 1 }).execute();
  expect(await take(db, "new", later(29 * minute))).toBeNull();
  expect(await take(db, "new", later(31 * minute))).toMatchObject({ tries: 2 });
});

test("a job that fails is tried again ever later, and after eight times it is left for somebody to see", async () => {
  const db = await emptyDb();
  await asked(db);
  let now = noon;
  for (let tries = 1; tries <= mostTries; tries++) {
    const job = (await take(db, "worker", now))!;
    expect(job.tries).toBe(tries);
    await failJob(db, job, new Error(`452 try ${tries} for ana@example.org`), now);
    now = new Date(now.getTime() + 2 ** tries * minute);
  }
  expect(await row(db)).toMatchObject({ failedAt: expect.any(String), error: "452 try 8 for […]" });
  expect(await take(db, "worker", later(1000 * 60 * minute))).toBeNull();
});

test("those that failed together do not come back together", () => {
  expect(waitAfter(3, 0)).toBe(8 * minute);
  expect(waitAfter(3, 0.5)).toBe(7.2 * minute);
  expect(waitAfter(3, 1)).toBe(6.4 * minute);
});

test("a job that takes its process with it each time is given up", async () => {
  const db = await emptyDb();
  await asked(db);
  for (let tries = 0; tries < mostTries; tries++) {
    expect(await take(db, "worker", later(tries * 2 * minute))).toMatchObject({ tries: tries + 1 });
  }
  await giveUpAbandoned(db, later(14 * minute));
  expect(await row(db)).toMatchObject({ failedAt: null });
  expect(await take(db, "worker", later(30 * minute))).toBeNull();
  await giveUpAbandoned(db, later(16 * minute));
  expect(await row(db)).toMatchObject({
    failedAt: expect.any(String),
    error: "its process ended before it did",
  });
});

test("a process that ends gives back what it had begun, as if it had not", async () => {
  const db = await emptyDb();
  await asked(db);
  await releaseJob(db, (await take(db, "first"))!);
  expect(await take(db, "second")).toMatchObject({ tries: 1 });
});

test("of the names asked for the first that has a job is taken, each by age", async () => {
  const db = await emptyDb();
  await enqueue(db, "look-for-vote-burst", { proposalId: "b" }, { now: later(-minute) });
  await enqueue(db, "look-for-vote-burst", { proposalId: "a" }, { now: later(-2 * minute) });
  await enqueue(db, "tidy", {}, { now: noon });
  const names = ["tidy", "look-for-vote-burst"] as const;
  const taken: unknown[] = [];
  for (let i = 0; i < 3; i++) taken.push((await claimJob(db, "me", names, noon))?.payload);
  expect(taken).toEqual([{}, { proposalId: "a" }, { proposalId: "b" }]);
  expect(await claimJob(db, "me", names, noon)).toBeNull();
});

test("jobs of one key that wait are one; one that has begun is followed by another", async () => {
  const db = await emptyDb();
  await asked(db, "key");
  await asked(db, "key");
  expect(await rows(db)).toHaveLength(1);
  await take(db, "worker");
  await asked(db, "key");
  expect(await rows(db)).toHaveLength(2);
});

test("a job that an act relies on does not begin before the act can be seen", async () => {
  const { db, url } = await reachableDb();
  const other = openDatabase(url);
  await asked(db, "key");
  let early: Promise<Job | null> = Promise.resolve(null);
  await db.transaction().execute(async (trx) => {
    await asked(trx, "key");
    // On SQLite the taking waits for the act; on PostgreSQL it finds nothing that it may take.
    early = take(other, "worker");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await rows(trx)).toHaveLength(1);
  });
  expect((await early) ?? (await take(other, "worker"))).not.toBeNull();
  await other.destroy();
});

test("what was done a week ago is forgotten, what was given up is not", async () => {
  const db = await emptyDb();
  await asked(db);
  await finishJob(db, (await take(db, "worker"))!, noon);
  await asked(db);
  await db.updateTable("job").where("doneAt", "is", null).set({ failedAt: noon.toISOString() }).execute();
  await dropOldJobs(db, later(6 * 24 * 60 * minute));
  expect(await rows(db)).toHaveLength(2);
  await dropOldJobs(db, later(8 * 24 * 60 * minute));
  expect(await rows(db)).toMatchObject([{ failedAt: noon.toISOString() }]);
});

function later(ms: number): Date {
  return new Date(noon.getTime() + ms);
}

function asked(db: Db, key: string | null = null) {
  return enqueue(db, "look-for-vote-burst", { proposalId: "p" }, { key, now: noon });
}

function take(db: Db, process: string, now = noon): Promise<Job | null> {
  return claimJob(db, process, ["look-for-vote-burst"], now);
}

function rows(db: Db) {
  return db.selectFrom("job").selectAll().orderBy("id").execute();
}

async function row(db: Db) {
  return (await rows(db))[0]!;
}
