import { type Dialect, type Kysely, SqliteAdapter as KyselySqliteAdapter, SqliteIntrospector } from "kysely";
import { SqliteDriver, type SqliteFiles } from "#db/sqlite/driver.ts";
import type { GroupCommit } from "#db/sqlite/group-commit.ts";
import { SteadyQueryCompiler } from "#db/sqlite/query-compiler.ts";

/** SQLite as Kysely knows it, over a driver of our own. */
export class SqliteDialect implements Dialect {
  readonly #driver: SqliteDriver;

  constructor(files: SqliteFiles) {
    this.#driver = new SqliteDriver(files);
  }

  createDriver() {
    return this.#driver;
  }

  createQueryCompiler() {
    return new SteadyQueryCompiler();
  }

  createAdapter() {
    return new SqliteAdapter(this.#driver.writing);
  }

  createIntrospector(db: Kysely<unknown>) {
    return new SqliteIntrospector(db);
  }
}

export class SqliteAdapter extends KyselySqliteAdapter {
  readonly writing: GroupCommit;

  constructor(writing: GroupCommit) {
    super();
    this.writing = writing;
  }

  /** Our driver lets one write and any number read. */
  override get supportsMultipleConnections() {
    return true;
  }

  /** SQLite undoes changed tables as it does changed rows: migrations are all or nothing. */
  override get supportsTransactionalDdl() {
    return true;
  }
}
