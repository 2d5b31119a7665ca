import { expect, test } from "vitest";
import { operationOf } from "#app/domain/operation/operation.server.ts";
import { type Operation, warnings } from "#app/domain/operation/operation.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aFolder } from "#tests/support/every-table.ts";

const now = new Date("2027-01-10T12:00:00.000Z");
const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();

const well: Operation = {
  backup: { isPlanned: true, last: { at: before(9), bytes: 1000 }, failedAt: null, since: before(1000) },
  disk: { free: 50e9, total: 100e9 },
  mail: { isSent: true, failed: 0, oldestWaiting: null },
  jobs: { givenUp: 0, oldestDue: null },
  database: { kind: "sqlite", version: "3", bytes: 1 },
  runtime: "24",
};

test("of a portal that is well there is nothing to say", () => {
  expect(warnings(well, now)).toEqual([]);
  const young = { ...well, backup: { ...well.backup, last: null, since: before(20) } };
  expect(warnings(young, now)).toEqual([]);
});

test("a last copy of more than two days ago, a failed one and none at all are told apart", () => {
  const said = (backup: Partial<Operation["backup"]>) =>
    warnings({ ...well, backup: { ...well.backup, ...backup } }, now).map(({ code }) => code);
  expect(said({ last: { at: before(47), bytes: 1 } })).toEqual([]);
  expect(said({ last: { at: before(49), bytes: 1 } })).toEqual(["backup-old"]);
  expect(said({ failedAt: before(3) })).toEqual(["backup-failed"]);
  expect(said({ last: null })).toEqual(["backup-never"]);
  expect(said({ last: null, isPlanned: false })).toEqual(["backup-none"]);
  expect(said({ isPlanned: false })).toEqual([]);
});

test("a disk with less than a tenth or less than a gigabyte left is nearly full", () => {
  const said = (free: number, total: number) => warnings({ ...well, disk: { free, total } }, now);
  expect(said(9e9, 100e9)).toEqual([{ code: "disk", free: 9e9, total: 100e9 }]);
  expect(said(0.9e9, 2e9)).toHaveLength(1);
  expect(said(11e9, 100e9)).toEqual([]);
  expect(warnings({ ...well, disk: null }, now)).toEqual([]);
});

test("letters and jobs that failed, or wait for longer than half an hour", async () => {
  const db = await emptyDb();
  const letter = { recipient: "", subject: "", text: "", html: "" };
  const job = { name: "tidy", payload: "{}", tries: 0 };
  await db
    .insertInto("mail")
    .values([
      { ...letter, id: "failed", createdAt: before(9), error: "550" },
      { ...letter, id: "waits", createdAt: before(1), error: null },
      { ...letter, id: "sent", createdAt: before(30), error: null, sentAt: before(30) },
    ] as never)
    .execute();
  await db
    .insertInto("job")
    .values([
      { ...job, id: "given up", runAt: before(9), failedAt: before(8) },
      { ...job, id: "waits", runAt: before(2), failedAt: null },
      { ...job, id: "done", runAt: before(20), failedAt: null, doneAt: before(20) },
      { ...job, id: "later", runAt: before(-2), failedAt: null },
    ] as never)
    .execute();
  const settings = { databaseUrl: aFolder(), dataDir: aFolder(), smtpUrl: "smtp://localhost", backup: {} };

  const operation = await operationOf(db, settings, now);

  expect(operation).toMatchObject({
    mail: { isSent: true, failed: 1, oldestWaiting: before(1) },
    jobs: { givenUp: 1, oldestDue: before(2) },
    backup: { isPlanned: true, last: null, failedAt: null, since: null },
  });
  expect(operation.disk!.total).toBeGreaterThan(operation.disk!.free);
  expect(operation.database.bytes).toBeGreaterThan(10_000);
  expect(operation.database.version).toMatch(/^\d+\.\d+/);
  const mailAndJobs = warnings({ ...well, mail: operation.mail, jobs: operation.jobs }, now);
  expect(mailAndJobs.map(({ code }) => code)).toEqual([
    "mail-failed",
    "mail-waiting",
    "jobs-given-up",
    "jobs-waiting",
  ]);
});

test("the newest attempt counts: a copy that was whole again takes the failure back", async () => {
  const db = await emptyDb();
  const settings = { databaseUrl: aFolder(), dataDir: aFolder(), smtpUrl: null, backup: null };
  await db
    .insertInto("backup")
    .values([
      { id: "a", file: "a", startedAt: before(50), error: "no room" },
      { id: "b", file: "b", startedAt: before(20), finishedAt: before(19), bytes: 5_000_000_000 },
      { id: "c", file: "c", startedAt: before(1) },
    ] as never)
    .execute();
  const { backup } = await operationOf(db, settings, now);
  expect(backup).toEqual({
    isPlanned: false,
    last: { at: before(20), bytes: 5_000_000_000 },
    failedAt: null,
    since: null,
  });
});
