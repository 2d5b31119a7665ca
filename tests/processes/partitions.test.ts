import { readFileSync } from "node:fs";
import { sql } from "kysely";
import pg from "pg";
import { expect, test } from "vitest";
import { differences } from "#app/domain/tally/recount.server.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import type { Db } from "#db/schema.ts";
import { aWorld } from "#tests/faults/support/world.ts";
import { reachableDb } from "#tests/support/db.ts";
import { fillLargeConsultation } from "#tests/support/large-consultation.ts";
import { aBrowser } from "#tests/support/taking-part.ts";

test("the largest tables can be divided by consultation, and everything goes on as before", async () => {
  const { db, url } = await reachableDb();
  const { consultationId, proposalIds } = await aWorld(db, 2);
  await fillLargeConsultation(db, 2000);
  const before = await kept(db);
  const client = new pg.Client(url);
  await client.connect();
  await client.query(readFileSync("docs/partitions.sql", "utf8"));
  await client.end();
  const after = await kept(db);
  expect(after).toEqual({ ...before, parts: 48 });

  const { territoryId } = await db
    .selectFrom("consultationTerritory")
    .select("territoryId")
    .where("consultationId", "=", consultationId)
    .executeTakeFirstOrThrow();
  const browser = aBrowser();
  for (const choice of ["agree", "disagree"] as const) {
    const cast = await castVote(db, browser, proposalIds[0]!, { choice, territoryId });
    expect(cast).toMatchObject({ ok: true });
  }
  expect(await differences(db)).toEqual([]);
  await fillLargeConsultation(db, 1000, "another");
  expect(await differences(db)).toEqual([]);
}, 120_000);

async function kept(db: Db) {
  const count = async (table: "vote" | "entry" | "participant") =>
    Number(
      (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as("n"))
          .executeTakeFirstOrThrow()
      ).n,
    );
  const { rows } = await sql<{ triggers: string; unique: string; parts: string }>`
    select (select count(*) from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where not tgisinternal and c.relname in ('vote', 'entry', 'participant')) as "triggers",
      (select count(*) from pg_indexes where tablename in ('vote', 'entry', 'participant')
        and indexdef like 'CREATE UNIQUE%') as "unique",
      (select count(*) from pg_inherits where inhparent in
        ('vote'::regclass, 'entry'::regclass, 'participant'::regclass)) as "parts"`.execute(db);
  const { triggers, unique, parts } = rows[0]!;
  return {
    ...{ votes: await count("vote"), entries: await count("entry"), people: await count("participant") },
    ...{ triggers: Number(triggers), unique: Number(unique), parts: Number(parts) },
  };
}
