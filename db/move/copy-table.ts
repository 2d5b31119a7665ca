import type { Db } from "#db/schema.ts";
import { TableDigest } from "#db/tables/digest.ts";
import type { Table } from "#db/tables/layout.ts";
import { type Page, pagesOf, type Row, type Value } from "#db/tables/read.ts";
import { forgetTable, progressOf, saveProgress } from "#db/tables/unfinished.ts";
import { writeRows } from "#db/tables/write.ts";

export interface Copied {
  /** Of the whole table. */
  digest: TableDigest;
  /** Rows that were not there before. */
  written: number;
}

/**
 * Copies what is not there yet of a table. Rows copied by an earlier run are read again, and when they are no
 * longer what they were, the table is copied anew.
 * @param tell  told of rows that were read
 */
export async function copyTable(
  from: Db,
  to: Db,
  table: Table,
  tell: (rows: number) => void,
): Promise<Copied> {
  const before = await progressOf(to, table.name);
  const last = before && JSON.stringify(before.last);
  const digest = new TableDigest();
  let written = 0;
  let isNew = before === null;
  for await (const page of pagesOf(from, table)) {
    tell(page.rows.length);
    let fresh = 0;
    for (; !isNew && fresh < page.rows.length; fresh++) {
      digest.add(page.lines[fresh]!);
      isNew = JSON.stringify(keyOf(page.rows[fresh]!, table)) === last && `${digest}` === `${before!.digest}`;
    }
    if (fresh < page.rows.length) written += await add(to, table, page, fresh, digest);
  }
  if (isNew) return { digest, written };
  await forgetTable(to, table.name);
  return copyTable(from, to, table, tell);
}

async function add(to: Db, table: Table, page: Page, fresh: number, digest: TableDigest): Promise<number> {
  const rows = page.rows.slice(fresh);
  for (const line of page.lines.slice(fresh)) digest.add(line);
  await to.transaction().execute(async (trx) => {
    await writeRows(trx, table, rows);
    await saveProgress(trx, table.name, { last: keyOf(rows.at(-1)!, table), digest });
  });
  return rows.length;
}

function keyOf(row: Row, table: Table): Value[] {
  return table.key.map((column) => row[table.columns.findIndex(({ name }) => name === column)]!);
}
