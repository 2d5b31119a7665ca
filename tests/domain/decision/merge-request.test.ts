import { expect, test } from "vitest";
import { answerMerge } from "#app/domain/decision/merge-request.server.ts";
import { tellVoters } from "#app/domain/decision/merge-voters.server.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import type { Db } from "#db/schema.ts";
import {
  aFreeDebate,
  allow,
  decided,
  decideSo,
  everything,
  mergedWith,
  origin,
  rowOf,
  seconds,
} from "#tests/domain/moderation/deciding.ts";
import { aProposal, type Debate, report } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

async function twoProposals(db: Db) {
  const debate = await aFreeDebate(db);
  const author = await aCitizen(db);
  const one = { kind: "proposal" as const, ...(await aProposal(db, debate, author)) };
  return { debate, author, one, into: await aProposal(db, debate) };
}

const ask = (db: Db, debate: Debate, one: { id: string }, intoId: string, changes: object = {}) =>
  decideSo(db, debate, { kind: "proposal", id: one.id }, "merge", { intoId }, changes);

async function askedId(...asked: Parameters<typeof ask>): Promise<string> {
  const made = await ask(...asked);
  if (!made.ok || !made.mergeRequestId) throw new Error("Nobody was asked");
  return made.mergeRequestId;
}

const answer = (db: Db, by: Actor, id: string, consents = true, at = seconds(30)) =>
  answerMerge(db, by, id, consents, at, { origin });

test("the author is asked by mail, and with their consent it stands in the other with its votes its own", async () => {
  const db = await emptyDb();
  const { debate, author, one, into } = await twoProposals(db);
  await castVote(db, aBrowser(), one.id, { choice: "agree", territoryId: debate.place.quilpue! }, during);
  const votes = await db.selectFrom("vote").selectAll().execute();
  const id = await askedId(db, debate, one, into.id);
  expect(await rowOf(db, "proposal", one.id)).toMatchObject({ visibility: "published" });
  const [letter] = await db.selectFrom("mail").selectAll().execute();
  expect(letter!.text).toContain(into.title);
  expect(letter!.text).toContain(`${origin}/proposals/${one.id}/merge`);

  expect(await answer(db, author, id)).toMatchObject({ ok: true });
  expect(await rowOf(db, "proposal", one.id)).toMatchObject({
    visibility: "merged",
    mergedIntoId: into.id,
    agrees: 1,
  });
  expect(await rowOf(db, "proposal", into.id)).toMatchObject({ visibility: "published", agrees: 0 });
  expect(await db.selectFrom("vote").selectAll().execute()).toEqual(votes);
  const made = await db.selectFrom("decision").selectAll().executeTakeFirstOrThrow();
  expect(made).toMatchObject({
    outcome: "merge",
    decidedBy: debate.moderator.personId,
    decidedAt: seconds(30).toISOString(),
  });
});

test("who voted with an account is told that it was merged, never how they voted, and not when it was undone", async () => {
  const db = await emptyDb();
  const { debate, author, one, into } = await twoProposals(db);
  const place = { territoryId: debate.place.quilpue! };
  const voter = await aCitizen(db);
  await db.updateTable("person").set({ language: "fr" }).where("id", "=", voter.personId).execute();
  for (const by of [voter, author, aBrowser()]) {
    await castVote(db, by, one.id, { choice: "disagree", ...place }, during);
  }
  const decisionId = await mergedWith(db, debate, one, into, author);
  const job = await db
    .selectFrom("job")
    .selectAll()
    .where("name", "=", "tell-voters")
    .executeTakeFirstOrThrow();
  expect(JSON.parse(job.payload)).toEqual({ decisionId });
  expect(job.runAt > seconds(60).toISOString()).toBe(true);
  await db.deleteFrom("mail").execute();
  await tellVoters(db, origin, decisionId);
  const [letter, ...others] = await db.selectFrom("mail").selectAll().execute();
  expect(others).toEqual([]);
  expect(letter!.recipient).toBe(`${voter.personId}@example.org`);
  expect(letter!.text).toContain("Votre vote reste sur la première");
  expect(letter!.text).toContain(`${origin}/proposals/${one.id}`);
  expect(letter!.text + letter!.subject).not.toMatch(/pas d’accord|disagree/i);

  await db.deleteFrom("mail").execute();
  await undoDecision(db, debate.moderator, decisionId, seconds(10));
  await tellVoters(db, origin, decisionId);
  expect(await db.selectFrom("mail").selectAll().execute()).toEqual([]);
});

test("taken back it stands by itself again, as it was", async () => {
  const db = await emptyDb();
  const { debate, author, one, into } = await twoProposals(db);
  await report(db, debate, "proposal", into.id);
  const before = await everything(db);
  const decisionId = await mergedWith(db, debate, one, into, author);
  await decided(db, debate, one, "restore", { reversesId: decisionId });
  expect(await rowOf(db, "proposal", one.id)).toEqual(await (({ kind: _, ...row }) => row)(one));
  await db.deleteFrom("mail").execute();
  expect(await everything(db)).toEqual(before);
});

test("only its author answers, once, and a no changes nothing", async () => {
  const db = await emptyDb();
  const { debate, author, one, into } = await twoProposals(db);
  const id = await askedId(db, debate, one, into.id);
  for (const by of [debate.moderator, await aCitizen(db), aBrowser()]) {
    expect(await answer(db, by, id)).toEqual({ ok: false, refusal: "not-yours" });
  }
  expect(await ask(db, debate, one, into.id)).toMatchObject({ refusal: "merge-waits" });
  expect(await answer(db, author, id, false)).toMatchObject({ ok: true, decisionId: null });
  expect(await answer(db, author, id)).toEqual({ ok: false, refusal: "already-answered" });
  expect(await rowOf(db, "proposal", one.id)).toMatchObject({ visibility: "published" });
  expect(await db.selectFrom("decision").selectAll().execute()).toEqual([]);
  expect(await ask(db, debate, one, into.id)).toMatchObject({ ok: true });
  expect(await answer(db, author, "no such request")).toMatchObject({ refusal: "no-such-request" });
});

test("hiding it ends the question, and undoing that asks it again", async () => {
  const db = await emptyDb();
  const { debate, author, one, into } = await twoProposals(db);
  const id = await askedId(db, debate, one, into.id);
  const hidden = await decided(db, debate, one, "hide", {}, { at: seconds(1) });
  expect(await answer(db, author, id)).toEqual({ ok: false, refusal: "already-answered" });
  await undoDecision(db, debate.moderator, hidden, seconds(2));
  expect(await answer(db, author, id)).toMatchObject({ ok: true });
});

test("it goes into another shown proposal of the consultation, and not under the moderator's own", async () => {
  const db = await emptyDb();
  const { debate, author, one, into } = await twoProposals(db);
  const refusalOf = async (intoId: string) => {
    const made = await ask(db, debate, one, intoId);
    return made.ok ? "asked" : made.refusal;
  };
  const elsewhere = await aFreeDebate(db);
  const own = await aProposal(db, debate, debate.moderator);
  const hidden = await aProposal(db, debate);
  await decided(db, debate, { kind: "proposal", id: hidden.id }, "hide");
  const owner = aBrowser();
  const withdrawn = await aProposal(db, debate, owner);
  await withdrawProposal(db, owner, withdrawn.id, during);
  const mergedAuthor = aBrowser();
  const merged = await aProposal(db, debate, mergedAuthor);
  await mergedWith(db, debate, merged, into, mergedAuthor);
  expect(await refusalOf(one.id)).toBe("not-mergeable");
  for (const { id } of [hidden, withdrawn, merged, await aProposal(db, elsewhere)]) {
    expect(await refusalOf(id)).toBe("no-such-proposal");
  }
  expect(await refusalOf(own.id)).toBe("own-contribution");
  const alreadyMerged = await ask(db, debate, merged, one.id);
  expect(alreadyMerged).toMatchObject({ refusal: "already-decided" });

  // Hidden between the question and the answer.
  const id = await askedId(db, debate, one, into.id);
  await decided(db, debate, { kind: "proposal", id: into.id }, "hide");
  expect(await answer(db, author, id)).toEqual({ ok: false, refusal: "no-such-proposal" });
});

test("the author's consent stands for a second moderator's", async () => {
  const db = await emptyDb();
  const { debate, author, one, into } = await twoProposals(db);
  await allow(db, { secondPerson: 1 });
  await mergedWith(db, debate, one, into, author);
  expect(await rowOf(db, "proposal", one.id)).toMatchObject({ visibility: "merged" });
});
