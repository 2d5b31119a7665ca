import type { Compilable, CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import { isPostgresDb } from "#db/connection.ts";
import { prepared } from "#db/postgres/prepared.ts";
import type { Db } from "#db/schema.ts";

/** What a value may be whose place in a query is kept free. */
type Value = string | number | null;

/** Stands where a value will be. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is built and compiled once for each kind of database, and run with other values each time:
 * building one takes three times as long as running it, which matters where thousands do so in a second.
 * `compiled<Values>()(build)`: `build` is given the database and, in the place of each value, `value("name")`.
 */
export function compiled<Values extends Record<keyof Values, Value>>() {
  return function from<Row>(
    build: (db: Db, value: <Name extends keyof Values>(name: Name) => Values[Name]) => Compilable<Row>,
  ): (db: Db, values: Values) => Promise<QueryResult<Row>> {
    const known: Partial<Record<"postgres" | "sqlite", CompiledQuery<Row>>> = {};
    return async (db, values) => {
      const kind = isPostgresDb(db) ? "postgres" : "sqlite";
      known[kind] ??= compiledFor(
        kind,
        build(db, (name) => new Place(name as string) as never),
      );
      const query = known[kind];
      const parameters = query.parameters.map((one) =>
        one instanceof Place ? values[one.name as keyof Values] : one,
      );
      const filled = { ...query, parameters } as CompiledQuery<Row>;
      if (kind === "postgres" || !db.isTransaction) return db.executeQuery(filled);
      const connection = connections.get(db) ?? (await connectionOf(db));
      return connection.executeQuery<Row>(filled);
    };
  };
}

function compiledFor<Row>(kind: "postgres" | "sqlite", query: Compilable<Row>): CompiledQuery<Row> {
  const compiled = query.compile();
  return kind === "postgres" ? { ...compiled, sql: prepared(compiled.sql) } : compiled;
}

/** Of the transactions on SQLite that run such queries: Kysely's own way to each takes as long as most of them. */
const connections = new WeakMap<Db, DatabaseConnection>();

async function connectionOf(db: Db): Promise<DatabaseConnection> {
  const connection = await db.getExecutor().provideConnection(async (one) => one);
  connections.set(db, connection);
  return connection;
}
