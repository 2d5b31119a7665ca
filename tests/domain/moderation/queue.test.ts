import { expect, test } from "vitest";
import { caseOf } from "#app/domain/moderation/case.server.ts";
import { decisionsIn, decisionsOf, howManyDecided } from "#app/domain/moderation/decided.server.ts";
import { howManyWait, waitingCases } from "#app/domain/moderation/queue.server.ts";
import { casesOnPage } from "#app/domain/moderation/queue.ts";
import { moderatedConsultations } from "#app/domain/moderation/scope.server.ts";
import { wordsOf } from "#app/domain/moderation/shown.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";
import {
  aDebate,
  aModerator,
  anArgument,
  anEntry,
  aProposal,
  approve,
  hide,
  report,
  restore,
} from "./world.ts";

const first = { order: "oldest" as const, page: 1 };

test("what is reported or pending waits, once each, until it is decided", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const scope = { consultationIds: [debate.id], kind: null, ruleCode: null };
  const proposal = await aProposal(db, debate);
  const pending = await anEntry(db, debate);
  await db.updateTable("entry").set({ visibility: "pending" }).execute();
  await report(db, debate, "proposal", proposal.id, { at: at(2) });
  await report(db, debate, "proposal", proposal.id, { at: at(1), rule: "threat" });
  await aProposal(db, debate);

  expect(await waitingCases(db, scope, first)).toEqual([
    {
      kind: "entry",
      contributionId: pending.id,
      consultationId: debate.id,
      since: at(0).toISOString(),
      reports: 0,
      pending: true,
      urgent: false,
    },
    {
      kind: "proposal",
      contributionId: proposal.id,
      consultationId: debate.id,
      since: at(1).toISOString(),
      reports: 2,
      pending: false,
      urgent: true,
    },
  ]);
  const urgent = await waitingCases(db, scope, { order: "urgent", page: 1 });
  expect(urgent.map((one) => one.kind)).toEqual(["proposal", "entry"]);
  await approve(db, debate, "proposal", proposal.id);
  await hide(db, debate, "entry", pending.id);
  expect(await howManyWait(db, scope)).toBe(0);
  expect(await waitingCases(db, scope, first)).toEqual([]);
});

test("the queue is narrowed by kind and by rule without losing count of a case's reports", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const consultationIds = [debate.id];
  const proposal = await aProposal(db, debate);
  const entry = await anEntry(db, debate);
  await report(db, debate, "proposal", proposal.id);
  await report(db, debate, "proposal", proposal.id, { rule: "insult" });
  await report(db, debate, "entry", entry.id);
  const found = async (scope: { kind?: "entry"; ruleCode?: string }) =>
    (await waitingCases(db, { consultationIds, kind: null, ruleCode: null, ...scope }, first)).map(
      ({ kind, reports }) => [kind, reports],
    );
  expect(await found({ kind: "entry" })).toEqual([["entry", 1]]);
  expect(await found({ ruleCode: "insult" })).toEqual([["proposal", 2]]);
  expect(await found({ ruleCode: "threat" })).toEqual([]);
  expect(await found({ kind: "entry", ruleCode: "insult" })).toEqual([]);
});

test("pages of the queue follow each other, and what its author took back does not wait", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const scope = { consultationIds: [debate.id], kind: null, ruleCode: null };
  const { id, ...proposal } = await aProposal(db, debate);
  await db
    .updateTable("proposal")
    .set({ visibility: "pending", withdrawnAt: at(1).toISOString() })
    .execute();
  expect(await howManyWait(db, scope)).toBe(0);
  const more = Array.from({ length: casesOnPage + 1 }, () => ({
    ...proposal,
    id: newId(),
    visibility: "pending" as const,
  }));
  await db.insertInto("proposal").values(more).execute();
  expect(await howManyWait(db, scope)).toBe(casesOnPage + 1);
  const pages = [await waitingCases(db, scope, first), await waitingCases(db, scope, { ...first, page: 2 })];
  expect(pages.map((page) => page.length)).toEqual([casesOnPage, 1]);
  expect(new Set(pages.flat().map((one) => one.contributionId)).size).toBe(casesOnPage + 1);
});

test("moderators see the published consultations of their authorities, joint ones too", async () => {
  const db = await emptyDb();
  const mine = await aDebate(db);
  const other = await aDebate(db);
  const draft = await aDebate(db, { authorityId: mine.authorityId, publishedAt: null });
  const seen = async (actor: Parameters<typeof moderatedConsultations>[1]) =>
    (await moderatedConsultations(db, actor)).map((one) => one.id).sort();
  expect(await seen(mine.moderator)).toEqual([mine.id]);
  await db
    .insertInto("consultationAuthority")
    .values({ consultationId: other.id, authorityId: mine.authorityId })
    .execute();
  expect(await seen(mine.moderator)).toEqual([mine.id, other.id].sort());
  expect(await seen(theSystem)).toEqual([mine.id, other.id].sort());
  expect(await seen(await aCitizen(db))).toEqual([]);
  expect(await seen(await aModerator(db, "another"))).toEqual([]);
  expect(draft.publishedAt).toBeNull();
});

test("a case is shown in its context, with the words of its reports and what was decided before", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const proposal = await aProposal(db, debate);
  const parent = await anArgument(db, debate, proposal.id);
  const reply = await anArgument(db, debate, proposal.id, author, parent.id);
  await report(db, debate, "argument", reply.id, { words: "Vende bancos." });
  await hide(db, debate, "argument", reply.id, { at: at(1) });
  await restore(db, debate, "argument", reply.id, at(2));
  await report(db, debate, "argument", reply.id, { rule: "insult", at: at(3) });

  const found = (await caseOf(db, "argument", reply.id))!;
  expect(found).toMatchObject({
    question: null,
    proposal: { title: proposal.title },
    parent: { text: parent.text, stance: "for" },
    territory: "Quilpué",
    reports: [
      { rule: { code: "insult" }, words: "", waiting: true },
      { rule: { code: "spam" }, words: "Vende bancos.", waiting: false },
    ],
    decisions: [{ outcome: "restore" }, { outcome: "hide", rule: { code: "spam" } }],
  });
  expect(JSON.stringify(found)).not.toMatch(
    new RegExp(`@|Rosa|${author.personId}|${debate.moderator.personId}`),
  );
  const entry = await anEntry(db, debate);
  expect(await caseOf(db, "entry", entry.id)).toMatchObject({
    question: { position: 1, title: "¿Qué falta?" },
  });
  expect(await caseOf(db, "proposal", entry.id)).toBeNull();
});

test("authors read every decision on what they wrote, in order, and moderators the latest first", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const { id } = await anEntry(db, debate);
  const other = await aProposal(db, debate, aBrowser());
  await hide(db, debate, "entry", id, { at: at(1) });
  await restore(db, debate, "entry", id, at(2));
  await hide(db, debate, "proposal", other.id, { at: at(3) });
  const own = await decisionsOf(db, "entry", [id]);
  expect(own.map((one) => [one.outcome, one.rule?.code ?? null, one.reason])).toEqual([
    ["hide", "spam", "Es un aviso de venta."],
    ["restore", null, "Fue un error: no se vende nada."],
  ]);
  expect(await decisionsOf(db, "proposal", [id])).toEqual([]);
  const all = await decisionsIn(db, [debate.id], 1);
  expect(all.map((one) => one.outcome)).toEqual(["hide", "restore", "hide"]);
  expect(await howManyDecided(db, [debate.id])).toBe(3);
  expect(await decisionsIn(db, [], 1)).toEqual([]);
});

test("many contributions are read in a few queries, each with where it is from", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const [entry, proposal] = [await anEntry(db, debate), await aProposal(db, debate)];
  const words = await wordsOf(db, [
    { kind: "entry", contributionId: entry.id },
    { kind: "proposal", contributionId: proposal.id },
  ]);
  expect(words.get(entry.id)).toEqual({
    title: null,
    text: entry.text,
    language: "es",
    territory: "Quilpué",
  });
  expect(words.get(proposal.id)).toMatchObject({ title: proposal.title });
});

function at(minutes: number): Date {
  return new Date(during.getTime() + minutes * 60_000);
}
