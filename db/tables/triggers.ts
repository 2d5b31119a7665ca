import { sql } from "kysely";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

/**
 * Keeps triggers from counting rows that are copied together with their counts.
 * @returns  the statements that make everything as it was, and the indexes of words anew
 */
export async function silenceTriggers(trx: Db): Promise<string[]> {
  return isPostgresDb(trx) ? inPostgres(trx) : inSqlite(trx);
}

export async function wakeTriggers(trx: Db, statements: string[]) {
  for (const statement of statements) await sql.raw(statement).execute(trx);
}

async function inPostgres(trx: Db): Promise<string[]> {
  const { rows } = await sql<{ table: string }>`select distinct class.relname as "table"
    from pg_trigger as trigger inner join pg_class as class on class.oid = trigger.tgrelid
    where not trigger.tgisinternal and class.relnamespace = current_schema()::regnamespace`.execute(trx);
  for (const { table } of rows) await sql`alter table ${sql.table(table)} disable trigger user`.execute(trx);
  return rows.map(({ table }) => `alter table "${table}" enable trigger user`);
}

/** SQLite cannot disable a trigger: it is taken away, and made again. */
async function inSqlite(trx: Db): Promise<string[]> {
  const { rows: triggers } = await sql<{ name: string; sql: string }>`select name, sql from sqlite_master
    where type = 'trigger'`.execute(trx);
  for (const { name } of triggers) await sql`drop trigger ${sql.ref(name)}`.execute(trx);
  const { rows: indexes } = await sql<{ name: string }>`select name from sqlite_master
    where type = 'table' and sql like 'create virtual table%using fts5%'`.execute(trx);
  return [
    ...triggers.map((trigger) => trigger.sql),
    ...indexes.map(({ name }) => `insert into "${name}"("${name}") values ('rebuild')`),
  ];
}
