import { type Kysely, sql } from "kysely";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

/** What both databases can hold in a column. */
export type Kind = "text" | "integer" | "real";

export interface Column {
  name: string;
  kind: Kind;
}

/** A table as both databases know it: without what a database works out by itself. */
export interface Table {
  name: string;
  /** By name, so that both databases say them in the same order. */
  columns: Column[];
  /** The columns of the primary key, in its order. */
  key: string[];
}

interface Found {
  table: string;
  column: string;
  type: string;
  /** From 1; null or 0 outside of the key. */
  place: number | null;
}

/** Tables that are about the database itself, and who was too quick lately: each database has its own. */
const ofItsOwn = ["kysely_migration", "kysely_migration_lock", "unfinishedCopy", "rateLimit"];

/** Every table of the portal that is copied with it, by name. */
export async function tablesOf(db: Db): Promise<Table[]> {
  const found = await (isPostgresDb(db) ? inPostgres(db) : inSqlite(db));
  const names = [...new Set(found.map(({ table }) => table))].filter((name) => !ofItsOwn.includes(name));
  return names.sort().map((name) =>
    tableOf(
      name,
      found.filter(({ table }) => table === name),
    ),
  );
}

function tableOf(name: string, found: Found[]): Table {
  const columns = found.map(({ column, type }) => ({ name: column, kind: kindOf(name, column, type) }));
  const key = found.filter(({ place }) => place).sort((a, b) => a.place! - b.place!);
  if (key.length === 0)
    throw new Error(`The table "${name}" has no primary key: it cannot be read page by page.`);
  return {
    name,
    columns: columns.sort((a, b) => (a.name < b.name ? -1 : 1)),
    key: key.map(({ column }) => column),
  };
}

const kinds: Record<string, Kind> = {
  text: "text",
  "character varying": "text",
  integer: "integer",
  bigint: "integer",
  "double precision": "real",
};

function kindOf(table: string, column: string, type: string): Kind {
  const kind = kinds[type.toLowerCase()];
  if (!kind)
    throw new Error(`The column "${column}" of "${table}" is of the type ${type}, which is not portable.`);
  return kind;
}

/** Neither the virtual tables of a full-text search nor what they consist of: triggers fill them. */
async function inSqlite(db: Db): Promise<Found[]> {
  const { rows } =
    await sql<Found>`select tables.name as "table", columns.name as "column", columns.type as type,
      columns.pk as place
    from pragma_table_list as tables, pragma_table_xinfo(tables.name) as columns
    where tables.schema = 'main' and tables.type = 'table' and tables.name not like 'sqlite%' and columns.hidden = 0
    `.execute(db);
  return rows;
}

async function inPostgres(db: Db): Promise<Found[]> {
  const { rows } = await sql<Found>`select class.relname as "table", attribute.attname as "column",
      format_type(attribute.atttypid, null) as type, array_position(index.indkey::int2[], attribute.attnum) + 1 as place
    from pg_class as class
    inner join pg_attribute as attribute on attribute.attrelid = class.oid
    left join pg_index as index on index.indrelid = class.oid and index.indisprimary
    where class.relnamespace = current_schema()::regnamespace and class.relkind in ('r', 'p')
      and not class.relispartition and attribute.attnum > 0 and not attribute.attisdropped
      and attribute.attgenerated = ''`.execute(db);
  return rows;
}

/** The names of the migrations that made the database what it is; none where there is no portal. */
export async function migrationsOf(db: Db): Promise<string[]> {
  if (!(await hasTable(db, "kysely_migration"))) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

export async function hasTable(db: Kysely<never> | Db, name: string): Promise<boolean> {
  const { rows } = isPostgresDb(db as Db)
    ? await sql`select 1 from pg_class where relname = ${name} and relnamespace = current_schema()::regnamespace`.execute(
        db,
      )
    : await sql`select 1 from sqlite_master where type = 'table' and name = ${name}`.execute(db);
  return rows.length > 0;
}

/** The first of these tables that has a row; null when all are empty. */
export async function tableWithRows(db: Db, tables: Table[]): Promise<string | null> {
  for (const { name } of tables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(db);
    if (rows.length > 0) return name;
  }
  return null;
}
