import { sql } from "kysely";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

/** Any number that nothing else here locks by. */
const lock = 7_252_005;

/** Of several processes that begin at once over one PostgreSQL, one does this after the other. */
export function oneAtATime<Result>(db: Db, work: () => Promise<Result>): Promise<Result> {
  if (!isPostgresDb(db)) return work();
  return db.connection().execute(async (held) => {
    await sql`select pg_advisory_lock(${lock})`.execute(held);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(held);
    }
  });
}
