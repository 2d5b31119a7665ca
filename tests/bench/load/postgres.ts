import type { BenchDatabase } from "#tests/bench/database.ts";

/** A PostgreSQL that waits for the disk as one in earnest does. */
export async function aPostgres(): Promise<BenchDatabase> {
  // It listens to signals, which a long statement of SQLite would keep waiting.
  const { anEmbeddedPostgres } = await import("#tests/support/embedded-postgres.ts");
  const { url, server, stop } = await anEmbeddedPostgres(["fsync=on", "max_connections=100"]);
  await server.createDatabase("cabildo");
  return { url: `${url}/cabildo`, stop };
}
