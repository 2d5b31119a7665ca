import { expect, test } from "vitest";
import { decisionsOf } from "#app/domain/decision/decided.server.ts";
import { answerSecondOpinion } from "#app/domain/decision/second-opinion.server.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";
import {
  aFreeDebate,
  allow,
  decideSo,
  everything,
  origin,
  passage,
  rowOf,
  seconds,
  secret,
} from "#tests/domain/moderation/deciding.ts";
import { aModerator, anEntry, aProposal, type Debate, report } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen } from "#tests/support/taking-part.ts";

/** A case under rules that ask for two, which the first moderator has decided. */
async function asked(db: Db, { author = aBrowser() as Actor, outcome = "hide" as const, details = {} } = {}) {
  const debate = await aFreeDebate(db);
  await allow(db, { secondPerson: 1 });
  const entry = { kind: "entry" as const, ...(await anEntry(db, debate, author)) };
  await report(db, debate, "entry", entry.id);
  const before = await everything(db);
  const made = await decideSo(db, debate, entry, outcome, details);
  if (!made.ok || !made.secondOpinionId) throw new Error("Nobody was asked");
  const second = await aModerator(db, debate.authorityId);
  return { debate, entry, id: made.secondOpinionId, second, before };
}

const answer = (db: Db, by: Actor, id: string, agrees: boolean, note = "", at = seconds(60)) =>
  answerSecondOpinion(db, by, id, { agrees, note, secret, origin }, at);

const marks = async (db: Db) =>
  (await db.selectFrom("moderationCase").select(["isOpen", "marks"]).executeTakeFirstOrThrow()) as {
    isOpen: number;
    marks: string;
  };

test("nothing changes until somebody else agrees; then both decided it", async () => {
  const db = await emptyDb();
  const { debate, entry, id, second } = await asked(db, { author: await aCitizen(db) });
  expect(await rowOf(db, "entry", entry.id)).toMatchObject({ visibility: "published" });
  expect(await db.selectFrom("decision").selectAll().execute()).toEqual([]);
  expect(await db.selectFrom("mail").selectAll().execute()).toEqual([]);
  expect(await marks(db)).toMatchObject({ isOpen: 1, marks: expect.stringContaining(" second ") });
  const acts = await db.selectFrom("ledger").select("act").where("subjectId", "=", id).execute();
  expect(acts).toEqual([{ act: "decision.proposed" }]);

  expect(await answer(db, second, id, true)).toMatchObject({ ok: true });
  expect(await rowOf(db, "entry", entry.id)).toMatchObject({ visibility: "hidden" });
  expect(await marks(db)).toMatchObject({ isOpen: 0 });
  const made = await db.selectFrom("decision").selectAll().executeTakeFirstOrThrow();
  expect(made).toMatchObject({
    decidedBy: debate.moderator.personId,
    secondBy: second.personId,
    prompt: "report",
  });
  const [shown] = await decisionsOf(db, "entry", [entry.id]);
  expect(shown).toMatchObject({ byTwo: true });
  expect(shown).not.toHaveProperty("secondBy");
  const [letter] = await db.selectFrom("mail").select("text").execute();
  expect(letter!.text).toContain("Lo decidieron dos personas de moderación");
});

test("a second person who does not agree says why, and the case waits again", async () => {
  const db = await emptyDb();
  const { id, second, before } = await asked(db);
  expect(await answer(db, second, id, false, "Es una crítica, no un aviso.")).toMatchObject({
    decisionId: null,
  });
  expect(await everything(db)).toEqual(before);
  const opinion = await db.selectFrom("secondOpinion").selectAll().executeTakeFirstOrThrow();
  expect(opinion).toMatchObject({
    agrees: 0,
    answeredBy: second.personId,
    note: "Es una crítica, no un aviso.",
  });
});

test("nobody agrees with themselves, judges their own words, answers twice or without being a moderator", async () => {
  const db = await emptyDb();
  const author = aBrowser();
  const { debate, id, second } = await asked(db, { author });
  const refusalOf = async (by: Actor) => {
    const answered = await answer(db, by, id, true);
    return answered.ok ? "decided" : answered.refusal;
  };
  expect(await refusalOf(debate.moderator)).toBe("own-decision");
  expect(await refusalOf({ ...second, browserHash: author.browserHash })).toBe("own-contribution");
  expect(await refusalOf(await aCitizen(db))).toBe("not-allowed");
  expect(await refusalOf(await aModerator(db, "another"))).toBe("not-allowed");
  expect(await answer(db, second, "no such opinion", true)).toMatchObject({ refusal: "no-such-opinion" });
  expect(await answer(db, second, id, false, "x".repeat(2001))).toMatchObject({ refusal: "note-too-long" });
  expect(await refusalOf(second)).toBe("decided");
  expect(await refusalOf(second)).toBe("already-answered");
});

test("it is not decided on other words than the first moderator read, or after another decision", async () => {
  const db = await emptyDb();
  const { debate, entry, id, second } = await asked(db);
  await db
    .updateTable("entry")
    .set({ text: "Otra cosa.", changedAt: seconds(5).toISOString() })
    .execute();
  expect(await answer(db, second, id, true)).toEqual({ ok: false, refusal: "new-words" });
  await db.updateTable("entry").set({ changedAt: null }).execute();
  await allow(db, { sanctions: '["label"]' });
  expect(await answer(db, second, id, true)).toEqual({ ok: false, refusal: "rule-forbids" });
  // Asked again while it waits, nobody is asked twice.
  await allow(db, { sanctions: '["hide"]' });
  expect(await decideSo(db, debate, entry, "hide", {}, { by: second })).toMatchObject({
    refusal: "second-waits",
  });
});

test("leaving it ends the question, and undoing that asks it again", async () => {
  const db = await emptyDb();
  const { debate, entry, id, second } = await asked(db);
  const made = await decideSo(db, debate, entry, "approve", {}, { by: second, at: seconds(1) });
  expect(await answer(db, await aModerator(db, debate.authorityId), id, true)).toMatchObject({
    refusal: "already-answered",
  });
  await undoDecision(db, second, made.ok ? made.decisionId! : "", seconds(2));
  expect(await marks(db)).toMatchObject({ marks: expect.stringContaining(" second ") });
  expect(await answer(db, await aModerator(db, debate.authorityId), id, true)).toMatchObject({ ok: true });
});

test("what is hidden in part waits with positions alone, and is sealed when it is decided", async () => {
  const db = await emptyDb();
  const details = { spans: [{ part: "text" as const, ...passage.oficina }] };
  const { entry, id, second } = await asked(db, { outcome: "hide-part" as "hide", details });
  expect(JSON.stringify(await db.selectFrom("secondOpinion").selectAll().execute())).not.toContain("oficina");
  await answer(db, second, id, true);
  expect((await rowOf(db, "entry", entry.id)).text).toMatch(/^Falta una \[retirado: .*\] cerca\.$/);
});

test("leaving things and taking decisions back need no second person", async () => {
  const db = await emptyDb();
  const debate: Debate = await aFreeDebate(db);
  const proposal = { kind: "proposal" as const, ...(await aProposal(db, debate)) };
  await decideSo(db, debate, proposal, "hide");
  await allow(db, { secondPerson: 1 });
  const restored = await decideSo(db, debate, proposal, "restore");
  expect(restored).toMatchObject({ ok: true, decisionId: expect.any(String) });
});

test("two answer at once: one decides, the other is told", async () => {
  const db = await emptyDb();
  const { debate, id, second } = await asked(db);
  const third = await aModerator(db, debate.authorityId);
  const both = await Promise.all([answer(db, second, id, true), answer(db, third, id, true)]);
  expect(both.map((one) => (one.ok ? "decided" : one.refusal)).sort()).toEqual([
    "already-answered",
    "decided",
  ]);
  expect(await db.selectFrom("decision").select("id").execute()).toHaveLength(1);
});
