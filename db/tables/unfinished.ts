import { type Kysely, sql } from "kysely";
import type { Db } from "#db/schema.ts";
import { TableDigest } from "#db/tables/digest.ts";
import { hasTable } from "#db/tables/layout.ts";
import type { Value } from "#db/tables/read.ts";
import { silenceTriggers, wakeTriggers } from "#db/tables/triggers.ts";
import { setSequences } from "#db/tables/write.ts";

/**
 * How far a copy into this database came. The table is there from the first row copied until all were
 * verified, and no longer: a portal does not start over half of another one.
 */
interface UnfinishedCopy {
  table: string;
  /** The last key copied, as JSON. */
  reached: string;
  rows: number;
  digest: string;
}

/** No tables: rows that say where everything is copied from, and how triggers are made again. */
const whole = "";
const silenced = " triggers";

export interface Progress {
  /** The key of the last row copied. */
  last: Value[];
  digest: TableDigest;
}

function own(db: Db): Kysely<{ unfinishedCopy: UnfinishedCopy }> {
  return db as unknown as Kysely<{ unfinishedCopy: UnfinishedCopy }>;
}

/** Where the copy comes from that was not finished here; null when there is none. */
export async function unfinishedFrom(db: Db): Promise<string | null> {
  if (!(await hasTable(db, "unfinishedCopy"))) return null;
  const row = await own(db)
    .selectFrom("unfinishedCopy")
    .select("reached")
    .where("table", "=", whole)
    .executeTakeFirst();
  return row?.reached ?? "";
}

export async function beginCopy(db: Db, from: string) {
  await db.transaction().execute(async (trx) => {
    await sql`create table "unfinishedCopy" ("table" text not null primary key, "reached" text not null,
      "rows" integer not null, "digest" text not null)`.execute(trx);
    const statements = JSON.stringify(await silenceTriggers(trx));
    for (const [table, reached] of [
      [whole, from],
      [silenced, statements],
    ] as const) {
      await own(trx).insertInto("unfinishedCopy").values({ table, reached, rows: 0, digest: "" }).execute();
    }
  });
}

export async function endCopy(db: Db) {
  await db.transaction().execute(async (trx) => {
    const { reached } = await own(trx)
      .selectFrom("unfinishedCopy")
      .select("reached")
      .where("table", "=", silenced)
      .executeTakeFirstOrThrow();
    await setSequences(trx);
    await wakeTriggers(trx, JSON.parse(reached));
    await sql`drop table "unfinishedCopy"`.execute(trx);
  });
}

/** null: no row of the table has been copied. */
export async function progressOf(db: Db, table: string): Promise<Progress | null> {
  const row = await own(db)
    .selectFrom("unfinishedCopy")
    .selectAll()
    .where("table", "=", table)
    .executeTakeFirst();
  return row ? { last: JSON.parse(row.reached), digest: new TableDigest(row.rows, row.digest) } : null;
}

/** In the transaction that writes the rows it speaks of. */
export async function saveProgress(trx: Db, table: string, { last, digest }: Progress) {
  const far = { reached: JSON.stringify(last), rows: digest.rows, digest: `${digest}` };
  await own(trx)
    .insertInto("unfinishedCopy")
    .values({ table, ...far })
    .onConflict((same) => same.column("table").doUpdateSet(far))
    .execute();
}

/** The table is begun again from its first row. */
export async function forgetTable(db: Db, table: string) {
  await db.transaction().execute(async (trx) => {
    await sql`delete from ${sql.table(table)}`.execute(trx);
    await own(trx).deleteFrom("unfinishedCopy").where("table", "=", table).execute();
  });
}
