import { describe, expect, test } from "vitest";
import { appealsOf } from "#app/domain/appeal/appeals.server.ts";
import { appealDecision } from "#app/domain/appeal/make.server.ts";
import { ownDecision } from "#app/domain/appeal/own-appeal.server.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import type { Language } from "#db/schema.ts";
import { decided, decideSo, origin, passage, seconds, secret } from "#tests/domain/moderation/deciding.ts";
import { anEntry, approve } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aCitizen, during } from "#tests/support/taking-part.ts";
import { aCourt, after, appealed, appealRow, contested, lettersTo, words } from "./world.ts";

test("the author appeals once, as the person or the browser that wrote it, and learns by when it is decided", async () => {
  const db = await emptyDb();
  const { debate } = await aCourt(db);
  for (const author of [aBrowser(), await aCitizen(db)]) {
    const { decisionId } = await contested(db, debate, { author });
    const id = await appealed(db, author, decisionId);
    // The last instant of 30 November in Santiago.
    expect(await appealRow(db, id)).toMatchObject({ decisionId, dueAt: "2026-12-01T02:59:59.999Z" });
    const again = await appealDecision(db, author, { decisionId, words });
    expect(again).toEqual({ ok: false, refusal: "already-appealed" });
    expect((await appealsOf(db, [decisionId], during)).get(decisionId)).toEqual([
      {
        ...{ id, decisionId, by: "author", madeAt: during.toISOString(), dueAt: "2026-12-01T02:59:59.999Z" },
        ...{ decidedAt: null, outcome: null, late: false, withAdministrators: false },
      },
    ]);
  }
});

test("pressed twice at once, it is one appeal", async () => {
  const db = await emptyDb();
  const { debate } = await aCourt(db);
  const { decisionId, author } = await contested(db, debate);
  const twice = await Promise.all(
    [1, 2].map(() => appealDecision(db, author, { decisionId, words }, during)),
  );
  expect(twice.filter((one) => one.ok)).toHaveLength(1);
  expect(await db.selectFrom("appeal").select("id").execute()).toHaveLength(1);
});

test("nobody appeals for another: strangers, moderators, or whoever signs in on the author's browser", async () => {
  const db = await emptyDb();
  const { debate, other } = await aCourt(db);
  const browser = aBrowser();
  const author = { ...(await aCitizen(db)), browserHash: browser.browserHash };
  const { decisionId } = await contested(db, debate, { author });
  const onThatBrowser = { ...other, browserHash: browser.browserHash };
  for (const by of [aBrowser(), await aCitizen(db), other, onThatBrowser, browser]) {
    expect(await appealDecision(db, by, { decisionId, words }, during)).toEqual({
      ok: false,
      refusal: "not-yours",
    });
    expect(await ownDecision(db, by, decisionId, secret, during)).toBeNull();
  }
  expect(await appealDecision(db, author, { decisionId: "none", words })).toEqual({
    ok: false,
    refusal: "no-such-decision",
  });
});

test("there is a time to appeal, to the end of its last day", async () => {
  const db = await emptyDb();
  const { debate } = await aCourt(db);
  const { decisionId, author } = await contested(db, debate);
  const appeal = (at: string) => appealDecision(db, author, { decisionId, words }, new Date(at));
  expect(await appeal("2026-12-16T03:00:00.000Z")).toEqual({ ok: false, refusal: "too-late" });
  expect(await appeal("2026-12-16T02:59:59.000Z")).toMatchObject({ ok: true });
});

test("nothing is appealed against that was left, taken back, undone, or already reversed", async () => {
  const db = await emptyDb();
  const { debate } = await aCourt(db);
  const author = aBrowser();
  const refusalOf = async (decisionId: string) => {
    const made = await appealDecision(db, author, { decisionId, words }, during);
    return made.ok ? null : made.refusal;
  };
  const { id, decisionId } = await contested(db, debate, { author });
  const proposal = { kind: "proposal" as const, id };
  const restored = await decided(db, debate, proposal, "restore");
  expect(await refusalOf(decisionId)).toBe("reversed");
  expect(await refusalOf(restored)).toBe("nothing-to-appeal");
  const again = await decided(db, debate, proposal, "hide");
  await undoDecision(db, debate.moderator, again, seconds(5), { secret });
  expect(await refusalOf(again)).toBe("undone");
  const entry = await anEntry(db, debate, author);
  await db.updateTable("entry").set({ visibility: "pending" }).execute();
  const left = await approve(db, debate, "entry", entry.id);
  expect(await refusalOf(left.ok ? left.decisionId! : "")).toBe("nothing-to-appeal");
  expect(await db.selectFrom("appeal").selectAll().execute()).toEqual([]);
});

test("it is said in words, not too few and not too many", async () => {
  const db = await emptyDb();
  const { debate } = await aCourt(db);
  const { decisionId, author } = await contested(db, debate);
  const say = (words: string) => appealDecision(db, author, { decisionId, words }, during);
  expect(await say("No es así.")).toEqual({ ok: false, refusal: "too-short" });
  expect(await say("a".repeat(2001))).toEqual({ ok: false, refusal: "too-long" });
});

describe("while it is open", () => {
  test("the decision is neither undone nor taken back by another way", async () => {
    const db = await emptyDb();
    const { debate, other } = await aCourt(db);
    const { kind, id, decisionId, author } = await contested(db, debate);
    await appealed(db, author, decisionId, seconds(3));
    expect(await undoDecision(db, debate.moderator, decisionId, seconds(5), { secret })).toEqual({
      ok: false,
      refusal: "appealed",
    });
    for (const by of [debate.moderator, other]) {
      expect(await decideSo(db, debate, { kind, id }, "restore", {}, { by, at: seconds(9) })).toEqual({
        ok: false,
        refusal: "appeal-open",
      });
    }
  });

  test("no other label or question takes the place of what is contested", async () => {
    const db = await emptyDb();
    const { debate, other } = await aCourt(db);
    const questionId = debate.questions[1]!.id;
    const first = debate.questions[0]!.id;
    const cases = [
      ["label", { label: "sensitive" }, { label: "off-topic" }],
      ["move", { questionId }, { questionId: first }],
    ] as const;
    for (const [outcome, details, otherwise] of cases) {
      const { kind, id, decisionId, author } = await contested(db, debate, {
        ...{ kind: "entry", outcome, author: await aCitizen(db) },
        details: details as never,
      });
      await appealed(db, author, decisionId);
      expect(await decideSo(db, debate, { kind, id }, outcome, otherwise, { by: other })).toEqual({
        ok: false,
        refusal: "appeal-open",
      });
    }
  });

  test("its author reads what was decided, and what they wrote, whole", async () => {
    const db = await emptyDb();
    const { debate } = await aCourt(db);
    const spans = [{ part: "text" as const, ...passage.oficina }];
    const { decisionId, author } = await contested(db, debate, {
      kind: "entry",
      outcome: "hide-part",
      details: { spans } as never,
    });
    const own = await ownDecision(db, author, decisionId, secret, during);
    expect(own).toMatchObject({ words: { text: "Falta una oficina cerca." }, sealed: true, refusal: null });
    await appealed(db, author, decisionId);
    expect(await ownDecision(db, author, decisionId, secret, during)).toMatchObject({
      refusal: "already-appealed",
      appeal: { words, outcome: null, late: false },
    });
    expect((await ownDecision(db, author, decisionId, secret, after(16)))?.appeal).toMatchObject({
      late: true,
      withAdministrators: true,
    });
  });
});

test("the author is told by mail, in their language, that it was received and the day; never their words", async () => {
  const db = await emptyDb();
  const { debate } = await aCourt(db);
  const subjects: Record<Language, RegExp> = {
    es: /Recibimos su apelación/,
    pt: /Recebemos seu recurso/,
    en: /We received your appeal/,
    fr: /Nous avons reçu votre recours/,
  };
  const days: Record<Language, string> = {
    es: "30 de noviembre de 2026",
    pt: "30 de novembro de 2026",
    en: "November 30, 2026",
    fr: "30 novembre 2026",
  };
  for (const language of Object.keys(subjects) as Language[]) {
    const author = await aCitizen(db);
    await db.updateTable("person").set({ language }).where("id", "=", author.personId).execute();
    const { decisionId } = await contested(db, debate, { author });
    await appealed(db, author, decisionId);
    const letter = (await lettersTo(db, author)).at(-1)!;
    expect(letter.subject).toMatch(subjects[language]);
    expect(letter.text).toContain(days[language]);
    expect(letter.text).toContain(`${origin}/decisions/${decisionId}/appeal`);
    expect(letter.text).not.toMatch(/bancos|vendo|sentarse/);
  }
});
