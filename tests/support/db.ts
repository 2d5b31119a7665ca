import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import pg from "pg";
import { inject } from "vitest";
import { openDatabase, sqliteDb } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { afterThisFile } from "#tests/support/after-file.ts";

/** A fresh, migrated database: SQLite in memory, or a PostgreSQL of its own in the "postgres" project. */
export async function emptyDb(): Promise<Db> {
  const db = process.env.TEST_DATABASE === "postgres" ? await freshPostgres() : await freshSqlite();
  afterThisFile(() => db.destroy());
  return db;
}

/** A fresh, migrated database that another thread or process can open too, by its address. */
export async function reachableDb(): Promise<{ db: Db; url: string }> {
  if (process.env.TEST_DATABASE === "postgres") {
    const url = await freshPostgresUrl();
    return { db: opened(url), url };
  }
  const made = await unmigratedReachableDb();
  await migrate(made.db);
  return made;
}

/** As `reachableDb`, with nothing made in it yet. */
export async function unmigratedReachableDb(): Promise<{ db: Db; url: string }> {
  if (process.env.TEST_DATABASE === "postgres") {
    const url = await freshPostgresUrl("template0");
    return { db: opened(url), url };
  }
  const folder = mkdtempSync(join(tmpdir(), "cabildo-"));
  afterThisFile(async () => rmSync(folder, { recursive: true }));
  return { db: opened(join(folder, "test.sqlite")), url: join(folder, "test.sqlite") };
}

function opened(url: string): Db {
  const db = openDatabase(url);
  afterThisFile(() => db.destroy());
  return db;
}

/** A database in which nothing has been made yet, to be migrated step by step. */
export async function unmigratedDb(): Promise<Db> {
  const isPostgres = process.env.TEST_DATABASE === "postgres";
  const db = isPostgres ? await freshPostgres("template0") : sqliteDb(new SQLite(":memory:"));
  afterThisFile(() => db.destroy());
  return db;
}

let template: Buffer | null = null;

async function freshSqlite(): Promise<Db> {
  template ??= await migratedBytes();
  return sqliteDb(new SQLite(template));
}

async function migratedBytes(): Promise<Buffer> {
  const file = new SQLite(":memory:");
  await migrate(sqliteDb(file));
  return file.serialize();
}

async function freshPostgres(from?: string): Promise<Db> {
  return openDatabase(await freshPostgresUrl(from));
}

async function freshPostgresUrl(from = "cabildo_template"): Promise<string> {
  const server = inject("postgres");
  if (!server) throw new Error("No PostgreSQL was started for this run.");
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  await createFromTemplate(client, name, from);
  await client.end();
  return `${server}/${name}`;
}

/** The template takes one copier at a time; another worker may be copying it. */
async function createFromTemplate(client: pg.Client, name: string, from: string) {
  for (const end = Date.now() + 60_000; ; ) {
    try {
      await client.query(`create database ${name} template ${from}`);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 60));
    }
  }
}
