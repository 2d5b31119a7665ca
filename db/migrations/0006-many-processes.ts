import { type Kysely, PostgresAdapter, sql } from "kysely";

// A migration is frozen once it has landed: it imports nothing of the project that may change.
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the tables of its day, not of today's schema
type AnyDb = Kysely<any>;

/** What several processes over one database need to know of each other's work, and of their backups. */
export async function up(db: AnyDb) {
  await jobs(db);
  await db.schema
    .createTable("sentForm")
    .addColumn("keyHash", "text", (c) => c.notNull().primaryKey())
    .addColumn("result", "text", (c) => c.notNull())
    .addColumn("sentAt", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("sentForm_sentAt").on("sentForm").column("sentAt").execute();
  // As rate-limiter-flexible reads and writes it.
  await db.schema
    .createTable("rateLimit")
    .addColumn("key", "text", (c) => c.notNull().primaryKey())
    .addColumn("points", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("expire", "bigint")
    .execute();
  // What is lost with the machine is only who was too quick: no act waits for it to reach the disk.
  if (db.getExecutor().adapter instanceof PostgresAdapter)
    await sql`alter table "rateLimit" set unlogged`.execute(db);
  await db.schema
    .createTable("backup")
    .addColumn("id", "text", (c) => c.notNull().primaryKey())
    .addColumn("file", "text", (c) => c.notNull())
    .addColumn("startedAt", "text", (c) => c.notNull())
    .addColumn("finishedAt", "text")
    .addColumn("bytes", "bigint")
    .addColumn("error", "text")
    .addColumn("removedAt", "text")
    .execute();
  await db.schema.createIndex("backup_startedAt").on("backup").column("startedAt").execute();
}

async function jobs(db: AnyDb) {
  await db.schema.alterTable("job").addColumn("lockedBy", "text").execute();
  await db.schema.alterTable("job").addColumn("lockedUntil", "text").execute();
  await sql`create index "job_due" on "job" ("name", "runAt") where "doneAt" is null and "failedAt" is null`.execute(
    db,
  );
  // Whether one of a key waits is asked at every vote; those that are done are a multitude.
  await sql`create index "job_waiting" on "job" ("dedupeKey")
    where "doneAt" is null and "failedAt" is null and "lockedAt" is null`.execute(db);
  await sql`create index "job_failedAt" on "job" ("failedAt") where "failedAt" is not null`.execute(db);
}
