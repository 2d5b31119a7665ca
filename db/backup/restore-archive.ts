import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { BackupRefusal, type End, filesFolder, type Manifest } from "#db/backup/archive.ts";
import { readArchive } from "#db/backup/read-archive.ts";
import { isPostgres, sqlitePath } from "#db/connection.ts";
import { migrateTo } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { differenceOf, digestOf } from "#db/tables/check.ts";
import { migrationsOf, tablesOf, tableWithRows } from "#db/tables/layout.ts";
import type { Row } from "#db/tables/read.ts";
import { silenceTriggers, wakeTriggers } from "#db/tables/triggers.ts";
import { setSequences, writeRows } from "#db/tables/write.ts";

export interface Restored {
  manifest: Manifest;
  end: End;
  rows: number;
}

export interface Place {
  db: Db;
  databaseUrl: string;
  dataDir: string;
}

/** Where files are put until everything was read and found whole. */
const unfinished = ".restoring";

/**
 * Puts everything of a backup into an empty database and an empty folder, reads it again to compare, and brings
 * it up to this version. All rows are of one transaction: cut off at any time, nothing is there, and it can be
 * begun again.
 */
export async function restoreArchive(path: string, place: Place): Promise<Restored> {
  if (!existsSync(path)) throw new BackupRefusal(`There is no file ${path}.`);
  const folder = join(place.dataDir, unfinished);
  if (await hasNoRows(place.db)) await takeBack(folder, place.dataDir);
  // One that had committed its rows before it was killed had done everything.
  else await rm(folder, { recursive: true, force: true });
  await refuseUnlessEmpty(place);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    const manifest = await manifestIn(path);
    await migrateAsFar(place.db, manifest);
    const read = await place.db.transaction().execute(async (trx) => {
      const triggers = await silenceTriggers(trx);
      const read = await fill(trx, path, folder);
      await verify(trx, read.end);
      await setSequences(trx);
      await wakeTriggers(trx, triggers);
      await putInPlace(folder, place.dataDir);
      return read;
    });
    await migrateTo(place.db);
    const rows = Object.values(read.end.tables).reduce((sum, table) => sum + table.rows, 0);
    return { ...read, rows };
  } catch (error) {
    if (await hasNoRows(place.db)) await takeBack(folder, place.dataDir);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function refuseUnlessEmpty({ db, databaseUrl, dataDir }: Place) {
  const table = await tableWithRows(db, await tablesOf(db));
  if (table) throw new BackupRefusal(`DATABASE_URL is not an empty database: there are rows in "${table}".`);
  if (!existsSync(dataDir)) return;
  const file = isPostgres(databaseUrl) ? null : resolve(sqlitePath(databaseUrl));
  const own = [unfinished, ...["", "-wal", "-shm"].map((end) => (file ? `${file}${end}` : ""))];
  const other = readdirSync(dataDir).find(
    (name) => !own.includes(name) && !own.includes(resolve(dataDir, name)),
  );
  if (other) throw new BackupRefusal(`DATA_DIR is not an empty folder: there is ${join(dataDir, other)}.`);
}

/** The beginning of the file alone says for which tables it is. */
async function manifestIn(path: string): Promise<Manifest> {
  const found = new Found();
  const stop = async (manifest: Manifest) => {
    found.manifest = manifest;
    throw found;
  };
  const nothing = async () => {};
  await readArchive(path, { manifest: stop, rows: nothing, file: nothing, secret: nothing }).catch(
    (error) => {
      if (error !== found) throw error;
    },
  );
  return found.manifest!;
}

class Found extends Error {
  manifest: Manifest | null = null;
}

async function migrateAsFar(db: Db, { migrations, tables }: Manifest) {
  const made = await migrationsOf(db);
  if (made.length > migrations.length) {
    throw new BackupRefusal(
      "The backup is of an earlier version than the tables of this database: restore it into a database without tables.",
    );
  }
  const last = migrations.at(-1)!;
  await migrateTo(db, last).catch((error) => {
    if (!/not found|missing/.test(String(error))) throw error;
    throw new BackupRefusal(`The backup is of a newer version of Cabildo than this one (${last}).`);
  });
  const difference = differenceOf(tables, await tablesOf(db));
  if (difference) throw new BackupRefusal(`The backup is not of this version of Cabildo. ${difference}`);
}

function fill(trx: Db, path: string, folder: string) {
  const tables = new Map<string, Manifest["tables"][number]>();
  return readArchive(path, {
    async manifest(manifest) {
      for (const table of manifest.tables) tables.set(table.name, table);
    },
    async rows(table: string, rows: Row[]) {
      await writeRows(trx, tables.get(table)!, rows);
    },
    async file(key, content) {
      await writeFile(join(folder, filesFolder), key, content);
    },
    async secret(secret) {
      writeFileSync(join(folder, "secret"), secret, { mode: 0o600, flush: true });
    },
  });
}

async function writeFile(folder: string, key: string, content: AsyncIterable<Buffer>) {
  const path = resolve(folder, key);
  if (!path.startsWith(resolve(folder) + sep))
    throw new BackupRefusal(`The backup has a file with a wrong name: ${key}`);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function verify(trx: Db, end: End) {
  for (const table of await tablesOf(trx)) {
    const there = await digestOf(trx, table);
    const meant = end.tables[table.name];
    if (meant?.rows !== there.rows || meant.digest !== `${there}`)
      throw new Error(`What was written to "${table.name}" is not what the backup has.`);
  }
}

/** Named first, so that an end before the rows are committed can be told from somebody's own files. */
const placing = ".placing";

async function putInPlace(from: string, dataDir: string) {
  const names = readdirSync(from);
  writeFileSync(join(from, placing), JSON.stringify(names));
  for (const name of names) await rename(join(from, name), join(dataDir, name));
}

/** What a restore put here that ended before its rows were committed. */
async function takeBack(from: string, dataDir: string) {
  const list = join(from, placing);
  const names: string[] = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
  for (const name of names) await rm(join(dataDir, name), { recursive: true, force: true });
  await rm(from, { recursive: true, force: true });
}

async function hasNoRows(db: Db): Promise<boolean> {
  return (await tableWithRows(db, await tablesOf(db))) === null;
}
