/**
 * `npm run backup -- FILE`: everything the portal knows as of one moment, with its files and its secret, in one
 * file, while the portal goes on. Exit code 0: written, whole and on the disk; 1: not written.
 */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { BackupRefusal } from "#db/backup/archive.ts";
import { placeOf } from "#db/backup/settings.ts";
import { type Written, writeArchive } from "#db/backup/write-archive.ts";
import { isPostgres, openDatabase, sqlitePath } from "#db/connection.ts";

process.exitCode = await main(process.argv[2]);

async function main(target: string | undefined): Promise<number> {
  const { databaseUrl, dataDir } = placeOf(process.env);
  if (!target) {
    console.error(
      "Usage: npm run backup -- FILE.tar.zst\nDATABASE_URL and DATA_DIR say of what, as for the portal.",
    );
    return 1;
  }
  if (!isPostgres(databaseUrl) && !existsSync(sqlitePath(databaseUrl))) {
    console.error(`There is no database at ${sqlitePath(databaseUrl)}.`);
    return 1;
  }
  endWithParent(`${target}.part`);
  const db = openDatabase(databaseUrl);
  try {
    const written = await writeArchive(db, dataDir, target);
    process.send?.({ bytes: written.bytes });
    console.log(sentences(target, written));
    return 0;
  } catch (error) {
    console.error(error instanceof BackupRefusal ? error.message : `No backup was written: ${String(error)}`);
    return 1;
  } finally {
    await db.destroy();
    if (process.connected) process.disconnect();
  }
}

function sentences(target: string, { rows, files, missing, hasSecret, bytes }: Written): string {
  const lines = [
    `${target}: ${rows} rows, ${files.count} files, ${(bytes / 1e6).toFixed(1)} MB.`,
    hasSecret
      ? "The portal's secret is in it, which opens hidden texts: keep it where only you can read it."
      : "The portal's secret is not in it: keep CABILDO_SECRET as well, for without it hidden texts stay closed.",
  ];
  if (missing.length > 0) lines.push(`Not in it, for they were gone: ${missing.join(", ")}.`);
  return lines.join("\n");
}

/** Started by a portal that ends, nobody would hear of it. */
function endWithParent(part: string) {
  process.on("disconnect", async () => {
    if (process.exitCode !== undefined) return;
    await rm(part, { force: true });
    process.exit(1);
  });
}
