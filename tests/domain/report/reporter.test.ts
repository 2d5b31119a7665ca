import { expect, test } from "vitest";
import { urgencyOf } from "#app/domain/moderation/case.ts";
import { contributionOf } from "#app/domain/moderation/contribution.server.ts";
import { isRarelyFollowed } from "#app/domain/report/reporter.ts";
import { reportsShown } from "#app/domain/report/reports-shown.server.ts";
import { aDebate, aProposal, approve, type Debate, hide, report } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

test("moderators see what became of a reader's other reports, never who they are", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const by = await aCitizen(db);
  const [left, hidden, waiting] = await proposals(db, debate, 3);
  for (const id of [left, hidden, waiting]) await report(db, debate, "proposal", id!, { by });
  await report(db, debate, "proposal", waiting!, { by: aBrowser(), rule: "insult" });
  await approve(db, debate, "proposal", left!);
  await hide(db, debate, "proposal", hidden!);
  const shown = await shownOf(db, waiting!);
  expect(shown.map(({ rule, reporter }) => [rule?.code, reporter]).sort()).toEqual([
    ["insult", { made: 1, decided: 0, followed: 0 }],
    ["spam", { made: 3, decided: 2, followed: 1 }],
  ]);
  expect(JSON.stringify(shown)).not.toMatch(/[0-9a-f]{64}/);
  expect(JSON.stringify(shown)).not.toContain(by.personId);
});

test("reports to another authority, long ago, or whose decision does not stand, say nothing of a reader", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const elsewhere = await aDebate(db);
  const by = aBrowser();
  const [old, undone, waiting] = await proposals(db, debate, 3);
  const [other] = await proposals(db, elsewhere, 1);
  const longAgo = new Date(during.getTime() - 91 * 24 * 60 * 60_000);
  await report(db, debate, "proposal", old!, { by, at: longAgo });
  await report(db, elsewhere, "proposal", other!, { by });
  await report(db, debate, "proposal", undone!, { by });
  await hide(db, debate, "proposal", undone!);
  await db.updateTable("decision").set({ undoneAt: during.toISOString() }).execute();
  await report(db, debate, "proposal", waiting!, { by });
  const [shown] = await shownOf(db, waiting!);
  expect(shown!.reporter).toEqual({ made: 2, decided: 0, followed: 0 });
});

test("who is hardly ever right puts nothing at the head of the queue", async () => {
  const report = { ruleCode: "threat", reportedAt: during.toISOString() };
  expect(urgencyOf([report], [], false)).toBe(101);
  expect(urgencyOf([{ ...report, isRarelyFollowed: true }], [], false)).toBe(0);
  expect(urgencyOf([{ ...report, isRarelyFollowed: true }, report], [], false)).toBe(101);
  expect(isRarelyFollowed({ made: 30, decided: 9, followed: 0 })).toBe(false);
  expect(isRarelyFollowed({ made: 30, decided: 20, followed: 1 })).toBe(true);
  expect(isRarelyFollowed({ made: 30, decided: 20, followed: 2 })).toBe(false);
});

test("ten reports in vain, and the eleventh waits its turn", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const by = aBrowser();
  for (const id of await proposals(db, debate, 10)) {
    await report(db, debate, "proposal", id, { by, rule: "threat" });
    await approve(db, debate, "proposal", id);
  }
  const [id] = await proposals(db, debate, 1);
  await report(db, debate, "proposal", id!, { by, rule: "threat" });
  const waiting = await db
    .selectFrom("moderationCase")
    .select(["contributionId", "urgency", "reports"])
    .where("isOpen", "=", 1)
    .execute();
  expect(waiting).toEqual([{ contributionId: id, urgency: 0, reports: 1 }]);
});

async function proposals(db: Parameters<typeof aProposal>[0], debate: Debate, count: number) {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) ids.push((await aProposal(db, debate)).id);
  return ids;
}

async function shownOf(db: Parameters<typeof aProposal>[0], id: string) {
  return reportsShown(db, (await contributionOf(db, "proposal", id))!, during);
}
