import { expect, test } from "vitest";
import { appealDecision } from "#app/domain/appeal/make.server.ts";
import { proofOf } from "#app/domain/decision/proof.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import { contributionsOf } from "#app/domain/participant/contributions.server.ts";
import { ownSuspensions } from "#app/domain/participant/contributions-asked.server.ts";
import { type Shown, wasShown } from "#app/domain/participant/contributions-counted.ts";
import { livesOf } from "#app/domain/participant/contributions-life.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import {
  aDebate,
  anArgument,
  anEntry,
  aProposal,
  type Debate,
  hide,
  restore,
} from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";

const secret = "a secret that only the tests know, 32 long";

test("an author reads what was decided, why, how to prove what it said and until when to appeal", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = aBrowser();
  const { id, title, text } = await aProposal(db, debate, author);
  const hidden = await hide(db, debate, "proposal", id);
  const [decision] = (await lifeOf(db, author, id)).decisions;
  expect(decision).toMatchObject({
    ...{ outcome: "hide", reason: "Es un aviso de venta.", prompt: "moderator", byTwo: false, appeal: null },
    rule: { id: debate.rules.spam },
    proof: { words: { title, text } },
  });
  expect(decision!.mayAppealUntil! > during.toISOString()).toBe(true);
  expect(proofOf(decision!.proof!.salt, title, text)).toBe(decision!.proof!.textHash);
  expect(JSON.stringify(decision)).not.toContain(debate.moderator.personId);

  const decisionId = hidden.ok ? hidden.decisionId! : "";
  const appealed = await appealDecision(
    db,
    author,
    { decisionId, words: "No vendo nada: es un banco." },
    during,
  );
  expect(appealed.ok).toBe(true);
  const [contested] = (await lifeOf(db, author, id)).decisions;
  expect(contested).toMatchObject({ mayAppealUntil: null, appeal: { outcome: null, by: "author" } });
});

test("of what was hidden in part its author reads the whole, and of what was undone nothing", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = aBrowser();
  const { id } = await anEntry(db, debate, author);
  const part = { outcome: "hide-part" as const, ruleId: debate.rules["personal-data"], secret };
  const spans = [{ part: "text" as const, start: 0, end: 5 }];
  await hide(db, debate, "entry", id, { ...part, details: { spans } });
  const [decision] = (await lifeOf(db, author, id)).decisions;
  expect(decision!.proof!.words).toEqual({ title: null, text: "Falta una oficina cerca." });
  await undoDecision(db, debate.moderator, decision!.id, new Date(during.getTime() + 1000), { secret });
  expect((await lifeOf(db, author, id)).decisions).toEqual([]);
});

test("words that were changed since are not shown as those that were decided on", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = aBrowser();
  const { id } = await anEntry(db, debate, author);
  await hide(db, debate, "entry", id);
  await db.updateTable("entry").set({ text: "Otra cosa." }).where("id", "=", id).execute();
  expect((await lifeOf(db, author, id)).decisions[0]!.proof).toMatchObject({ words: null });
});

test("a published summary counts what readers saw when it was made, from its place and the larger ones", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = aBrowser();
  const { id } = await anEntry(db, debate, author);
  const argument = await anArgument(db, debate, (await aProposal(db, debate, author)).id, author);
  const minutes = (many: number) => new Date(during.getTime() + many * 60_000);
  await hide(db, debate, "entry", id, { at: minutes(10) });
  await restore(db, debate, "entry", id, minutes(30));
  await anEdition(db, debate, debate.place.quilpue!, 1, minutes(-5));
  await anEdition(db, debate, debate.place.quilpue!, 2, minutes(5));
  await anEdition(db, debate, debate.place.quilpue!, 3, minutes(20));
  await anEdition(db, debate, debate.place.quilpue!, 4, minutes(40));
  await anEdition(db, debate, debate.place.limache!, 1, minutes(40));
  const whole = await db
    .selectFrom("territory")
    .select(["id", "code"])
    .where("kind", "=", "country")
    .executeTakeFirstOrThrow();
  await anEdition(db, debate, whole.id, 1, minutes(50));
  const { countedIn } = await lifeOf(db, author, id);
  expect(countedIn.map(({ number, code }) => [number, code === whole.code])).toEqual([
    [2, false],
    [4, false],
    [1, true],
  ]);
  expect(countedIn[0]).toMatchObject({ slug: debate.slug, place: "Quilpué" });
  expect((await lifeOf(db, author, argument.id)).countedIn).toEqual([]);
});

test("what waits, was withdrawn or was published only later was not shown", () => {
  const at = "2026-11-15T12:00:00.000Z";
  const [before, after] = ["2026-11-15T11:00:00.000Z", "2026-11-15T13:00:00.000Z"];
  const shown: Shown = { sentAt: before, withdrawnAt: null, pending: false, decisions: [] };
  const hiding = { outcome: "hide", decidedAt: before, reversedAt: null, wasPending: false };
  const cases: [Partial<Shown>, boolean][] = [
    [{}, true],
    [{ sentAt: after }, false],
    [{ withdrawnAt: before }, false],
    [{ withdrawnAt: after }, true],
    [{ pending: true }, false],
    [{ decisions: [hiding] }, false],
    [{ decisions: [{ ...hiding, decidedAt: after }] }, true],
    [{ decisions: [{ ...hiding, reversedAt: before }] }, true],
    [{ decisions: [{ ...hiding, reversedAt: after }] }, false],
    [{ decisions: [{ ...hiding, outcome: "merge" }] }, false],
    [{ decisions: [{ ...hiding, outcome: "label" }] }, true],
    [{ decisions: [{ ...hiding, outcome: "approve", wasPending: true }] }, true],
    [{ decisions: [{ ...hiding, outcome: "approve", wasPending: true, decidedAt: after }] }, false],
  ];
  for (const [facts, expected] of cases) expect(wasShown({ ...shown, ...facts }, at)).toBe(expected);
});

test("more than a page holds is on the next one", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = aBrowser();
  const { id: first, ...proposal } = await aProposal(db, debate, author);
  const more = Array.from({ length: 100 }, () => ({ ...proposal, id: newId() }));
  await db.insertInto("proposal").values(more).execute();
  const pages = [];
  for (const page of [1, 2, 3, 4]) pages.push(await contributionsOf(db, author, page));
  expect(pages.map(({ proposals }) => proposals.length)).toEqual([40, 40, 21, 0]);
  expect(pages[0]!.pages).toBe(3);
  const all = pages.flatMap(({ proposals }) => proposals.map(({ id }) => id));
  expect(new Set(all).size).toBe(101);
  expect(all).toContain(first);
});

test("a suspension is told to whoever it is about, and to nobody else", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const { id } = await aProposal(db, debate, author);
  const suspended = await hide(db, debate, "proposal", id, {
    ...{ outcome: "suspend", ruleId: debate.rules.spam, details: { days: 3 } },
  });
  expect(suspended).toMatchObject({ ok: true });
  expect(await ownSuspensions(db, author)).toMatchObject([{ liftedAt: null }]);
  expect(await ownSuspensions(db, aBrowser())).toEqual([]);
});

test("what was withdrawn keeps its life", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = aBrowser();
  const { id } = await aProposal(db, debate, author);
  await withdrawProposal(db, author, id, during);
  await anEdition(db, debate, debate.place.quilpue!, 1, new Date(during.getTime() + 1000));
  expect(await lifeOf(db, author, id)).toMatchObject({ receivedAt: during.toISOString(), countedIn: [] });
});

async function lifeOf(db: Db, author: Actor, id: string) {
  const lives = await livesOf(db, await contributionsOf(db, author), secret, during);
  return lives.get(id)!;
}

async function anEdition(db: Db, { id }: Debate, territoryId: string, number: number, computedAt: Date) {
  await db
    .insertInto("summaryEdition")
    .values({
      ...{ id: newId(), summaryId: `${id} ${territoryId}`, consultationId: id, territoryId, number },
      ...{ digest: "{}", words: "{}", computedAt: computedAt.toISOString() },
      publishedAt: new Date(computedAt.getTime() + 60_000).toISOString(),
    })
    .execute();
}
