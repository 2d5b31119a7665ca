import { expect, test } from "vitest";
import { appealDecision } from "#app/domain/appeal/make.server.ts";
import { proofOf } from "#app/domain/decision/proof.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import type { Beside } from "#app/domain/list/stretch.ts";
import { contributionsOf } from "#app/domain/participant/contributions.server.ts";
import { ownSuspensions } from "#app/domain/participant/contributions-asked.server.ts";
import { type Shown, wasShown } from "#app/domain/participant/contributions-counted.ts";
import { livesOf } from "#app/domain/participant/contributions-life.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { withdrawProposal } from "#app/domain/proposal/proposal.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { expectBothWays, expectNoPlace, idsOf } from "#tests/domain/list/both-ways.ts";
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

test("everything one wrote is turned to its end and back, the newest first whatever its kind", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const all = await muchWritten(db, debate, author);
  const read = async (beside: Beside) => asStretch(await contributionsOf(db, author, beside), all);
  const stretches = await expectBothWays(all, read);
  expect(stretches.map(({ length }) => length)).toEqual([40, 40, 23]);
});

test("a place in what one wrote is never in what somebody else wrote, nor in what is gone", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const all = await muchWritten(db, debate, author);
  const others = [(await aProposal(db, debate)).id, (await anEntry(db, debate)).responseId];
  const read = async (beside: Beside) => asStretch(await contributionsOf(db, author, beside), all);
  await expectNoPlace(read, ...others, newId(), "", "%");
  const nothing = { responses: [], proposals: [], arguments: [], before: null, after: null };
  expect(await contributionsOf(db, await aCitizen(db), { after: all[40] })).toMatchObject(nothing);
});

test("what is written while somebody reads moves nothing after where they are", async () => {
  const db = await emptyDb();
  const debate = await aDebate(db);
  const author = await aCitizen(db);
  const all = await muchWritten(db, debate, author);
  const { after } = await contributionsOf(db, author);
  const late = await anArgument(db, debate, (await aProposal(db, debate)).id, author);
  const createdAt = "2026-11-30T12:00:00.000Z";
  await db.updateTable("argument").set({ createdAt }).where("id", "=", late.id).execute();
  const next = asStretch(await contributionsOf(db, author, { after }), all);
  expect(idsOf(next)).toEqual(all.slice(40, 80));
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

/** A response, and proposals and arguments by turns, a few at the same instant; their ids, the newest first. */
async function muchWritten(db: Db, debate: Debate, author: Actor): Promise<string[]> {
  const { responseId } = await anEntry(db, debate, author);
  const proposal = await aProposal(db, debate, author);
  const argument = await anArgument(db, debate, proposal.id, author);
  const moreOf = <One extends object>(one: One) =>
    Array.from({ length: 50 }, (_, n) => ({
      ...one,
      id: newId(),
      createdAt: new Date(during.getTime() + Math.floor(n / 3) * 60_000).toISOString(),
    }));
  const [proposals, debated] = [moreOf(proposal), moreOf(argument)];
  await db.insertInto("proposal").values(proposals).execute();
  await db.insertInto("argument").values(debated).execute();
  const first = { id: responseId, createdAt: during.toISOString() };
  const orderOf = ({ id, createdAt }: typeof first) => `${createdAt} ${id}`;
  return [first, proposal, argument, ...proposals, ...debated]
    .sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))
    .map(({ id }) => id);
}

/** As one list again, for which each kind must have kept the order of the whole. */
function asStretch(own: Awaited<ReturnType<typeof contributionsOf>>, all: readonly string[]) {
  const kinds = [own.responses, own.proposals, own.arguments].map((kind) => kind.map(({ id }) => id));
  for (const kind of kinds) expect(kind).toEqual(all.filter((id) => kind.includes(id)));
  const items = all.filter((id) => kinds.flat().includes(id)).map((id) => ({ id }));
  return { items, before: own.before, after: own.after };
}

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
