import type { Db } from "#db/schema.ts";
import { TableDigest } from "#db/tables/digest.ts";
import type { Table } from "#db/tables/layout.ts";
import { pagesOf } from "#db/tables/read.ts";

/**
 * Reads a whole table, page by page, to say what is in it.
 * @param tell  told how many rows more were read
 */
export async function digestOf(db: Db, table: Table, tell?: (rows: number) => void): Promise<TableDigest> {
  const digest = new TableDigest();
  for await (const { lines } of pagesOf(db, table)) {
    for (const line of lines) digest.add(line);
    tell?.(lines.length);
  }
  return digest;
}

/** What keeps rows of the one from being rows of the other; null when nothing does. */
export function differenceOf(from: Table[], to: Table[]): string | null {
  for (const table of from) {
    const other = to.find(({ name }) => name === table.name);
    if (!other) return `There is no table "${table.name}".`;
    // Keys are each database's own: only one of the two divides tables.
    if (JSON.stringify(table.columns) !== JSON.stringify(other.columns))
      return `The table "${table.name}" has other columns.`;
  }
  const added = to.find(({ name }) => !from.some((table) => table.name === name));
  return added ? `There is a table "${added.name}" more.` : null;
}
