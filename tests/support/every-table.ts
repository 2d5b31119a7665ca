import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";
import { digestOf } from "#db/tables/check.ts";
import { type Table, tablesOf } from "#db/tables/layout.ts";
import type { Row } from "#db/tables/read.ts";
import { silenceTriggers, wakeTriggers } from "#db/tables/triggers.ts";
import { setSequences, writeRows } from "#db/tables/write.ts";
import { afterThisFile } from "#tests/support/after-file.ts";

const words = [
  "plain",
  "Ñuñoa, ção, œuvre, 日本語, 🌳 \u{1F1E8}\u{1F1F1}",
  `quotes ' " \` and \\ back\\\\slashes, {braces}, NULL, null`,
  "lines\nof\r\nthree kinds\tand tabs \u0001 \u007f",
  "e\u0301 is not \u00e9",
  "",
];
const reals = [0, -33.04, 0.1 + 0.2, 1e-300, 12345678.9, -0];
const integers = [0, 1, -7, 1_000_000, 3, 42];

/** Rows in every table there is, with whatever a column may hold; one of each kind, and nulls where they may be. */
export async function fillEveryTable(db: Db, rowsEach = 12) {
  const known = await db.introspection.getTables();
  await db.transaction().execute(async (trx) => {
    // Counts that follow from nothing, so that a copy which counts again is found out.
    const triggers = await silenceTriggers(trx);
    for (const table of await tablesOf(trx)) {
      const { columns } = known.find(({ name }) => name === table.name)!;
      const nullable = new Set(columns.filter((column) => column.isNullable).map(({ name }) => name));
      const rows = Array.from({ length: rowsEach }, (_, number) => rowOf(table, nullable, number));
      await writeRows(trx, table, rows);
    }
    await setSequences(trx);
    await wakeTriggers(trx, triggers);
  });
}

function rowOf(table: Table, nullable: Set<string>, number: number): Row {
  return table.columns.map(({ name, kind }, place) => {
    const isKey = table.key.includes(name);
    if (!isKey && nullable.has(name) && (number + place) % 3 === 0) return null;
    if (kind === "text") return `${number}-${words[(number + place) % words.length]}`;
    if (isKey) return number + 1;
    return (kind === "real" ? reals : integers)[(number + place) % 6]!;
  });
}

/** What is in each table, to be compared. */
export async function contentsOf(db: Db): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const table of await tablesOf(db)) {
    const digest = await digestOf(db, table);
    contents[table.name] = `${digest.rows} rows ${digest}`;
  }
  return contents;
}

/** An empty folder that goes after this file. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cabildo-"));
  afterThisFile(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An SQLite file in which nothing is yet. */
export function emptySqlite(): { db: Db; url: string } {
  const url = `sqlite://${join(aFolder(), "cabildo.sqlite")}`;
  const db = openDatabase(url);
  afterThisFile(() => db.destroy());
  return { db, url };
}
