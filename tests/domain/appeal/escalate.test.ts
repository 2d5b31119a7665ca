import { expect, test } from "vitest";
import { appealsOf } from "#app/domain/appeal/appeals.server.ts";
import { openAppeals } from "#app/domain/appeal/desk.server.ts";
import { appealsDue, escalate } from "#app/domain/appeal/escalate.server.ts";
import { appealRecord } from "#app/domain/appeal/numbers.server.ts";
import type { Db } from "#db/schema.ts";
import { aFreeDebate, origin } from "#tests/domain/moderation/deciding.ts";
import { aModerator } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { during } from "#tests/support/taking-part.ts";
import {
  aCourt,
  after,
  answer,
  appealed,
  appealRow,
  contested,
  lettersTo,
  refusalOf,
  withRole,
} from "./world.ts";

/** What the job loop does each second. */
async function wakeUp(db: Db, at: Date) {
  for (const id of await appealsDue(db, at)) await escalate(db, id, origin, at);
}

const dueAt = new Date("2026-12-01T02:59:59.999Z");
const over = new Date("2026-12-01T03:00:00.000Z");

test("nobody decided in time: it goes to the administrators, once however often it is looked at", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const administrator = await withRole(db, "admin", debate.authorityId);
  const everywhere = await withRole(db, "admin", null);
  const { decisionId, author } = await contested(db, debate);
  const appeal = await appealed(db, author, decisionId);
  await wakeUp(db, dueAt);
  expect(await appealRow(db, appeal)).toMatchObject({ escalatedAt: null });

  await Promise.all([wakeUp(db, over), wakeUp(db, over)]);
  await wakeUp(db, after(40));
  expect(await appealRow(db, appeal)).toMatchObject({ escalatedAt: over.toISOString(), decidedAt: null });
  const letters = await lettersTo(db, administrator);
  expect(letters.map(({ subject }) => subject)).toEqual([
    "Apelación atrasada: Gobierno electrónico: cuatro preguntas",
  ]);
  expect(letters[0]!.text).toContain(`${origin}/moderation/appeals/${appeal}`);
  expect(letters[0]!.text).toContain("30 de noviembre de 2026");
  expect(await lettersTo(db, everywhere)).toEqual([]);
  expect(await lettersTo(db, other)).toEqual([]);
  const escalations = db.selectFrom("ledger").select("id").where("act", "=", "appeal.escalated");
  expect(await escalations.execute()).toHaveLength(1);

  expect((await appealsOf(db, [decisionId], over)).get(decisionId)![0]).toMatchObject({
    late: true,
    withAdministrators: true,
  });
  expect(await openAppeals(db, other, over)).toBe(0);
  expect(await openAppeals(db, administrator, over)).toBe(1);
  expect(await refusalOf(answer(db, other, appeal, "overturned", { at: over }))).toBe("administrators-only");
  expect(await refusalOf(answer(db, debate.moderator, appeal, "upheld", { at: over }))).toBe("own-decision");
  expect(await refusalOf(answer(db, administrator, appeal, "overturned", { at: over }))).toBeNull();
  const { author: numbers } = await appealRecord(db, { consultationId: debate.id }, after(60));
  expect(numbers).toMatchObject({ received: 1, open: 0, overturned: 1, late: 1 });
});

test("the clock decides whose it is, also before the program has told anybody", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { decisionId, author } = await contested(db, debate);
  const appeal = await appealed(db, author, decisionId);
  expect(await openAppeals(db, other, dueAt)).toBe(1);
  expect(await openAppeals(db, other, over)).toBe(0);
  expect(await refusalOf(answer(db, other, appeal, "overturned", { at: over }))).toBe("administrators-only");
  expect(await refusalOf(answer(db, other, appeal, "overturned", { at: dueAt }))).toBeNull();
});

test("where no other moderator could decide it goes to the administrators at once, and is late only after its day", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const administrator = await withRole(db, "admin", debate.authorityId);
  const { decisionId, author } = await contested(db, debate);
  const appeal = await appealed(db, author, decisionId);
  expect(await appealRow(db, appeal)).toMatchObject({ escalatedAt: during.toISOString() });
  const letters = await lettersTo(db, administrator);
  expect(letters.map(({ subject }) => subject)).toEqual([
    "Una apelación espera a la administración: Gobierno electrónico: cuatro preguntas",
  ]);
  expect((await appealsOf(db, [decisionId], during)).get(decisionId)![0]).toMatchObject({
    late: false,
    withAdministrators: true,
  });
  await wakeUp(db, over);
  expect(await lettersTo(db, administrator)).toHaveLength(1);

  const later = await aModerator(db, debate.authorityId);
  expect(await refusalOf(answer(db, later, appeal, "upheld"))).toBe("administrators-only");
  expect(await refusalOf(answer(db, administrator, appeal, "upheld"))).toBeNull();
});

test("an administrator who took the decision is not asked: those of the installation are", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const administrator = await withRole(db, "admin", debate.authorityId);
  const everywhere = await withRole(db, "admin", null);
  const byAdministrator = { ...debate, moderator: administrator } as typeof debate;
  await db.deleteFrom("roleGrant").where("personId", "=", debate.moderator.personId).execute();
  const { decisionId, author } = await contested(db, byAdministrator);
  const appeal = await appealed(db, author, decisionId);
  expect(await lettersTo(db, administrator)).toEqual([]);
  expect(await lettersTo(db, everywhere)).toHaveLength(1);
  expect(await refusalOf(answer(db, administrator, appeal, "upheld"))).toBe("own-decision");
  expect(await refusalOf(answer(db, everywhere, appeal, "overturned"))).toBeNull();
});

test("what was decided in time goes to nobody", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { decisionId, author } = await contested(db, debate);
  const appeal = await appealed(db, author, decisionId);
  await answer(db, other, appeal, "upheld", { at: after(2) });
  await wakeUp(db, after(30));
  expect(await appealRow(db, appeal)).toMatchObject({ escalatedAt: null });
  expect((await appealsOf(db, [decisionId], after(30))).get(decisionId)![0]).toMatchObject({
    late: false,
    withAdministrators: false,
  });
});
