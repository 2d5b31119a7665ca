import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { migrationsOf, tablesOf } from "#db/tables/layout.ts";
import { command } from "#tests/support/backup.ts";
import { unmigratedReachableDb } from "#tests/support/db.ts";
import { contentsOf, fillEveryTable } from "#tests/support/every-table.ts";

const older = "0004-summaries-in-full";

test("killed at any moment of it, an upgrade leaves the database as it was, and the next start upgrades it", async () => {
  const meant = await unmigratedReachableDb();
  await migrate(meant.db, older);
  await fillEveryTable(meant.db, 300);
  await migrate(meant.db);

  // On a machine that is busy elsewhere even the first kill may come when all is done.
  let cutOff = 0;
  for (let tries = 0; cutOff === 0 && tries < 5; tries++) {
    const { db, url } = await unmigratedReachableDb();
    await migrate(db, older);
    await fillEveryTable(db, 300);
    cutOff = await cutOffUntilUpgraded(db, url);
    await migrate(db);
    expect(await stateOf(db)).toEqual(await stateOf(meant.db));
  }
  expect(cutOff).toBeGreaterThan(0);
}, 300_000);

/** Each time a little later, until it was too late. @returns how often it was not */
async function cutOffUntilUpgraded(db: Db, url: string): Promise<number> {
  const before = await stateOf(db);
  for (let cutOff = 0, milliseconds = 10; ; cutOff++, milliseconds *= 1.8) {
    const code = await migrating(url, milliseconds);
    const state = await stateOf(db);
    if (state.migrations.length > before.migrations.length) return cutOff;
    expect(code).toBeNull();
    expect(state).toEqual(before);
  }
}

test("two processes that start at once upgrade once; the second waits, however long it takes", async () => {
  const { db, url } = await unmigratedReachableDb();
  await migrate(db, older);
  await fillEveryTable(db, 30);

  const both = await Promise.all([1, 2].map(() => command("tests/support/start-migrating.ts", [url])));

  expect(
    both.map(({ code }) => code),
    both.map(({ printed }) => printed).join(),
  ).toEqual([0, 0]);
  const done = both.map(({ printed }) => JSON.parse(printed.trim().split("\n").at(-1)!) as string[]);
  expect(done.map((names) => names.length).sort()).toEqual([0, (await migrationsOf(db)).length - 4]);
});

test.skipIf(process.env.TEST_DATABASE === "postgres")(
  "a process that finds the file taken for longer than an act may wait goes on waiting",
  async () => {
    const { db, url } = await unmigratedReachableDb();
    await migrate(db, older);
    const other = openDatabase(url);
    const released = other.transaction().execute(async (trx) => {
      await trx.updateTable("theme").set({ position: 1 }).execute();
      await new Promise((resolve) => setTimeout(resolve, 6500));
    });

    expect((await migrate(db)).length).toBeGreaterThan(0);

    await released;
    await other.destroy();
  },
);

test("a database that a newer version brought further opens with this one, and nothing is undone", async () => {
  const { db } = await unmigratedReachableDb();
  await migrate(db);
  await db
    .insertInto("kysely_migration" as never)
    .values({ name: "9999-of-tomorrow", timestamp: "" } as never)
    .execute();
  expect(await migrate(db)).toEqual([]);
  expect((await migrationsOf(db)).at(-1)).toBe("9999-of-tomorrow");
});

/** Of one moment: PostgreSQL may still be ending what a process began that is gone. */
async function stateOf(db: Db) {
  for (;;) {
    const migrations = await migrationsOf(db);
    const state = { migrations, tables: await tablesOf(db), contents: await contentsOf(db) };
    if ((await migrationsOf(db)).length === migrations.length) return state;
  }
}

/** Resolves to the exit code; null when it was killed so long after it had begun. */
async function migrating(url: string, killAfterMs: number): Promise<number | null> {
  const child = spawn(process.execPath, ["tests/support/start-migrating.ts", url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  const [code] = await once(child, "close");
  return code;
}
