import { expect, test } from "vitest";
import { decisionsIn, decisionsOf } from "#app/domain/decision/decided.server.ts";
import { caseOf } from "#app/domain/moderation/case.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import { queuePage } from "#app/domain/moderation/queue.server.ts";
import {
  casesOnPage,
  noFilter,
  type QueueFilter,
  type QueueOrder,
  type Stretch,
} from "#app/domain/moderation/queue.ts";
import { moderatedConsultations } from "#app/domain/moderation/scope.server.ts";
import { wordsOf } from "#app/domain/moderation/shown.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import type { ContributionKind, Db, SignalCode } from "#db/schema.ts";
import { countingQueries } from "#tests/support/counting-queries.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";
import {
  aDebate,
  aModerator,
  anArgument,
  anEntry,
  aProposal,
  approve,
  type Debate,
  hide,
  report,
  restore,
} from "./world.ts";

test("what is reported or pending waits, once each, until it is decided", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db, { preModerated: 1 });
  const pending = await anEntry(db, debate);
  await db.updateTable("consultation").set({ preModerated: 0 }).execute();
  const proposal = await aProposal(db, debate);
  await report(db, debate, "proposal", proposal.id, { at: at(2) });
  await report(db, debate, "proposal", proposal.id, { at: at(1), rule: "threat" });
  await aProposal(db, debate);

  expect((await queue(db, debate, {}, { order: "oldest" })).cases).toMatchObject([
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
      since: at(1).toISOString(),
      reports: 2,
      pending: false,
      urgent: true,
    },
  ]);
  expect(kindsOf(await queue(db, debate))).toEqual(["proposal", "entry"]);
  await approve(db, debate, "proposal", proposal.id);
  await hide(db, debate, "entry", pending.id);
  expect(await queue(db, debate)).toMatchObject({ count: { cases: 0 }, cases: [] });
});

test("the queue is narrowed by what a case is, what it waits for and whose it is", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const proposal = await aProposal(db, debate);
  const entry = await anEntry(db, debate);
  await report(db, debate, "proposal", proposal.id);
  await report(db, debate, "proposal", proposal.id, { rule: "insult" });
  await report(db, debate, "entry", entry.id);
  await notice(db, debate, "entry", entry.id, "links");
  const found = async (filter: Partial<QueueFilter>) => kindsOf(await queue(db, debate, filter));
  expect(await found({ kind: "entry" })).toEqual(["entry"]);
  expect(await found({ ruleCode: "insult" })).toEqual(["proposal"]);
  expect(await found({ ruleCode: "threat" })).toEqual([]);
  expect(await found({ kind: "entry", ruleCode: "insult" })).toEqual([]);
  expect(await found({ signal: "links" })).toEqual(["entry"]);
  expect(await found({ language: "fr" })).toEqual([]);
  expect(await found({ waits: "pending" })).toEqual([]);
  expect(await found({ waits: "second" })).toEqual([]);
  expect(await found({ whose: "free" })).toHaveLength(2);
  expect(await found({ whose: "handed" })).toEqual([]);
});

test("cases are found by the beginnings of all the words sought, within what is asked for besides", async () => {
  const db = await emptyDb();
  const [debate, elsewhere] = [await aDebate(db), await aDebate(db)];
  for (const one of [debate, elsewhere]) {
    const entry = await anEntry(db, one);
    await report(db, one, "entry", entry.id);
  }
  const proposal = await aProposal(db, debate);
  await report(db, debate, "proposal", proposal.id);
  const found = async (words: string, filter: Partial<QueueFilter> = {}) =>
    kindsOf(await queue(db, debate, { words, ...filter }));
  expect(await found("OFICÍNA")).toEqual(["entry"]);
  expect(await found("cerca ofi")).toEqual(["entry"]);
  expect(await found("oficina plaza")).toEqual([]);
  expect(await found("ficina")).toEqual([]);
  expect(await found("plaza")).toEqual(["proposal"]);
  expect(await found("plaza", { kind: "entry" })).toEqual([]);
  expect(await found("oficina", { ruleCode: "spam" })).toEqual(["entry"]);
  expect(await found("oficina", { whose: "mine" })).toEqual([]);
  expect(await found(`"' OR * ) & | <-> :`)).toEqual([]);
  expect(await found(`' " * ) & | <-> :`)).toHaveLength(2);
  expect(await queue(db, debate, { words: "oficina" }, { everywhere: true })).toMatchObject({
    count: { cases: 2, more: false },
  });
  await approve(db, debate, "proposal", proposal.id);
  expect(await found("plaza")).toEqual([]);
});

test("pages of the queue follow each other from both ends, and what its author took back does not wait", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db, { preModerated: 1 });
  const author = aBrowser();
  const taken = await aProposal(db, debate, author);
  expect(await withdrawProposal(db, author, taken.id, during)).toMatchObject({ ok: true });
  expect((await queue(db, debate)).count.cases).toBe(0);
  const many = casesOnPage * 4 + 1;
  for (let i = 0; i < many; i++) await aProposal(db, debate);
  const order = await db
    .selectFrom("moderationCase")
    .select("contributionId")
    .where("isOpen", "=", 1)
    .orderBy("waitingSince")
    .orderBy("contributionId")
    .execute();
  const ids = order.map((one) => one.contributionId);
  for (const filter of [{}, { kind: "proposal" as const }, { whose: "free" as const }]) {
    for (const by of ["urgent", "oldest"] as const) {
      const forwards = await walk(db, debate, filter, { order: by, from: "start" });
      expect(forwards.flat()).toEqual(ids);
      expect((await walk(db, debate, filter, { order: by, from: "end" })).toReversed().flat()).toEqual(ids);
      expect(forwards.map((page) => page.length)).toEqual([20, 20, 20, 20, 1]);
    }
  }
});

/** The ids on all pages, from one end on. */
async function walk(
  db: Db,
  debate: Debate,
  filter: Partial<QueueFilter>,
  { order, from }: { order: QueueOrder; from: "start" | "end" },
): Promise<string[][]> {
  const pages: string[][] = [];
  let stretch: Stretch | null = from;
  while (stretch !== null) {
    const page = await queue(db, debate, filter, { order, stretch });
    pages.push(page.places.map((one) => one.contributionId));
    expect(page.cases).toHaveLength(page.places.length);
    if (from === "start") stretch = page.after ? { after: page.places.at(-1)! } : null;
    else stretch = page.before ? { before: page.places[0]! } : null;
    if (pages.length > 1) expect(from === "start" ? page.before : page.after).toBe(true);
  }
  return pages;
}

test("a page of the queue takes as many queries with 10 cases as with 500", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db, { preModerated: 1 });
  const counter = countingQueries();
  const counted = db.withPlugin(counter.plugin);
  const asked = async () => [
    await counter.during(() => queue(counted, debate)),
    await counter.during(() => queue(counted, debate, { words: "bancos" })),
    await counter.during(() => queue(counted, debate, { kind: "proposal" }, { stretch: "end" })),
  ];
  for (let i = 0; i < 10; i++) await aProposal(db, debate);
  const few = await asked();
  for (let i = 0; i < 490; i++) await aProposal(db, debate);
  expect(await asked()).toEqual(few);
  expect((await queue(db, debate)).count.cases).toBe(500);
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
  const { items: all } = await decisionsIn(db, [debate.id], {});
  expect(all.map((one) => one.outcome)).toEqual(["hide", "restore", "hide"]);
  expect((await decisionsIn(db, [], {})).items).toEqual([]);
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

function queue(
  db: Db,
  debate: Debate,
  filter: Partial<QueueFilter> = {},
  {
    order = "urgent",
    stretch = "start",
    everywhere = false,
  }: { order?: QueueOrder; stretch?: Stretch; everywhere?: boolean } = {},
) {
  const scope = {
    consultationIds: everywhere ? null : [debate.id],
    personId: debate.moderator.personId,
  };
  return queuePage(db, scope, { ...noFilter, ...filter }, { order, stretch, now: at(5) });
}

function kindsOf({ cases }: Awaited<ReturnType<typeof queuePage>>): ContributionKind[] {
  return cases.map((one) => one.kind);
}

async function notice(
  db: Db,
  debate: Debate,
  kind: ContributionKind,
  contributionId: string,
  code: SignalCode,
) {
  await db
    .insertInto("signal")
    .values({
      id: `${code} ${contributionId}`,
      consultationId: debate.id,
      kind,
      contributionId,
      code,
      detail: "{}",
      foundAt: at(0).toISOString(),
    })
    .execute();
  await refreshCase(db, kind, contributionId);
}
