import { sql } from "kysely";
import { expect, test } from "vitest";
import { decisionsIn } from "#app/domain/decision/decided.server.ts";
import { decisionsAtOnce } from "#app/domain/decision/latest.server.ts";
import { decisionsPublic } from "#app/domain/record/record-list.server.ts";
import type { Db, Outcome } from "#db/schema.ts";
import { expectBothWays, expectNoPlace, idsOf } from "#tests/domain/list/both-ways.ts";
import { emptyDb } from "#tests/support/db.ts";
import { manyDecisions } from "#tests/support/many-decisions.ts";

const all = { outcome: null, ruleIds: null };

test("decisions of many consultations are read both ways, the latest first, many of them of the same moment", async () => {
  const { db, ids } = await decided(120);
  const latest = await latestOf(db, ids);
  expect(latest).toHaveLength(119);
  await expectBothWays(latest, (beside) => decisionsIn(db, ids, beside));
  await expectBothWays(latest, (beside) => decisionsPublic(db, ids, all, beside));
  const [first] = ids;
  await expectBothWays(await latestOf(db, [first!]), (beside) => decisionsIn(db, [first!], beside));
  const many = await spread(db, 40);
  await expectBothWays(latest, (beside) => decisionsIn(db, many, beside));
  await expectBothWays(await latestOf(db, many.slice(5)), (beside) => decisionsIn(db, many.slice(5), beside));
  await expectBothWays(await latestOf(db, many, "approve"), (beside) =>
    decisionsPublic(db, many, { outcome: "approve" }, beside),
  );
});

test("they are narrowed by what was decided and under which rule", async () => {
  const { db, ids } = await decided(400);
  const rows = await db
    .selectFrom("decision")
    .select(["id", "outcome", "ruleId"])
    .where("undoneAt", "is", null)
    .execute();
  const latest = await latestOf(db, ids);
  const where = (test: (row: (typeof rows)[number]) => boolean) => {
    const found = new Set(rows.filter(test).map(({ id }) => id));
    return latest.filter((id) => found.has(id));
  };
  const approved = where(({ outcome }) => outcome === "approve");
  await expectBothWays(approved, (beside) => decisionsPublic(db, ids, { outcome: "approve" }, beside));
  const ruleIds = ["rule-3", "rule-5", "rule-7"];
  const hidden = where(({ outcome, ruleId }) => outcome === "hide" && ruleId !== "rule-1");
  expect(hidden.length).toBeGreaterThan(decisionsAtOnce);
  const read = await decisionsPublic(db, ids, { outcome: "hide", ruleIds }, {});
  expect(idsOf(read)).toEqual(hidden.slice(0, decisionsAtOnce));
  expect(await decisionsPublic(db, ids, { ruleIds: [] }, {})).toEqual({
    ...{ items: [], before: null, after: null },
  });
});

test("what is decided while somebody reads on moves nothing that comes after", async () => {
  const { db, ids } = await decided(80);
  const latest = await latestOf(db, ids);
  const { after } = await decisionsIn(db, ids, {});
  await db
    .updateTable("decision")
    .set({ decidedAt: "2030-01-01T00:00:00.000Z" })
    .where("id", "in", [latest[3]!, latest.at(-1)!])
    .execute();
  expect(idsOf(await decisionsIn(db, ids, { after }))).toEqual(
    latest.slice(decisionsAtOnce, 2 * decisionsAtOnce),
  );
});

test("no other consultation's, and nothing undone, is a place in the list", async () => {
  const { db, ids } = await decided(80);
  const mine = ids.slice(0, 1);
  const elsewhere = (await latestOf(db, ids.slice(1)))[3]!;
  const undone = await db
    .selectFrom("decision")
    .select("id")
    .where("undoneAt", "is not", null)
    .executeTakeFirstOrThrow();
  for (const read of [
    (beside: object) => decisionsIn(db, mine, beside),
    (beside: object) => decisionsPublic(db, mine, all, beside),
  ]) {
    await expectNoPlace(read, elsewhere, undone.id, "gone", "';--");
  }
});

/** In three consultations, several in the same moment, and one undone. */
async function decided(many: number) {
  const db = await emptyDb();
  const ids = await manyDecisions(db, many);
  const minute = sql<string>`substr(${sql.ref("decidedAt")}, 1, 15) || '0:00.000Z'`;
  await db.updateTable("decision").set({ decidedAt: minute }).execute();
  const [some] = await latestOf(db, ids.slice(0, 1));
  await db
    .updateTable("decision")
    .set({ undoneAt: "2030-01-01T00:00:00.000Z" })
    .where("id", "=", some!)
    .execute();
  return { db, ids };
}

/** Over so many consultations and some without any; returns their ids. */
async function spread(db: Db, many: number): Promise<string[]> {
  const one = await db.selectFrom("consultation").selectAll().limit(1).executeTakeFirstOrThrow();
  const ids = Array.from({ length: many + 5 }, (_, n) => `consultation-${n}`);
  await db
    .insertInto("consultation")
    .values(ids.map((id) => ({ ...one, id, slug: id })))
    .execute();
  const decisions = await db.selectFrom("decision").select("id").orderBy("id").execute();
  for (const [n, { id }] of decisions.entries()) {
    const consultationId = ids[(n * n) % many]!;
    await db.updateTable("decision").set({ consultationId }).where("id", "=", id).execute();
  }
  return ids;
}

async function latestOf(db: Db, consultationIds: readonly string[], outcome?: Outcome): Promise<string[]> {
  const rows = await db
    .selectFrom("decision")
    .select("id")
    .where("consultationId", "in", consultationIds)
    .where("undoneAt", "is", null)
    .$if(outcome !== undefined, (query) => query.where("outcome", "=", outcome!))
    .orderBy("decidedAt", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ id }) => id);
}
