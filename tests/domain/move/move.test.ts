import { sql } from "kysely";
import { expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { migrate } from "#db/migrate.ts";
import { copyDatabase } from "#db/move/copy-database.ts";
import type { Db } from "#db/schema.ts";
import { unfinishedFrom } from "#db/tables/unfinished.ts";
import { command } from "#tests/support/backup.ts";
import { reachableDb, unmigratedReachableDb } from "#tests/support/db.ts";
import { contentsOf, emptySqlite, fillEveryTable } from "#tests/support/every-table.ts";

test("everything of every table arrives, in either direction, and nothing else", async () => {
  const from = await reachableDb();
  await fillEveryTable(from.db);
  const between = emptySqlite();
  const back = await unmigratedReachableDb();

  const moved = await copyDatabase(from.db, between.db, "first");
  expect(moved).toMatchObject({ wasWrittenTo: false, written: moved.rows });
  await copyDatabase(between.db, back.db, "second");

  const contents = await contentsOf(from.db);
  expect(Object.keys(contents).length).toBeGreaterThan(50);
  expect(await contentsOf(between.db)).toEqual(contents);
  expect(await contentsOf(back.db)).toEqual(contents);
  expect(await unfinishedFrom(back.db)).toBeNull();
});

test("what the database works out by itself goes on in the copy: numbers, and words that are searched", async () => {
  const { db: from } = emptySqlite();
  await migrate(from);
  await aCase(from, "quebrada norte");
  await aCase(from, "alumbrado");
  const { db: to } = await unmigratedReachableDb();

  await copyDatabase(from, to, "first");

  await aCase(to, "vereda");
  const numbers = await to.selectFrom("moderationCase").select("number").orderBy("number").execute();
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(await casesWith(to, "quebrada")).toBe(1);
});

test("a copy into a database with rows of its own is refused, and of two sources into one", async () => {
  const { db: from } = await reachableDb();
  const { db: to } = await reachableDb();
  await fillEveryTable(to, 1);
  await expect(copyDatabase(from, to, "first")).rejects.toThrow(/not empty: there are rows in "answer"/);

  const { db: begun } = await unmigratedReachableDb();
  const { db: hollow } = await unmigratedReachableDb();
  await fillEveryTable(from, 1);
  const cut = { table() {}, rows: failing };
  await expect(copyDatabase(from, begun, "first", cut)).rejects.toThrow("cut off");
  await expect(copyDatabase(to, begun, "second")).rejects.toThrow(/a part of another one \(first\)/);
  await expect(migrate(begun)).rejects.toThrow(/finish `npm run db:move`/);
  await expect(copyDatabase(hollow, begun, "first")).rejects.toThrow(
    "There is no portal in the first database.",
  );
});

test("cut off, it goes on where it was; what was changed meanwhile is copied anew", async () => {
  const { db: from } = await reachableDb();
  await fillEveryTable(from, 300);
  const { db: to } = await unmigratedReachableDb();
  let read = 0;
  const cut = {
    table() {},
    rows(count: number) {
      read += count;
      if (read > 9000) failing();
    },
  };
  await expect(copyDatabase(from, to, "first", cut)).rejects.toThrow("cut off");
  await from.updateTable("authority").set({ name: "Renamed" }).where("id", "like", "7-%").execute();

  const moved = await copyDatabase(from, to, "first");

  expect(moved.rows - moved.written).toBeGreaterThan(7000);
  expect(moved.rows - moved.written).toBeLessThan(9001);
  expect(await contentsOf(to)).toEqual(await contentsOf(from));
});

test("who goes on writing to the first database is told that the copy is not finished", async () => {
  const { db: from } = await reachableDb();
  await fillEveryTable(from, 3);
  const { db: to } = await unmigratedReachableDb();
  let isFirst = true;
  const table = () => {
    if (isFirst) void anAct(from);
    isFirst = false;
  };
  const moved = await copyDatabase(from, to, "first", { table, rows() {} });
  expect(moved.wasWrittenTo).toBe(true);
  expect(await unfinishedFrom(to)).toBe("first");

  expect(await copyDatabase(from, to, "first")).toMatchObject({ wasWrittenTo: false, written: 1 });
  expect(await contentsOf(to)).toEqual(await contentsOf(from));
});

test("killed at any moment and started again, the command ends with the same in both", async () => {
  const from = await reachableDb();
  await fillEveryTable(from.db, 300);
  const to = process.env.TEST_DATABASE === "postgres" ? emptySqlite() : await unmigratedReachableDb();
  const addresses = [from.url, to.url].map((url) => (url.includes("://") ? url : `sqlite://${url}`));
  let last = await run(addresses, 500);
  for (let milliseconds = 600; last.code === null; milliseconds *= 1.5)
    last = await run(addresses, milliseconds);

  expect(last.code, last.printed).toBe(0);
  expect(last.printed).toContain("the same in both");
  expect(await contentsOf(to.db)).toEqual(await contentsOf(from.db));
}, 240_000);

test("started again after its end, it finds the same in both; once the copy is in use, it is refused", async () => {
  const { db: from } = await reachableDb();
  await fillEveryTable(from, 3);
  const { db: to } = await unmigratedReachableDb();
  const moved = await copyDatabase(from, to, "first");

  expect(await copyDatabase(from, to, "first")).toEqual({ ...moved, written: 0 });

  await to.updateTable("authority").set({ name: "Renamed" }).execute();
  await expect(copyDatabase(from, to, "first")).rejects.toThrow(/not empty: there are rows in "answer"/);
});

test("a wrong address is answered with one sentence", async () => {
  const said: [string[], RegExp][] = [
    [[], /^Usage: npm run db:move/],
    [
      ["sqlite:///nowhere/a.sqlite", "postgres://localhost/a"],
      /There is no database at \/nowhere\/a\.sqlite/,
    ],
    [["postgres://a:secret@localhost/a", "postgres://localhost/a"], /of the same database/],
    [["mysql://a:secret@localhost/a", "postgres://localhost/a"], /"mysql:\/\/localhost\/a" is no address/],
  ];
  for (const [addresses, sentence] of said) {
    const { code, printed } = await run(addresses);
    expect(printed).toMatch(sentence);
    expect(printed).not.toMatch(/secret| at .*\.ts:/);
    expect(code).toBe(2);
  }
});

function failing(): never {
  throw new Error("cut off");
}

async function anAct(db: Db) {
  const at = new Date().toISOString();
  await db
    .insertInto("ledger")
    .values({ id: `z${newId()}`, at, act: "test.done", detail: "{}" } as never)
    .execute();
}

async function aCase(db: Db, searchText: string) {
  const about = {
    contributionId: newId(),
    kind: "entry",
    consultationId: "c",
    authorityId: "a",
    language: "es",
  };
  const waits = { isOpen: 1, urgency: 0, waitingSince: "", pending: 0, reports: 0, marks: "" };
  await db
    .insertInto("moderationCase")
    .values({ ...about, ...waits, searchText } as never)
    .execute();
}

async function casesWith(db: Db, word: string): Promise<number> {
  const { rows } =
    process.env.TEST_DATABASE === "postgres"
      ? await sql`select 1 from "moderationCase" where "searchWords" @@ ${word}::tsquery`.execute(db)
      : await sql`select 1 from "caseSearch" where "caseSearch" match ${word}`.execute(db);
  return rows.length;
}

function run(addresses: string[], killAfterMs?: number) {
  return command("db/move/move.ts", addresses, {}, killAfterMs);
}
