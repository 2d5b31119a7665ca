import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { join, resolve } from "node:path";
import { sql } from "kysely";
import { nameOfBackup, nextQuietHour, type Rotation, superseded } from "#app/domain/backup/backup.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** What is to be copied. */
export interface Portal {
  databaseUrl: string;
  dataDir: string;
}

/** One that has taken so long has lost its process. */
const longestMs = 3 * 60 * 60_000;

/** Asks for the next night's copy, once; on the calendar of the first authority. */
export async function planBackup(db: Db, now: Date) {
  const authority = await db
    .selectFrom("authority")
    .select("timeZone")
    .orderBy("createdAt")
    .executeTakeFirst();
  const at = nextQuietHour(now, authority?.timeZone ?? "UTC");
  const after = Math.ceil((at.getTime() - now.getTime()) / 1000);
  await enqueue(db, "back-up", {}, { key: "back-up", after, now });
}

/**
 * Writes one copy of everything into the folder, in a process of its own that gives way to everything else, and
 * removes those that it makes superfluous. Never two at once, however many processes ask.
 */
export async function backUp(db: Db, portal: Portal, { folder, keep }: Rotation, now: Date) {
  const file = nameOfBackup(now);
  const id = await begin(db, folder, file, now);
  const written = await write(portal, join(folder, file)).catch((error: Error) => ({ error: error.message }));
  const finishedAt = new Date(Math.max(Date.now(), now.getTime())).toISOString();
  const outcome = "error" in written ? written : { ...written, finishedAt };
  await db.updateTable("backup").set(outcome).where("id", "=", id).execute();
  if ("error" in written) throw new Error(written.error);
  await removeSuperseded(db, folder, keep, now);
}

/** Whose process died is written down as such; one that goes on is left to it. */
async function begin(db: Db, folder: string, file: string, now: Date): Promise<string> {
  const id = newId();
  const abandoned = await db.transaction().execute(async (trx) => {
    if (isPostgresDb(db)) await sql`select pg_advisory_xact_lock(hashtext('cabildo.backup'))`.execute(trx);
    const begun = await trx
      .selectFrom("backup")
      .select(["id", "file", "startedAt"])
      .where("finishedAt", "is", null)
      .where("error", "is", null)
      .execute();
    const since = new Date(now.getTime() - longestMs).toISOString();
    if (begun.some(({ startedAt }) => startedAt > since)) throw new Error("another process is at it");
    for (const one of begun) {
      await trx.updateTable("backup").set({ error: "interrupted" }).where("id", "=", one.id).execute();
    }
    await trx
      .insertInto("backup")
      .values({ id, file, startedAt: now.toISOString() } as never)
      .execute();
    return begun;
  });
  for (const one of abandoned) await rm(join(folder, `${one.file}.part`), { force: true });
  return id;
}

async function write({ databaseUrl, dataDir }: Portal, file: string): Promise<{ bytes: number }> {
  await mkdir(resolve(file, ".."), { recursive: true, mode: 0o700 });
  const script = new URL("../../../db/backup/backup.ts", import.meta.url);
  const child = fork(script, [file], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
    execArgv: [],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let bytes = 0;
  let said = "";
  child.on("message", (message) => {
    bytes = (message as { bytes: number }).bytes;
  });
  child.stderr?.on("data", (chunk) => {
    said = `${said}${chunk}`.slice(0, 500);
  });
  // Not the lowest: a machine that is busy all day would never end it, and its log would grow meanwhile.
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(said.trim() || `the copy ended with ${code}`);
  return { bytes };
}

async function removeSuperseded(db: Db, folder: string, keep: number, now: Date) {
  const whole = await db
    .selectFrom("backup")
    .select(["id", "file", "startedAt"])
    .where("finishedAt", "is not", null)
    .where("removedAt", "is", null)
    .execute();
  for (const { id, file } of superseded(whole, keep)) {
    await rm(join(folder, file), { force: true });
    await db.updateTable("backup").set({ removedAt: now.toISOString() }).where("id", "=", id).execute();
  }
}
