import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { restoreArchive } from "#db/backup/restore-archive.ts";
import { writeArchive } from "#db/backup/write-archive.ts";
import type { Db } from "#db/schema.ts";
import { aFolder } from "#tests/support/every-table.ts";

/** A backup in a folder of its own. */
export async function aBackup(db: Db, dataDir = aFolder()) {
  const file = join(aFolder(), "backup.tar.zst");
  return { file, written: await writeArchive(db, dataDir, file) };
}

/** Into an empty database and a new folder. */
export async function restored(
  file: string,
  { db, url }: { db: Db; url: string },
  dataDir = join(aFolder(), "data"),
) {
  const { end } = await restoreArchive(file, { db, databaseUrl: url, dataDir });
  return { db, dataDir, end };
}

/** Every file below a folder but the database's own: its name and what is in it. */
export function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/\.sqlite/.test(path))
      .sort()
      .map((path) => [relative(folder, path), digestOf(path)]),
  );
}

function digestOf(path: string): string {
  const mode = (statSync(path).mode & 0o777).toString(8);
  return `${mode} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`;
}

/** A command of the project in a process of its own. */
export async function command(
  script: string,
  args: string[],
  variables: Record<string, string> = {},
  killAfterMs?: number,
) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  child.stderr.on("data", (chunk) => (printed += chunk));
  const killing = killAfterMs && setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  const [code] = await once(child, "close");
  clearTimeout(killing);
  return { code: code as number | null, printed };
}
