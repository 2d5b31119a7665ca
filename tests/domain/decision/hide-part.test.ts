import { describe, expect, test } from "vitest";
import { reverse } from "#app/domain/decision/effect.server.ts";
import { placeholderFor } from "#app/domain/decision/effect-words.server.ts";
import { inOriginal, leavesNothing, spansRefusal, wordsWithout } from "#app/domain/decision/effect-words.ts";
import { proofOf } from "#app/domain/decision/proof.ts";
import { unsealed } from "#app/domain/decision/sealed-text.server.ts";
import { changeResponse, saveAnswer } from "#app/domain/response/response.server.ts";
import { ruleByCode } from "#app/domain/rule/rule.server.ts";
import {
  aFreeDebate,
  decided,
  decideSo,
  everything,
  passage,
  rowOf,
  seconds,
  secret,
} from "#tests/domain/moderation/deciding.ts";
import { anEntry, aProposal, writers } from "#tests/domain/moderation/world.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, during } from "#tests/support/taking-part.ts";

const removed = "[retirado: publicidad y mensajes repetidos]";

test("the public reads what was removed and why; the words are kept sealed, and nowhere in clear", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const { id } = await aProposal(db, debate);
  await db
    .updateTable("proposal")
    .set({
      title: "Bancos que vende Rosa Perez",
      text: "Llame al 998877665 🌳 ya.",
      searchText: "rosa perez",
    })
    .execute();
  const spans = [
    { part: "title" as const, start: 17, end: 27 },
    { part: "text" as const, start: 9, end: 18 },
  ];
  const decisionId = await decided(db, debate, { kind: "proposal", id }, "hide-part", { spans });
  const shown = await rowOf(db, "proposal", id);
  expect(shown).toMatchObject({ title: `Bancos que vende ${removed}`, text: `Llame al ${removed} 🌳 ya.` });
  for (const table of ["proposal", "decision", "sealedText", "moderationCase", "ledger", "mail"] as const) {
    const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute());
    expect(rows).not.toMatch(/998877665|rosa perez/i);
  }
  const { sealed } = await db.selectFrom("sealedText").select("sealed").executeTakeFirstOrThrow();
  expect(Buffer.from(sealed, "base64").toString("latin1")).not.toContain("998877665");
  const words = { title: "Bancos que vende Rosa Perez", text: "Llame al 998877665 🌳 ya." };
  expect(await unsealed(db, decisionId, secret)).toEqual(words);
  const made = await db.selectFrom("decision").selectAll().executeTakeFirstOrThrow();
  expect(made.textHash).toBe(proofOf(made.salt!, words.title, words.text));
});

test("sealed words open with this installation's secret alone, and for their own decision alone", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const [one, other] = [await anEntry(db, debate), await anEntry(db, debate)];
  const spans = [{ part: "text" as const, ...passage.oficina }];
  const first = await decided(db, debate, { kind: "entry", id: one.id }, "hide-part", { spans });
  const second = await decided(db, debate, { kind: "entry", id: other.id }, "hide-part", { spans });
  await expect(unsealed(db, first, "another secret")).rejects.toThrow();
  const { sealed } = await db
    .selectFrom("sealedText")
    .select("sealed")
    .where("decisionId", "=", first)
    .executeTakeFirstOrThrow();
  await db.updateTable("sealedText").set({ sealed }).where("decisionId", "=", second).execute();
  await expect(unsealed(db, second, secret)).rejects.toThrow();
  expect(await unsealed(db, "no such decision", secret)).toBeNull();
});

test("several stand at once, and each is taken back without the others, in any order", async () => {
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [1, 2, 0],
  ]) {
    const db = await emptyDb();
    const debate = await aFreeDebate(db);
    const entry = { kind: "entry" as const, ...(await anEntry(db, debate)) };
    const before = await everything(db);
    const text = async () => (await rowOf(db, "entry", entry.id)).text;
    const hidePart = async (words: string) => {
      const start = (await text())!.indexOf(words);
      const spans = [{ part: "text" as const, start, end: start + words.length }];
      return decided(db, debate, entry, "hide-part", { spans });
    };
    const ids = [await hidePart("oficina"), await hidePart("cerca"), await hidePart("una")];
    expect(await text()).toBe(`Falta ${removed} ${removed} ${removed}.`);
    for (const i of order) await reverse(db, ids[i]!, seconds(9), secret);
    expect(await everything(db)).toEqual(before);
  }
});

test("words that their author sent since stay when it is taken back", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const author = aBrowser();
  const entry = { kind: "entry" as const, ...(await anEntry(db, debate, author)) };
  const spans = [{ part: "text" as const, ...passage.oficina }];
  const first = await decided(db, debate, entry, "hide-part", { spans });
  const place = { territoryId: debate.place.quilpue!, language: "es" as const };
  const questionId = debate.questions[0]!.id;
  await saveAnswer(
    db,
    author,
    debate.id,
    { questionId, text: "Falta una posta cerca.", ...place },
    seconds(1),
  );
  await changeResponse(db, author, debate.id, seconds(2));
  // A passage of the new words, which the first decision knows nothing of.
  const second = await decided(db, debate, entry, "hide-part", {
    spans: [{ part: "text", start: 10, end: 15 }],
  });
  expect(await rowOf(db, "entry", entry.id)).toMatchObject({ text: `Falta una ${removed} cerca.` });
  expect(await reverse(db, first, seconds(3), secret)).toBe(false);
  expect(await rowOf(db, "entry", entry.id)).toMatchObject({ text: `Falta una ${removed} cerca.` });
  expect(await reverse(db, second, seconds(4), secret)).toBe(true);
  expect(await rowOf(db, "entry", entry.id)).toMatchObject({ text: "Falta una posta cerca." });
});

test("themes are those of what can be read", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  await db
    .insertInto("theme")
    .values({
      id: "offices",
      code: "offices",
      position: 1,
      names: "{}",
      words: JSON.stringify({ es: ["oficina"], pt: [], en: [], fr: [] }),
      active: 1,
      changedAt: during.toISOString(),
    })
    .execute();
  const entry = { kind: "entry" as const, ...(await anEntry(db, debate)) };
  const themes = async () => (await db.selectFrom("contributionTheme").selectAll().execute()).length;
  expect(await themes()).toBe(1);
  const spans = [{ part: "text" as const, ...passage.oficina }];
  const id = await decided(db, debate, entry, "hide-part", { spans });
  expect(await themes()).toBe(0);
  await reverse(db, id, seconds(1), secret);
  expect(await themes()).toBe(1);
});

describe("a passage", () => {
  const words = { title: null, text: "Ana 😀 vive aquí." };
  const span = (start: number, end: number, part: "title" | "text" = "text") => ({ part, start, end });

  test("is within the words, and is something", () => {
    for (const wrong of [[], [span(3, 3)], [span(5, 4)], [span(-1, 2)], [span(0, 99)], [span(0.5, 2)]]) {
      expect(spansRefusal(words, wrong)).toBe("hide-span");
    }
    expect(spansRefusal(words, [span(0, 1, "title")])).toBe("hide-span");
    expect(spansRefusal(words, [span(0, words.text.length)])).toBeNull();
  });

  test("never cuts a character in two, and those that meet are one", () => {
    const removals = [{ spans: [span(0, 5), span(5, 6), span(7, 9)], placeholder: "[-]" }];
    expect(wordsWithout(words, removals).text).toBe("[-] [-]ve aquí.");
  });

  test("of what is shown is found in what was sent, whole where it touches what was removed", () => {
    const removals = [{ spans: [span(0, 3)], placeholder: "[removed]" }];
    const { text } = wordsWithout(words, removals);
    const vive = text.indexOf("vive");
    expect(inOriginal(words, removals, [span(vive, vive + 4)])).toEqual([span(7, 11)]);
    expect(inOriginal(words, removals, [span(4, vive)])).toEqual([span(0, 7)]);
  });

  test("is not all there is to read", () => {
    const all = { spans: [span(0, 3), span(7, 16)], placeholder: "[-]" };
    expect(leavesNothing(words, [all])).toBe(true);
    expect(leavesNothing({ ...words, title: "Título" }, [all])).toBe(false);
  });
});

test("removing all, nothing, or what was removed already is refused", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const entry = { kind: "entry" as const, ...(await anEntry(db, debate)) };
  const refusalOf = async (start: number, end: number) => {
    const made = await decideSo(db, debate, entry, "hide-part", { spans: [{ part: "text", start, end }] });
    return made.ok ? "decided" : made.refusal;
  };
  expect(await refusalOf(0, 25)).toBe("hide-span");
  expect(await refusalOf(0, 23)).toBe("hide-whole");
  expect(await refusalOf(6, 17)).toBe("decided");
  expect(await refusalOf(8, 12)).toBe("already-decided");
  const noSpans = await decideSo(db, debate, entry, "hide-part", {});
  expect(noSpans).toEqual({ ok: false, refusal: "hide-span" });
});

test("an argument's words are removed too, and what replaces them speaks its language", async () => {
  const db = await emptyDb();
  const debate = await aFreeDebate(db);
  const { id } = await writers.argument(db, debate);
  await decided(db, debate, { kind: "argument", id }, "hide-part", {
    spans: [{ part: "text", start: 0, end: 4 }],
  });
  expect((await rowOf(db, "argument", id)).text).toBe(`${removed} falta dónde sentarse.`);
  const rule = await ruleByCode(db, null, "personal-data");
  expect((["es", "pt", "en", "fr"] as const).map((language) => placeholderFor(rule, language))).toEqual([
    "[retirado: datos personales de otras personas]",
    "[retirado: dados pessoais de outras pessoas]",
    "[removed: other people’s personal data]",
    "[retiré\u00a0: données personnelles d’autres personnes]",
  ]);
});
