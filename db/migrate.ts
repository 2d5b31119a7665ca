import { readdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { type Migration, Migrator } from "kysely/migration";
import type { Db } from "#db/schema.ts";
import { migrationsOf } from "#db/tables/layout.ts";
import { unfinishedFrom } from "#db/tables/unfinished.ts";

const folder = new URL("./migrations/", import.meta.url);

/** How long a process waits for another one that is at it: large tables take their time. */
const patienceMs = 60 * 60_000;

/**
 * Brings a database of any earlier version up to this one, all or nothing, and once however many processes
 * start together. A database that a newer version has brought further already is left as it is: migrations
 * only add, so that this version still works over it.
 * @param last  the migration to stop after; all of them when not given
 */
export async function migrate(db: Db, last?: string): Promise<string[]> {
  if ((await unfinishedFrom(db)) !== null) {
    throw new Error(
      "This database holds a part of another one: finish `npm run db:move` before the portal starts.",
    );
  }
  return migrateTo(db, last);
}

/** Without asking whether everything that belongs in it has been copied. */
export async function migrateTo(db: Db, last?: string): Promise<string[]> {
  const known = await readMigrations();
  if (await isNewer(db, Object.keys(known))) return [];
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } });
  for (const end = Date.now() + patienceMs; ; await pause(200)) {
    const { error, results = [] } = await (last
      ? migrator.migrateTo(last)
      : migrator.migrateToLatest()
    ).catch((error: unknown) => ({ error, results: [] }));
    if (!error) return results.map((result) => result.migrationName);
    if (!isBusy(error) || Date.now() > end) throw error;
  }
}

/** Whether all that this version would do was done, and more. */
async function isNewer(db: Db, known: string[]): Promise<boolean> {
  const done = await migrationsOf(db);
  return done.length > known.length && known.every((name) => done.includes(name));
}

/** Another process has the file of SQLite to itself; on PostgreSQL, Kysely's lock waits by itself. */
function isBusy(error: unknown): boolean {
  return String((error as { code?: string }).code).startsWith("SQLITE_BUSY");
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const migrations: Record<string, Migration> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()) {
    migrations[file.replace(/\.ts$/, "")] = await import(new URL(file, folder).href);
  }
  return migrations;
}
