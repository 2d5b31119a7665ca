import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from "kysely";

/**
 * Reads from a replica, and does everything else where it can be done: a page that is read may renew a
 * session. What the replica cannot answer is asked again of the primary.
 * @param failed  told when the replica did not answer
 */
export class ReplicaDriver implements Driver {
  readonly primary: Driver;
  readonly replica: Driver;
  readonly failed: () => void;

  constructor(primary: Driver, replica: Driver, failed: () => void) {
    this.primary = primary;
    this.replica = replica;
    this.failed = failed;
  }

  async init() {
    await this.primary.init();
    await this.replica.init();
  }

  async acquireConnection() {
    return new EitherConnection(this);
  }

  async beginTransaction(connection: EitherConnection, settings: TransactionSettings) {
    const driver = settings.accessMode === "read only" ? this.replica : this.primary;
    await driver.beginTransaction(await connection.keep(driver), settings);
  }

  async commitTransaction({ kept }: EitherConnection) {
    await kept!.driver.commitTransaction(kept!.connection);
  }

  async rollbackTransaction({ kept }: EitherConnection) {
    await kept!.driver.rollbackTransaction(kept!.connection);
  }

  async releaseConnection({ kept }: EitherConnection) {
    await kept?.driver.releaseConnection(kept.connection);
  }

  /** The primary's connections are not ours to end. */
  async destroy() {
    await this.replica.destroy();
  }
}

/** What one query or one transaction goes over: which of the two it needs is known when it comes. */
class EitherConnection implements DatabaseConnection {
  readonly #drivers: ReplicaDriver;
  /** Of a transaction. */
  kept: { driver: Driver; connection: DatabaseConnection } | null = null;

  constructor(drivers: ReplicaDriver) {
    this.#drivers = drivers;
  }

  async keep(driver: Driver): Promise<DatabaseConnection> {
    const connection = await driver.acquireConnection();
    this.kept = { driver, connection };
    return connection;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.kept) return this.kept.connection.executeQuery(query);
    const { primary, replica, failed } = this.#drivers;
    if (!onlyReads(query.sql)) return through(primary, query);
    try {
      return await through<Row>(replica, query);
    } catch (error) {
      if (isOfQuery(error)) throw error;
      failed();
      return through(primary, query);
    }
  }

  // biome-ignore lint/correctness/useYield: nothing here reads a table row by row
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("read large tables page by page");
  }
}

async function through<Row>(driver: Driver, query: CompiledQuery): Promise<QueryResult<Row>> {
  const connection = await driver.acquireConnection();
  try {
    return await connection.executeQuery<Row>(query);
  } finally {
    await driver.releaseConnection(connection);
  }
}

function onlyReads(sql: string): boolean {
  return (
    /^\s*(select|with)\b/i.test(sql) &&
    !/\b(insert into|update|delete from|for key share|for share)\b/i.test(sql)
  );
}

/** Wrong wherever it is asked. Not what a server says that ends, begins, or has to take back what was read. */
function isOfQuery(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  if (typeof code !== "string" || !/^[0-9A-Z]{5}$/.test(code)) return false;
  return !/^(08|40|53|57|58|XX)/.test(code) && code !== "25006";
}
