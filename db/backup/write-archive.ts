import { createHash } from "node:crypto";
import { createWriteStream, existsSync, readFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, createZstdCompress } from "node:zlib";
import { type Pack, pack } from "tar-stream";
import {
  BackupRefusal,
  type End,
  fileLine,
  filesFolder,
  format,
  type Manifest,
  names,
} from "#db/backup/archive.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";
import { TableDigest } from "#db/tables/digest.ts";
import { migrationsOf, type Table, tablesOf } from "#db/tables/layout.ts";
import { inOneMoment, pagesOf } from "#db/tables/read.ts";
import { unfinishedFrom } from "#db/tables/unfinished.ts";

export interface Written extends End {
  bytes: number;
  rows: number;
}

/**
 * Writes everything the portal knows as of one moment into a new file, while it goes on. The file has its name
 * only when it is whole and on the disk. Memory stays the same however much there is.
 */
export async function writeArchive(
  db: Db,
  dataDir: string,
  target: string,
  now = new Date(),
): Promise<Written> {
  if (existsSync(target))
    throw new BackupRefusal(`${target} is there already; a backup is never written over.`);
  if (!existsSync(dirname(target))) throw new BackupRefusal(`There is no folder ${dirname(target)}.`);
  if ((await unfinishedFrom(db)) !== null)
    throw new BackupRefusal("This database holds a part of another one.");
  if ((await migrationsOf(db)).length === 0) throw new BackupRefusal("There is no portal in this database.");
  const part = `${target}.part`;
  await rm(part, { force: true });
  try {
    const written = await inOneMoment(db, (moment) => stream(moment, dataDir, part, now));
    await toDisk(part);
    const { size: bytes } = await statOf(part);
    await rename(part, target);
    await toDisk(dirname(target));
    return { ...written, bytes };
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** What opens hidden texts and sign-in cookies is in it: only its owner may read it. */
const forItsOwner = 0o600;

async function stream(moment: Db, dataDir: string, part: string, now: Date): Promise<Omit<Written, "bytes">> {
  const tar = pack();
  const params = { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 };
  const file = createWriteStream(part, { mode: forItsOwner, flags: "wx" });
  const [written] = await Promise.all([
    pour(moment, dataDir, tar, now).catch((error) => {
      tar.destroy(error);
      throw error;
    }),
    pipeline(tar, createZstdCompress({ params }), file),
  ]);
  return written;
}

/** What a backup is poured into, and what was poured so far. */
interface Pouring {
  tar: Pack;
  folder: string;
  now: Date;
  files: TableDigest;
  missing: string[];
}

async function pour(moment: Db, dataDir: string, tar: Pack, now: Date): Promise<Omit<Written, "bytes">> {
  const tables = await tablesOf(moment);
  const manifest: Manifest = {
    format,
    madeAt: now.toISOString(),
    database: isPostgresDb(moment) ? "postgres" : "sqlite",
    migrations: await migrationsOf(moment),
    tables,
  };
  await entry(tar, names.manifest, JSON.stringify(manifest, null, 2), now);
  const pouring = { tar, folder: join(dataDir, filesFolder), now, files: new TableDigest(), missing: [] };
  const digests: End["tables"] = {};
  let rows = 0;
  for (const table of tables) {
    const digest = await pourTable(moment, table, pouring);
    digests[table.name] = { rows: digest.rows, digest: `${digest}` };
    rows += digest.rows;
  }
  const secret = join(dataDir, "secret");
  const hasSecret = existsSync(secret);
  if (hasSecret) await entry(tar, names.secret, readFileSync(secret, "utf8"), now);
  const files = { count: pouring.files.rows, digest: `${pouring.files}` };
  const end: End = { tables: digests, files, missing: pouring.missing, hasSecret };
  await entry(tar, names.end, JSON.stringify(end), now);
  tar.finalize();
  return { ...end, rows };
}

async function pourTable(moment: Db, table: Table, pouring: Pouring): Promise<TableDigest> {
  const digest = new TableDigest();
  const key = table.columns.findIndex(({ name }) => name === "storageKey");
  let number = 0;
  for await (const { rows, lines } of pagesOf(moment, table)) {
    for (const line of lines) digest.add(line);
    await entry(pouring.tar, names.page(table.name, ++number), `${lines.join("\n")}\n`, pouring.now);
    if (key >= 0) for (const row of rows) await pourFile(String(row[key]), pouring);
  }
  return digest;
}

/** A file is on the disk before the row that speaks of it is committed: it is there unless it was removed since. */
async function pourFile(key: string, { tar, folder, now, files, missing }: Pouring) {
  const file = await open(join(folder, key), "r").catch(() => null);
  if (!file) {
    missing.push(key);
    return;
  }
  const { size: bytes } = await file.stat();
  const hash = createHash("sha256");
  const stream = file.createReadStream();
  stream.on("data", (chunk) => hash.update(chunk));
  await pipeline(stream, tar.entry({ name: names.file(key), size: bytes, mode: forItsOwner, mtime: now }));
  files.add(fileLine(key, bytes, hash.digest("hex")));
}

/** Waits until what came before has gone on its way, so that nothing piles up in memory. */
async function entry(tar: Pack, name: string, text: string, now: Date) {
  const bytes = Buffer.from(text);
  const header = { name, size: bytes.length, mode: forItsOwner, mtime: now };
  await new Promise<void>((resolve, reject) => {
    const sink = tar.entry(header, (error) => (error ? reject(error) : resolve()));
    sink.on("error", reject);
    sink.end(bytes);
  });
}

async function toDisk(path: string) {
  const file = await open(path, "r");
  await file.sync().finally(() => file.close());
}

async function statOf(path: string) {
  const file = await open(path, "r");
  return file.stat().finally(() => file.close());
}
