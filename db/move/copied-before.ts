import type { Moved, Telling } from "#db/move/copy-database.ts";
import type { Db } from "#db/schema.ts";
import { differenceOf, digestOf } from "#db/tables/check.ts";
import { tablesOf, tableWithRows } from "#db/tables/layout.ts";
import { inOneMoment } from "#db/tables/read.ts";

/**
 * Whether an earlier run copied everything, and was cut off after that, before it could say so.
 * @returns  null: something is in only one of them
 */
export function copiedBefore(from: Db, to: Db, tell: Telling): Promise<Moved | null> {
  return inOneMoment(from, async (moment) => {
    const tables = await tablesOf(moment);
    const there = await tablesOf(to);
    if (differenceOf(tables, there) || !(await tableWithRows(to, there))) return null;
    let rows = 0;
    for (const table of tables) {
      tell.table(table.name, "verify");
      const digest = await digestOf(moment, table);
      if (!digest.equals(await digestOf(to, table, tell.rows))) return null;
      rows += digest.rows;
    }
    return { tables: tables.length, rows, written: 0, wasWrittenTo: false };
  });
}
