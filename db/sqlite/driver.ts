import type SQLite from "better-sqlite3";
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from "kysely";
import { GroupCommit } from "#db/sqlite/group-commit.ts";
import { Statements } from "#db/sqlite/statements.ts";
import type { WriteAheadLog } from "#db/sqlite/write-ahead-log.ts";

/** The handles of one database. */
export interface SqliteFiles {
  writer: SQLite.Database;
  /** Sees only what was committed; null for a database in memory, which has one handle only. */
  reader: SQLite.Database | null;
  /** One more reader, for a transaction that reads everything as of one moment. */
  another: () => SQLite.Database;
  /** Where the writer's commits are made durable; null where it does so itself, or nothing is. */
  log: WriteAheadLog | null;
}

/** One writer, whose acts share commits, and a reader that never waits for it. */
export class SqliteDriver implements Driver {
  readonly #files: SqliteFiles;
  readonly writing: GroupCommit;
  readonly #written: Statements;
  readonly #read: Statements;

  constructor(files: SqliteFiles) {
    this.#files = files;
    this.writing = new GroupCommit(files.writer, files.log);
    this.#written = new Statements(files.writer);
    this.#read = files.reader ? new Statements(files.reader) : this.#written;
  }

  async init() {}

  async acquireConnection(): Promise<SqliteConnection> {
    return new SqliteConnection(this.#written, this.#read, this.writing, this.#files.reader !== null);
  }

  async beginTransaction(connection: SqliteConnection, settings: TransactionSettings) {
    if (settings.accessMode === "read only" && this.#files.reader) {
      connection.readAsOfNow(this.#files.another());
      return;
    }
    await this.writing.begin();
    connection.isInAct = true;
  }

  async commitTransaction(connection: SqliteConnection) {
    if (connection.endReading()) return;
    const committed = this.writing.commit();
    connection.isInAct = false;
    await committed;
  }

  async rollbackTransaction(connection: SqliteConnection) {
    if (connection.endReading()) return;
    // An act whose group the disk refused is undone already, and it is another's turn.
    if (!connection.isInAct) return;
    connection.isInAct = false;
    this.writing.rollback();
  }

  async releaseConnection() {}

  async destroy() {
    await this.writing.flush();
    this.#files.reader?.close();
    this.#files.writer.close();
  }
}

/** What one query or one transaction goes over: which handle it needs is known when it comes. */
class SqliteConnection implements DatabaseConnection {
  readonly #written: Statements;
  readonly #read: Statements;
  readonly #writing: GroupCommit;
  readonly #hasReader: boolean;
  isInAct = false;
  #moment: { file: SQLite.Database; statements: Statements } | null = null;

  constructor(written: Statements, read: Statements, writing: GroupCommit, hasReader: boolean) {
    this.#written = written;
    this.#read = read;
    this.#writing = writing;
    this.#hasReader = hasReader;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.isInAct) return run(this.#written.of(sql), parameters);
    if (this.#moment) return run(this.#moment.statements.of(sql), parameters);
    const statement = this.#read.of(sql);
    if (statement.readonly) {
      if (!this.#hasReader) await this.#writing.rest();
      return run(statement, parameters);
    }
    return this.#alone(sql, parameters);
  }

  // biome-ignore lint/correctness/useYield: nothing here reads a table row by row
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("read large tables page by page: a statement that is open keeps every writer waiting");
  }

  readAsOfNow(file: SQLite.Database) {
    this.#moment = { file, statements: new Statements(file) };
    file.exec("begin");
  }

  endReading(): boolean {
    if (!this.#moment) return false;
    this.#moment.file.close();
    this.#moment = null;
    return true;
  }

  /** One statement that writes, outside of an act. */
  async #alone<Row>(sql: string, parameters: readonly unknown[]): Promise<QueryResult<Row>> {
    await this.#writing.begin();
    let result: QueryResult<Row>;
    try {
      result = run(this.#written.of(sql), parameters);
    } catch (error) {
      this.#writing.rollback();
      throw error;
    }
    await this.#writing.commit();
    return result;
  }
}

function run<Row>(statement: SQLite.Statement, parameters: readonly unknown[]): QueryResult<Row> {
  if (statement.reader) return { rows: statement.all(parameters) as Row[] };
  const { changes, lastInsertRowid } = statement.run(parameters);
  return { insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes), rows: [] };
}
