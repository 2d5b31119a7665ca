import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { anEmbeddedPostgres } from "#tests/support/embedded-postgres.ts";

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
  const { url, stop } = await anEmbeddedPostgres(["max_connections=200"]);
  await makeTemplate(url);
  project.provide("postgres", url);
  return stop;
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
