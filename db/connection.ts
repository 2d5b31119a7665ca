import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import SQLite from "better-sqlite3";
import { Kysely, type LogEvent, PostgresAdapter, PostgresDialect } from "kysely";
import pg from "pg";
import { PreparingClient } from "#db/postgres/prepared.ts";
import type { Db, Schema } from "#db/schema.ts";
import { SqliteDialect } from "#db/sqlite/dialect.ts";
import { WriteAheadLog } from "#db/sqlite/write-ahead-log.ts";

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

/** Of one process: several fit into the hundred that PostgreSQL allows when nobody changed it. */
const mostConnections = 10;
/** Whoever waits longer for one of them is told to come again. */
const patienceMs = 3000;

function openPostgres(url: string, log?: (event: LogEvent) => void): Db {
  const pool = new pg.Pool({
    connectionString: url,
    Client: PreparingClient,
    max: mostConnections,
    connectionTimeoutMillis: patienceMs,
  });
  // A waiting connection that the server ends is dropped, and the next query opens another: no reason to die.
  pool.on("error", () => {});
  // Nor when it ends one between two statements of an act: the next statement says so to who waits for it.
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), log });
  pools.set(db, pool);
  return db;
}

const pools = new WeakMap<Db, pg.Pool>();

/** The connections behind a PostgreSQL, to be counted; null for any other. */
export function poolOf(db: Db): pg.Pool | null {
  return pools.get(db) ?? null;
}

function openSqlite(path: string, log?: (event: LogEvent) => void): Db {
  if (path === ":memory:") return sqliteDb(new SQLite(path), log);
  mkdirSync(dirname(path), { recursive: true });
  const writer = inLog(new SQLite(path), "NORMAL");
  chmodSync(path, 0o600);
  const another = () => quick(new SQLite(path, { readonly: true }));
  const dialect = new SqliteDialect({ writer, reader: another(), another, log: new WriteAheadLog(path) });
  return new Kysely<Schema>({ dialect, log });
}

/** A database over the one handle there is, such as one in memory. */
export function sqliteDb(file: SQLite.Database, log?: (event: LogEvent) => void): Db {
  const files = { writer: inLog(file, "FULL"), reader: null, another: () => file, log: null };
  return new Kysely<Schema>({ dialect: new SqliteDialect(files), log });
}

/**
 * An acknowledged act survives the power going out, not only the process dying: with FULL each commit waits for
 * the disk, with NORMAL whoever commits does (see write-ahead-log.ts).
 */
function inLog(file: SQLite.Database, synchronous: "FULL" | "NORMAL"): SQLite.Database {
  file.pragma("journal_mode = WAL");
  file.pragma(`synchronous = ${synchronous}`);
  // Each act in a group could be undone alone: what for is some 50 kB, and in a file doubles the time of a vote.
  file.pragma("temp_store = MEMORY");
  // A page that many acts write to is copied into the file once for all of them: a vote's commit takes a quarter
  // less with a log of 16 MB than with one of 4, and little less with a longer one, after which all wait longer.
  file.pragma("wal_autocheckpoint = 4000");
  // What was erased does not stay in the file where writing over it costs nothing more.
  file.pragma("secure_delete = FAST");
  return quick(file);
}

/** 64 MB of pages are kept in memory instead of 2. */
function quick(file: SQLite.Database): SQLite.Database {
  file.pragma("cache_size = -64000");
  return file;
}

/** Whether this open database is PostgreSQL; for the few statements that only one of the two knows. */
export function isPostgresDb(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
