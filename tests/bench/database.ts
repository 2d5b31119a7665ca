import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface BenchDatabase {
  url: string;
  stop: () => Promise<void>;
}

/** An empty database to fill and throw away: a file, or a PostgreSQL of its own. */
export function aDatabase(onPostgres: boolean): Promise<BenchDatabase> {
  return onPostgres ? aPostgres() : aSqlite();
}

async function aSqlite(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "cabildo-bench-"));
  return { url: join(folder, "bench.sqlite"), stop: async () => rmSync(folder, { recursive: true }) };
}

async function aPostgres(): Promise<BenchDatabase> {
  // It listens to signals, which a long statement of SQLite would keep waiting.
  const { anEmbeddedPostgres } = await import("#tests/support/embedded-postgres.ts");
  const { url, server, stop } = await anEmbeddedPostgres(["max_wal_size=8GB"]);
  await server.createDatabase("cabildo");
  return { url: `${url}/cabildo`, stop };
}
