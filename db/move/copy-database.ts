import { migrateTo } from "#db/migrate.ts";
import { copiedBefore } from "#db/move/copied-before.ts";
import { copyTable } from "#db/move/copy-table.ts";
import { MoveRefusal } from "#db/move/refusal.ts";
import type { Db } from "#db/schema.ts";
import { differenceOf, digestOf } from "#db/tables/check.ts";
import type { TableDigest } from "#db/tables/digest.ts";
import { migrationsOf, tablesOf, tableWithRows } from "#db/tables/layout.ts";
import { inOneMoment } from "#db/tables/read.ts";
import { beginCopy, endCopy, forgetTable, unfinishedFrom } from "#db/tables/unfinished.ts";

export interface Moved {
  tables: number;
  rows: number;
  /** Rows that an earlier run, cut off, had not copied. */
  written: number;
  /** Somebody went on writing to the first database: the copy is not finished. */
  wasWrittenTo: boolean;
}

export interface Telling {
  table: (name: string, step: "copy" | "verify") => void;
  /** So many more rows were copied or verified. */
  rows: (count: number) => void;
}

const untold: Telling = { table() {}, rows() {} };

/**
 * Copies everything of every table into an empty database, as it stood at one moment, and reads it all again
 * to compare. Cut off at any time, the same call goes on where it was; when all was done, it only compares.
 * The copy is of the version that the first database is of: a portal brings it up to date when it starts.
 * @param name  what the first database is called, so that another one is not mixed with it
 */
export async function copyDatabase(from: Db, to: Db, name: string, tell = untold): Promise<Moved> {
  const migrations = await migrationsOf(from);
  if (migrations.length === 0) throw new MoveRefusal("There is no portal in the first database.");
  const begun = await unfinishedFrom(to);
  if (begun !== null && begun !== name)
    throw new MoveRefusal(`The second database holds a part of another one (${begun}).`);
  if (begun === null) {
    const done = await copiedBefore(from, to, tell);
    if (done) return done;
    await prepare(to, migrations, name);
  }
  const copied = await inOneMoment(from, (moment) => copyTables(moment, to, tell));
  // Every act leaves a line in the ledger.
  const wasWrittenTo = (await newestAct(from)) !== (await newestAct(to));
  if (wasWrittenTo) return { ...copied, wasWrittenTo };
  await endCopy(to);
  return { ...copied, wasWrittenTo };
}

async function prepare(to: Db, migrations: string[], name: string) {
  const made = await migrationsOf(to);
  const tables = await tablesOf(to);
  if (made.length === 0 && tables.length > 0) {
    throw new MoveRefusal(
      `The second database is not empty: it has a table "${tables[0]!.name}" of another program.`,
    );
  }
  const there = await tableWithRows(to, tables);
  if (there) throw new MoveRefusal(`The second database is not empty: there are rows in "${there}".`);
  const last = migrations.at(-1)!;
  if (made.length > migrations.length) {
    throw new MoveRefusal(
      `The second database is made for a newer version than the first (${last}): start the portal over the first one once, or take an empty database.`,
    );
  }
  await migrateTo(to, last).catch((error) => {
    if (!/not found|missing/.test(String(error))) throw error;
    throw new MoveRefusal(`The first database is of a newer version of Cabildo than this one (${last}).`);
  });
  await beginCopy(to, name);
}

async function copyTables(from: Db, to: Db, tell: Telling): Promise<Omit<Moved, "wasWrittenTo">> {
  const tables = await tablesOf(from);
  const difference = differenceOf(tables, await tablesOf(to));
  if (difference) throw new MoveRefusal(`The second database is not like the first. ${difference}`);
  const digests = new Map<string, TableDigest>();
  let rows = 0;
  let written = 0;
  for (const table of tables) {
    tell.table(table.name, "copy");
    const copied = await copyTable(from, to, table, tell.rows);
    digests.set(table.name, copied.digest);
    rows += copied.digest.rows;
    written += copied.written;
  }
  await verify(to, digests, tell);
  return { tables: tables.length, rows, written };
}

async function verify(to: Db, digests: Map<string, TableDigest>, tell: Telling) {
  for (const table of await tablesOf(to)) {
    tell.table(table.name, "verify");
    const there = await digestOf(to, table, tell.rows);
    const meant = digests.get(table.name)!;
    if (there.equals(meant)) continue;
    await forgetTable(to, table.name);
    throw new Error(
      `"${table.name}" is not the same in both (${meant.rows} and ${there.rows} rows): start again, and it is copied anew.`,
    );
  }
}

async function newestAct(db: Db): Promise<string | undefined> {
  const newest = await db.selectFrom("ledger").select("id").orderBy("id", "desc").limit(1).executeTakeFirst();
  return newest?.id;
}
