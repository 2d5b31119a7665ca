import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { backUp, planBackup } from "#app/domain/backup/back-up.server.ts";
import { nameOfBackup, nextQuietHour, superseded } from "#app/domain/backup/backup.ts";
import { restored } from "#tests/support/backup.ts";
import { emptyDb, reachableDb, unmigratedReachableDb } from "#tests/support/db.ts";
import { aFolder, contentsOf, fillEveryTable } from "#tests/support/every-table.ts";

const night = (day: number) => new Date(Date.UTC(2027, 0, day, 6));

test("each night's copy is whole and named by its time, and the oldest makes room", async () => {
  const { db, url } = await reachableDb();
  await fillEveryTable(db, 2);
  await db.deleteFrom("backup").execute();
  const folder = join(aFolder(), "copies");
  const portal = { databaseUrl: url, dataDir: aFolder() };
  for (const day of [1, 2, 3]) await backUp(db, portal, { folder, keep: 2 }, night(day));

  expect(readdirSync(folder).sort()).toEqual([nameOfBackup(night(2)), nameOfBackup(night(3))]);
  const known = await db.selectFrom("backup").selectAll().orderBy("startedAt").execute();
  expect(known).toMatchObject([
    { file: nameOfBackup(night(1)), removedAt: night(3).toISOString() },
    { file: nameOfBackup(night(2)), removedAt: null, error: null },
    { file: nameOfBackup(night(3)), removedAt: null, error: null },
  ]);
  for (const { finishedAt, bytes } of known)
    expect([finishedAt !== null, Number(bytes) > 1000]).toEqual([true, true]);
  const copy = await restored(join(folder, nameOfBackup(night(3))), await unmigratedReachableDb());
  const { backup: _, ...contents } = await contentsOf(db);
  expect(await contentsOf(copy.db)).toMatchObject(contents);
});

test("only one is made at a time; one whose process died is written down and keeps no other from being made", async () => {
  const { db, url } = await reachableDb();
  const portal = { databaseUrl: url, dataDir: aFolder() };
  const rotation = { folder: aFolder(), keep: 2 };

  const results = await Promise.allSettled([1, 2, 3].map(() => backUp(db, portal, rotation, night(1))));
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);

  await db
    .insertInto("backup")
    .values({ id: "died", file: "died.tar.zst", startedAt: night(2).toISOString() } as never)
    .execute();
  await expect(backUp(db, portal, rotation, night(2))).rejects.toThrow("another process is at it");
  await backUp(db, portal, rotation, night(3));
  const died = await db
    .selectFrom("backup")
    .select("error")
    .where("id", "=", "died")
    .executeTakeFirstOrThrow();
  expect(died.error).toBe("interrupted");
});

test("a copy that cannot be written is known as such, and those there are stay", async () => {
  const { db, url } = await reachableDb();
  const rotation = { folder: aFolder(), keep: 1 };
  await backUp(db, { databaseUrl: url, dataDir: aFolder() }, rotation, night(1));
  const gone = { databaseUrl: join(aFolder(), "no.sqlite"), dataDir: aFolder() };

  await expect(backUp(db, gone, rotation, night(2))).rejects.toThrow("There is no database at");

  expect(existsSync(join(rotation.folder, nameOfBackup(night(1))))).toBe(true);
  const failed = await db.selectFrom("backup").selectAll().where("error", "is not", null).execute();
  expect(failed).toMatchObject([
    { error: expect.stringContaining("There is no database"), finishedAt: null },
  ]);
});

test("the next copy is planned once, for three in the morning where the authority is", async () => {
  const db = await emptyDb();
  const now = new Date("2027-01-01T15:20:00.000Z");
  for (let hour = 0; hour < 3; hour++) await planBackup(db, now);
  const jobs = await db.selectFrom("job").select(["name", "runAt"]).execute();
  expect(jobs).toEqual([{ name: "back-up", runAt: "2027-01-02T03:00:00.000Z" }]);
  expect(nextQuietHour(now, "America/Santiago").toISOString()).toBe("2027-01-02T06:00:00.000Z");
  // The hour from two to three is left out that night in Spain.
  expect(nextQuietHour(new Date("2027-03-27T23:00:00.000Z"), "Europe/Madrid").toISOString()).toBe(
    "2027-03-28T01:00:00.000Z",
  );
});

test("the newest stay, whatever order they are in", () => {
  const made = [night(3), night(1), night(2)].map((at) => ({ startedAt: at.toISOString() }));
  expect(superseded(made, 2)).toEqual([{ startedAt: night(1).toISOString() }]);
  expect(superseded(made, 5)).toEqual([]);
});
