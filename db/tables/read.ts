import { sql } from "kysely";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";
import type { Column, Table } from "#db/tables/layout.ts";

export type Value = string | number | null;
/** The values of a row, in the order of the table's columns: the same from both databases. */
export type Row = Value[];

/** Bytes of one page, about. */
const pageBytes = 1024 * 1024;
const mostRows = 5000;

export interface Page {
  rows: Row[];
  /** Each row as one line of JSON. */
  lines: string[];
}

/**
 * Every row of a table, in the order of its key and in pages of about a megabyte: of a long table,
 * only one page is ever in memory.
 */
export async function* pagesOf(db: Db, table: Table): AsyncGenerator<Page> {
  const key = table.key.map((column) => table.columns.findIndex(({ name }) => name === column));
  let limit = 100;
  for (let last: Row | null = null; ; ) {
    const rows = await pageAfter(db, table, last && key.map((place) => last![place]!), limit);
    if (rows.length === 0) return;
    const lines = rows.map((row) => JSON.stringify(row));
    yield { rows, lines };
    if (rows.length < limit) return;
    last = rows.at(-1)!;
    const bytes = lines.reduce((sum, line) => sum + line.length, 0);
    // Twice as many at most: what follows may be longer than what came so far.
    limit = Math.max(1, Math.min(mostRows, limit * 2, Math.round((limit * pageBytes) / bytes)));
  }
}

async function pageAfter(db: Db, table: Table, key: Value[] | null, limit: number): Promise<Row[]> {
  const columns = sql.join(table.columns.map(({ name }) => sql.ref(name)));
  const order = sql.join(table.key.map((column) => sql.ref(column)));
  const after = key ? sql`where (${order}) > (${sql.join(key)})` : sql``;
  const { rows } = await sql<Record<string, unknown>>`select ${columns} from ${sql.table(table.name)} ${after}
    order by ${order} limit ${limit}`.execute(db);
  return rows.map((row) => table.columns.map((column) => portable(row[column.name], column, table)));
}

/** PostgreSQL's driver gives a bigint as text, and SQLite keeps what a column was given. */
function portable(value: unknown, { name, kind }: Column, table: Table): Value {
  if (value === null) return null;
  if (kind === "text") return typeof value === "string" ? value : refuse(value, name, table);
  const number = Number(value);
  const isFine = kind === "integer" ? Number.isSafeInteger(number) : Number.isFinite(number);
  // There is one zero in JSON.
  return isFine ? number + 0 : refuse(value, name, table);
}

function refuse(value: unknown, name: string, table: Table): never {
  const said = typeof value === "string" ? "a text" : String(value).slice(0, 40);
  throw new Error(
    `The column "${name}" of "${table.name}" has a value that no other database would hold: ${said}.`,
  );
}

/** Everything that is read in it is of one moment, whatever is written meanwhile. */
export function inOneMoment<Result>(db: Db, read: (trx: Db) => Promise<Result>): Promise<Result> {
  const moment = db.transaction().setAccessMode("read only");
  // A moment of SQLite's is repeatable by nature, and it knows no levels.
  return (isPostgresDb(db) ? moment.setIsolationLevel("repeatable read") : moment).execute(read);
}
