/**
 * `npm run restore -- FILE`: puts a backup into the empty database DATABASE_URL and the empty folder DATA_DIR.
 * Exit code 0: everything is there, verified; 1: nothing is.
 */
import { BackupRefusal } from "#db/backup/archive.ts";
import { BrokenBackup } from "#db/backup/read-archive.ts";
import { type Restored, restoreArchive } from "#db/backup/restore-archive.ts";
import { placeOf } from "#db/backup/settings.ts";
import { openDatabase } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

process.exitCode = await main(process.argv[2]);

async function main(file: string | undefined): Promise<number> {
  if (!file) {
    console.error(
      "Usage: npm run restore -- FILE.tar.zst\nDATABASE_URL names an empty database and DATA_DIR an empty folder.",
    );
    return 1;
  }
  const place = placeOf(process.env);
  let db: Db | null = null;
  try {
    db = openDatabase(place.databaseUrl);
    console.log(sentences(await restoreArchive(file, { ...place, db })));
    return 0;
  } catch (error) {
    const isPlain = error instanceof BackupRefusal || error instanceof BrokenBackup;
    console.error(`Nothing was restored. ${isPlain ? error.message : String(error)}`);
    return 1;
  } finally {
    await db?.destroy();
  }
}

function sentences({ manifest, end, rows }: Restored): string {
  const lines = [`${rows} rows and ${end.files.count} files as of ${manifest.madeAt}, verified.`];
  if (!end.hasSecret) lines.push("The secret is not in it: start the portal with the CABILDO_SECRET it had.");
  if (end.missing.length > 0) lines.push(`Gone when the backup was made: ${end.missing.join(", ")}.`);
  return lines.join("\n");
}
