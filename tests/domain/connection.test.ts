import { sql } from "kysely";
import { expect, test } from "vitest";
import { emptyDb } from "#tests/support/db.ts";

test.skipIf(process.env.TEST_DATABASE !== "postgres")(
  "a server that ends a waiting connection ends nothing else: the next question is answered",
  async () => {
    const db = await emptyDb();
    await Promise.all([sql`select pg_sleep(0.05)`.execute(db), sql`select pg_sleep(0.05)`.execute(db)]);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  },
);
