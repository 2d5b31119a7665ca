import { CompiledQuery, sql } from "kysely";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";
import type { Table } from "#db/tables/layout.ts";
import type { Row, Value } from "#db/tables/read.ts";

/** Adds rows, each as it was read from the same table of another database. */
export async function writeRows(trx: Db, table: Table, rows: Row[]) {
  if (isPostgresDb(trx)) await intoPostgres(trx, table, rows);
  else await intoSqlite(trx, table, rows);
}

const arrays = { text: "text[]", integer: "bigint[]", real: "double precision[]" };

/** One array for each column: as many rows as one likes, and one statement for all pages. */
async function intoPostgres(trx: Db, table: Table, rows: Row[]) {
  const names = sql.join(table.columns.map(({ name }) => sql.ref(name)));
  const values = table.columns.map(
    ({ kind }, place) => sql`${rows.map((row) => row[place])}::${sql.raw(arrays[kind])}`,
  );
  await sql`insert into ${sql.table(table.name)} (${names}) select * from unnest(${sql.join(values)})`.execute(
    trx,
  );
}

/** In few sizes, so that few statements are prepared. */
async function intoSqlite(trx: Db, table: Table, rows: Row[]) {
  for (let from = 0; from < rows.length; ) {
    const size = rows.length - from >= 50 ? 50 : 1;
    await trx.executeQuery(insertOf(table, size, rows.slice(from, from + size).flat()));
    from += size;
  }
}

function insertOf(table: Table, rows: number, values: Value[]): CompiledQuery {
  const names = table.columns.map(({ name }) => `"${name}"`).join(", ");
  const row = `(${table.columns.map(() => "?").join(", ")})`;
  const text = `insert into "${table.name}" (${names}) values ${Array(rows).fill(row).join(", ")}`;
  return CompiledQuery.raw(text, values);
}

/** What PostgreSQL counts up by itself goes on after the highest number there is. */
export async function setSequences(db: Db) {
  if (!isPostgresDb(db)) return;
  const { rows } = await sql<{ table: string; column: string; sequence: string }>`
    select table_name as "table", column_name as "column",
      pg_get_serial_sequence(format('%I.%I', table_schema, table_name), column_name) as sequence
    from information_schema.columns
    where table_schema = current_schema() and column_default like 'nextval(%'`.execute(db);
  for (const { table, column, sequence } of rows) {
    await sql`select setval(${sequence}::regclass, coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(table)}`.execute(db);
  }
}
