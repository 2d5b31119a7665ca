import { describe, expect, test } from "vitest";
import { openAppeals } from "#app/domain/appeal/desk.server.ts";
import { openSealedWords } from "#app/domain/appeal/words.server.ts";
import { askBulk } from "#app/domain/decision/bulk.server.ts";
import { decideInBulk } from "#app/domain/decision/bulk-work.server.ts";
import { decide } from "#app/domain/decision/decision.server.ts";
import { answerSecondOpinion } from "#app/domain/decision/second-opinion.server.ts";
import { eraseContribution } from "#app/domain/erasure/erasure.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { changeResponse, saveAnswer } from "#app/domain/response/response.server.ts";
import { castVote } from "#app/domain/vote/vote.server.ts";
import { newId } from "#db/id.ts";
import type { ContributionKind, Db, Outcome } from "#db/schema.ts";
import {
  allow,
  decided,
  everything,
  passage,
  rowOf,
  seconds,
  secret,
} from "#tests/domain/moderation/deciding.ts";
import { aModerator, aProposal, type Debate, report, writers } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";
import {
  aCourt,
  after,
  answer,
  appealed,
  appealRow,
  because,
  contested,
  lettersTo,
  refusalOf,
  withRole,
} from "./world.ts";

const kinds: ContributionKind[] = ["entry", "proposal", "argument"];

describe("overturned, everything is exactly what it was", () => {
  test.each(kinds)("a hidden %s, its votes and place", async (kind) => {
    const db = await emptyDb();
    const { debate, other } = await aCourt(db);
    const { id } = await writers[kind](db, debate);
    await votesAround(db, debate);
    const before = await asItWas(db);
    const decisionId = await decided(db, debate, { kind, id }, "hide");
    const author = await authorOf(db, kind, id);
    const appeal = await appealed(db, author, decisionId);
    expect(await answer(db, other, appeal, "overturned")).toMatchObject({ ok: true });
    expect(await asItWas(db)).toEqual(before);
    expect(await appealRow(db, appeal)).toMatchObject({
      ...{ outcome: "overturned", reason: because, decidedBy: other.personId, resultId: null },
    });
  });

  const others: [Outcome, ContributionKind, (debate: Debate) => object][] = [
    ["hide-part", "entry", () => ({ spans: [{ part: "text", ...passage.oficina }] })],
    ["label", "argument", () => ({ label: "sensitive" })],
    ["close-thread", "proposal", () => ({})],
    ["suspend", "proposal", () => ({ days: 7 })],
    ["move", "entry", (debate) => ({ questionId: debate.questions[1]!.id })],
  ];
  test.each(others)("%s of an %s", async (outcome, kind, details) => {
    const db = await emptyDb();
    const { debate, other } = await aCourt(db);
    const author = await aCitizen(db);
    const { id } = await writers[kind](db, debate, author);
    await votesAround(db, debate);
    const before = await asItWas(db);
    const decisionId = await decided(db, debate, { kind, id }, outcome, details(debate));
    const appeal = await appealed(db, author, decisionId);
    expect(await answer(db, other, appeal, "overturned")).toMatchObject({ ok: true });
    expect(await asItWas(db)).toEqual(before);
    const lifted = await db.selectFrom("suspension").select("id").where("liftedAt", "is", null).execute();
    expect(lifted).toEqual([]);
  });

  test("but for what its author has written since, which stays", async () => {
    const db = await emptyDb();
    const { debate, other } = await aCourt(db);
    const author = await aCitizen(db);
    const { id } = await writers.entry(db, debate, author);
    const spans = [{ part: "text" as const, ...passage.oficina }];
    const decisionId = await decided(db, debate, { kind: "entry", id }, "hide-part", { spans });
    const appeal = await appealed(db, author, decisionId);
    const text = "Falta una biblioteca.";
    const said = { questionId: debate.questions[0]!.id, text, language: "es" as const };
    await saveAnswer(db, author, debate.id, said, seconds(1));
    await changeResponse(db, author, debate.id, seconds(2));
    expect(await answer(db, other, appeal, "overturned")).toMatchObject({ ok: true });
    expect(await rowOf(db, "entry", id)).toMatchObject({ text });
  });
});

test("what was erased since does not come back, and the letter says so", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const author = await aCitizen(db);
  const { kind, id, decisionId } = await contested(db, debate, { author });
  const appeal = await appealed(db, author, decisionId);
  const basis = "Artículo 12 de la Ley 19.628";
  const erased = await eraseContribution(
    db,
    theSystem,
    { kind, contributionId: id, basis, secret },
    seconds(1),
  );
  expect(erased).toMatchObject({ ok: true });
  expect(await answer(db, other, appeal, "overturned", { at: seconds(2) })).toMatchObject({ ok: true });
  expect(await rowOf(db, "proposal", id)).toMatchObject({ visibility: "hidden", text: "" });
  expect((await lettersTo(db, author)).at(-1)!.text).toContain("no pueden volver a mostrarse");
});

test("upheld, the decision stays, and its author is told why", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const author = await aCitizen(db);
  const { id, decisionId } = await contested(db, debate, { author });
  const appeal = await appealed(db, author, decisionId);
  expect(await answer(db, other, appeal, "upheld")).toMatchObject({ ok: true });
  expect(await rowOf(db, "proposal", id)).toMatchObject({ visibility: "hidden" });
  const letter = (await lettersTo(db, author)).at(-1)!;
  expect(letter.subject).toBe("Su apelación: la decisión se mantiene");
  expect(letter.text).toContain(because);
  expect(letter.text).not.toContain(other.personId);
  expect(await refusalOf(answer(db, other, appeal, "overturned"))).toBe("already-decided");
});

describe("nobody decides an appeal who had a part in it:", () => {
  test("who took the decision, agreed to it, or asked for it in bulk", async () => {
    const db = await emptyDb();
    const { debate, other } = await aCourt(db);
    const second = await aModerator(db, debate.authorityId);
    const inBulk = await aModerator(db, debate.authorityId);
    await allow(db, { secondPerson: 1 });
    const author = aBrowser();
    const { id } = await writers.proposal(db, debate, author);
    const asked = await decide(
      db,
      debate.moderator,
      {
        ...{ kind: "proposal", contributionId: id, outcome: "hide", ruleId: debate.rules.spam },
        ...{ reason: "Es un aviso de venta.", secret },
      },
      during,
    );
    if (!asked.ok || !asked.secondOpinionId) throw new Error("One was enough");
    await answerSecondOpinion(db, second, asked.secondOpinionId, { agrees: true, note: "" }, during);
    const decision = await db.selectFrom("decision").selectAll().executeTakeFirstOrThrow();
    await db
      .insertInto("bulkDecision")
      .values({
        ...{ id: "b", outcome: "hide", ruleCode: "spam", reasons: "{}", details: "{}" },
        ...{ askedBy: inBulk.personId, askedAt: during.toISOString(), finishedAt: null, undoneAt: null },
      })
      .execute();
    await db.updateTable("decision").set({ bulkDecisionId: "b" }).execute();
    const appeal = await appealed(db, author, decision.id);
    for (const by of [debate.moderator, second, inBulk]) {
      for (const outcome of ["upheld", "overturned"] as const) {
        expect(await refusalOf(answer(db, by, appeal, outcome))).toBe("own-decision");
      }
      expect(await openAppeals(db, by, during)).toBe(0);
    }
    expect(await openAppeals(db, other, during)).toBe(1);
    expect(await rowOf(db, "proposal", id)).toMatchObject({ visibility: "hidden" });
  });

  test.each(kinds)("who wrote the %s, as the person or from that browser", async (kind) => {
    const db = await emptyDb();
    const { debate, other } = await aCourt(db);
    const { browserHash } = aBrowser();
    const author = { ...other, browserHash };
    const { decisionId } = await contested(db, debate, { kind, author });
    const appeal = await appealed(db, author, decisionId);
    const onThatBrowser = { ...(await aModerator(db, debate.authorityId)), browserHash };
    for (const by of [other, author, onThatBrowser]) {
      expect(await refusalOf(answer(db, by, appeal, "overturned"))).toBe("own-contribution");
      expect(await openAppeals(db, by, during)).toBe(0);
    }
  });

  test("who reported it, signed in or not when they did", async () => {
    const db = await emptyDb();
    const { debate, other } = await aCourt(db);
    const author = aBrowser();
    const { id } = await writers.proposal(db, debate, author);
    const reader = aBrowser();
    await report(db, debate, "proposal", id, { by: other });
    await report(db, debate, "proposal", id, { by: reader });
    const decisionId = await decided(db, debate, { kind: "proposal", id }, "hide");
    const appeal = await appealed(db, author, decisionId);
    const onThatBrowser = {
      ...(await aModerator(db, debate.authorityId)),
      browserHash: reader.browserHash,
    };
    for (const by of [other, onThatBrowser]) {
      expect(await refusalOf(answer(db, by, appeal, "upheld"))).toBe("own-report");
      expect(await openAppeals(db, by, during)).toBe(0);
    }
  });

  test("who does not moderate there, is not signed in, or is the program itself", async () => {
    const db = await emptyDb();
    const { debate } = await aCourt(db);
    const { decisionId, author } = await contested(db, debate);
    const appeal = await appealed(db, author, decisionId);
    const strangers = [
      await aModerator(db, newId()),
      await withRole(db, "official", debate.authorityId),
      await withRole(db, "lawyer", debate.authorityId),
      await aCitizen(db),
      author,
      theSystem,
    ];
    for (const by of strangers) {
      expect(await refusalOf(answer(db, by, appeal, "overturned"))).toBe("not-allowed");
      expect(await openAppeals(db, by, during)).toBe(0);
    }
    expect(await appealRow(db, appeal)).toMatchObject({ decidedAt: null, outcome: null });
  });
});

test("deciding many cases at once decides no appeal, whoever asks for it", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { id, decisionId, author } = await contested(db, debate);
  const appeal = await appealed(db, author, decisionId);
  const input = { ruleCode: null, reasons: {}, label: null, asOf: new Date() };
  for (const by of [debate.moderator, other]) {
    const bulk = await askBulk(db, by, { ...input, outcome: "approve", contributionIds: [id] });
    if (bulk.ok) await decideInBulk(db, bulk.bulkDecisionId, { secret });
  }
  expect(await rowOf(db, "proposal", id)).toMatchObject({ visibility: "hidden" });
  expect(await appealRow(db, appeal)).toMatchObject({ decidedAt: null, outcome: null });
  expect(await db.selectFrom("decision").select("id").execute()).toHaveLength(1);
});

test("two moderators at once: one decides, the other is told", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const third = await aModerator(db, debate.authorityId);
  const { id, decisionId, author } = await contested(db, debate);
  const appeal = await appealed(db, author, decisionId);
  const both = await Promise.all([
    answer(db, other, appeal, "upheld"),
    answer(db, third, appeal, "overturned"),
  ]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(both.find((one) => !one.ok)).toEqual({ ok: false, refusal: "already-decided" });
  const { outcome } = await appealRow(db, appeal);
  const { visibility } = await rowOf(db, "proposal", id);
  expect(visibility).toBe(outcome === "upheld" ? "hidden" : "published");
});

test("an answer has reasons, and there is no answering what is not there", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { decisionId, author } = await contested(db, debate);
  const appeal = await appealed(db, author, decisionId);
  expect(await refusalOf(answer(db, other, appeal, "upheld", { reason: "No.      " }))).toBe("reason-needed");
  expect(await refusalOf(answer(db, other, appeal, "upheld", { reason: "a".repeat(2001) }))).toBe(
    "reason-too-long",
  );
  expect(await refusalOf(answer(db, other, "none", "upheld"))).toBe("no-such-appeal");
});

test("what was hidden in part is opened by whoever may decide, and the ledger says each time", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const { decisionId, author } = await contested(db, debate, {
    ...{ kind: "entry", outcome: "hide-part" },
    details: { spans: [{ part: "text", ...passage.oficina }] } as never,
  });
  const appeal = await appealed(db, author, decisionId);
  expect(await openSealedWords(db, debate.moderator, appeal, secret, during)).toEqual({
    ok: false,
    refusal: "own-decision",
  });
  const opened = await openSealedWords(db, other, appeal, secret, during);
  expect(opened).toMatchObject({ ok: true, words: { text: "Falta una oficina cerca." } });
  const rows = await db
    .selectFrom("ledger")
    .select(["personId", "subjectId", "detail"])
    .where("act", "=", "appeal.words-opened")
    .execute();
  expect(rows).toEqual([{ personId: other.personId, subjectId: appeal, detail: "{}" }]);
  await answer(db, other, appeal, "upheld", { at: after(1) });
  expect(await openSealedWords(db, other, appeal, secret, after(1))).toMatchObject({ ok: false });
});

/** What a decision may touch, without the letters, and with what follows from votes. */
async function asItWas(db: Db) {
  const { mail: _letters, ...rest } = await everything(db);
  return rest;
}

async function votesAround(db: Db, debate: Debate) {
  await aProposal(db, debate);
  for (const { id } of await db.selectFrom("proposal").select("id").execute()) {
    await castVote(db, aBrowser(), id, { choice: "agree", territoryId: debate.place.quilpue! }, during);
  }
}

/** The actor who wrote it. */
async function authorOf(db: Db, kind: ContributionKind, id: string) {
  const { personId, browserHash } = await db
    .selectFrom("participant")
    .select(["personId", "browserHash"])
    .where("id", "=", (await rowOf(db, kind, id)).participantId)
    .executeTakeFirstOrThrow();
  return { personId, browserHash, grants: [], residenceId: null };
}
