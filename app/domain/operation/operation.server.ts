import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { sql } from "kysely";
import type { Operation } from "#app/domain/operation/operation.ts";
import { isPostgresDb, sqlitePath } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

export interface Settings {
  databaseUrl: string;
  dataDir: string;
  smtpUrl: string | null;
  backup: object | null;
}

/** How the portal is doing now. */
export async function operationOf(db: Db, settings: Settings, now: Date): Promise<Operation> {
  return {
    backup: await backupOf(db, settings.backup !== null),
    disk: await fullestDisk(db, settings),
    mail: await mailOf(db, settings.smtpUrl !== null),
    jobs: await jobsOf(db, now),
    database: await databaseOf(db),
    runtime: process.versions.node,
  };
}

async function backupOf(db: Db, isPlanned: boolean): Promise<Operation["backup"]> {
  const newest = db
    .selectFrom("backup")
    .select(["startedAt", "finishedAt", "bytes", "error"])
    .orderBy("startedAt", "desc");
  const last = await newest.where("finishedAt", "is not", null).limit(1).executeTakeFirst();
  const attempt = await newest
    .where((or) => or.or([or("finishedAt", "is not", null), or("error", "is not", null)]))
    .limit(1)
    .executeTakeFirst();
  const first = await db.selectFrom("authority").select("createdAt").orderBy("createdAt").executeTakeFirst();
  return {
    isPlanned,
    last: last ? { at: last.startedAt, bytes: Number(last.bytes) } : null,
    failedAt: attempt?.error ? attempt.startedAt : null,
    since: first?.createdAt ?? null,
  };
}

/** Of the disks that the data folder and an SQLite file are on, the one with the least room. */
async function fullestDisk(db: Db, { databaseUrl, dataDir }: Settings): Promise<Operation["disk"]> {
  const folders = [dataDir, ...(isPostgresDb(db) ? [] : [dirname(sqlitePath(databaseUrl))])].filter(
    existsSync,
  );
  const disks = await Promise.all(folders.map((folder) => statfs(folder)));
  const room = disks.map(({ bavail, blocks, bsize }) => ({ free: bavail * bsize, total: blocks * bsize }));
  return room.sort((a, b) => a.free - b.free)[0] ?? null;
}

async function mailOf(db: Db, isSent: boolean): Promise<Operation["mail"]> {
  const { failed, oldest } = await db
    .selectFrom("mail")
    .select(({ fn, eb }) => [
      fn.count(eb.case().when("error", "is not", null).then(1).end()).as("failed"),
      fn.min(eb.case().when("error", "is", null).then(eb.ref("createdAt")).end()).as("oldest"),
    ])
    .where("sentAt", "is", null)
    .executeTakeFirstOrThrow();
  return { isSent, failed: Number(failed), oldestWaiting: oldest };
}

async function jobsOf(db: Db, now: Date): Promise<Operation["jobs"]> {
  const { count } = await db
    .selectFrom("job")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("failedAt", "is not", null)
    .executeTakeFirstOrThrow();
  const due = await db
    .selectFrom("job")
    .select((eb) => eb.fn.min("runAt").as("oldest"))
    .where("doneAt", "is", null)
    .where("failedAt", "is", null)
    .where("lockedAt", "is", null)
    .where("runAt", "<", now.toISOString())
    .executeTakeFirstOrThrow();
  return { givenUp: Number(count), oldestDue: due.oldest };
}

async function databaseOf(db: Db): Promise<Operation["database"]> {
  const isPostgres = isPostgresDb(db);
  const { rows } = isPostgres
    ? await sql<{ version: string; bytes: string }>`select current_setting('server_version') as version,
        pg_database_size(current_database()) as bytes`.execute(db)
    : await sql<{
        version: string;
        bytes: number;
      }>`select sqlite_version() as version, page_count * page_size as bytes
        from pragma_page_count(), pragma_page_size()`.execute(db);
  const { version = "", bytes = 0 } = rows[0] ?? {};
  return { kind: isPostgres ? "postgres" : "sqlite", version: version.split(" ")[0]!, bytes: Number(bytes) };
}
