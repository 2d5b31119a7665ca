import { readdirSync } from "node:fs";
import { type Migration, Migrator } from "kysely/migration";
import type { Db } from "#db/schema.ts";

const folder = new URL("./migrations/", import.meta.url);

/**
 * Brings a database of any earlier version up to this one, all or nothing per migration.
 * @param last  the migration to stop after; all of them when not given
 */
export async function migrate(db: Db, last?: string): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } });
  const { error, results = [] } = last ? await migrator.migrateTo(last) : await migrator.migrateToLatest();
  if (error) throw error;
  return results.map((result) => result.migrationName);
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
