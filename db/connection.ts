import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import SQLite from "better-sqlite3";
import { Kysely, type LogEvent, PostgresAdapter, PostgresDialect, SqliteDialect } from "kysely";
import pg from "pg";
import type { Db, Schema } from "#db/schema.ts";

/**
 * Opens `postgres://…`, `sqlite:///path`, `sqlite:path` or a plain file path.
 * @param onQuery  told of every statement, for counting them
 */
export function openDatabase(url: string, onQuery?: (sql: string) => void): Db {
  const log = onQuery && ((event: LogEvent) => onQuery(event.query.sql));
  return isPostgres(url) ? openPostgres(url, log) : openSqlite(sqlitePath(url), log);
}

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

export function sqlitePath(url: string): string {
  if (url.startsWith("file:")) return fileURLToPath(url);
  return url.replace(/^sqlite:(\/\/)?/, "");
}

function openPostgres(url: string, log?: (event: LogEvent) => void): Db {
  const pool = new pg.Pool({ connectionString: url });
  // A waiting connection that the server ends is dropped, and the next query opens another: no reason to die.
  pool.on("error", () => {});
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), log });
}

function openSqlite(path: string, log?: (event: LogEvent) => void): Db {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const file = new SQLite(path);
  if (path !== ":memory:") chmodSync(path, 0o600);
  return sqliteDb(file, log);
}

/** FULL: an acknowledged act survives the power going out, not only the process dying. */
export function sqliteDb(file: SQLite.Database, log?: (event: LogEvent) => void): Db {
  file.pragma("journal_mode = WAL");
  file.pragma("synchronous = FULL");
  file.pragma("busy_timeout = 5000");
  // What was erased does not stay in the file where writing over it costs nothing more.
  file.pragma("secure_delete = FAST");
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: withStatementCache(file) }), log });
}

/** better-sqlite3 takes 30 µs to prepare and 10 µs to run: keep what was prepared. */
function withStatementCache(file: SQLite.Database) {
  const prepared = new Map<string, SQLite.Statement>();
  return {
    prepare(sql: string) {
      const known = prepared.get(sql);
      if (known && !known.busy) return known;
      const statement = file.prepare(sql);
      if (prepared.size > 500) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
    close: () => void file.close(),
  };
}

/** Whether this open database is PostgreSQL; for the few statements that only one of the two knows. */
export function isPostgresDb(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
