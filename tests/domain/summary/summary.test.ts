import { expect, test } from "vitest";
import { decide } from "#app/domain/decision/decision.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { ruleByCode } from "#app/domain/rule/rule.server.ts";
import { comparisonOf } from "#app/domain/summary/digest/comparison.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { draftsFor } from "#app/domain/summary/drafts.server.ts";
import { editSummaryWords } from "#app/domain/summary/edition/edit-words.server.ts";
import { publishedSummaries, publishedSummary, recentSummaries } from "#app/domain/summary/edition.server.ts";
import { summaryCsv } from "#app/domain/summary/file/summary-csv.server.ts";
import { draftSummary, publishSummary } from "#app/domain/summary/summary.server.ts";
import type { Db } from "#db/schema.ts";
import { seedRules } from "#db/seed/rules.ts";
import { anAnswer, anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { emptyDb } from "#tests/support/db.ts";
import { closes, during } from "#tests/support/taking-part.ts";

const nobody = { ...theSystem, grants: [] };

async function summarised(people: Record<string, number>) {
  const db = await emptyDb();
  const consultation = await anAnsweredConsultation(db, people);
  await summariseAll(db, consultation.id, during);
  const quilpue = { consultationId: consultation.id, territoryId: consultation.place.quilpue! };
  return { db, consultation, quilpue };
}

test("a place with enough people gets a draft, one with too few does not", async () => {
  const { db, consultation, quilpue } = await summarised({ quilpue: 6, limache: 7, cochrane: 3 });
  const draft = await draftSummary(db, quilpue);
  expect(draft?.digest.questions[0]).toMatchObject({ base: 6, themes: [{ code: "sanitation", count: 6 }] });
  const cochrane = { ...quilpue, territoryId: consultation.place.cochrane! };
  expect(await draftSummary(db, cochrane)).toBeNull();
});

test("only what is sent, published and not withdrawn is counted", async () => {
  const { db, consultation, quilpue } = await summarised({ quilpue: 5 });
  const said = { place: "quilpue", text: "Falta un hospital con médicos" };
  await anAnswer(db, consultation, { ...said, visibility: "hidden" });
  await anAnswer(db, consultation, { ...said, visibility: "pending" });
  await anAnswer(db, consultation, { ...said, text: "", submittedAt: null });
  await summariseAll(db, quilpue.consultationId, during);

  const draft = await draftSummary(db, quilpue);
  expect(draft!.digest.questions[0]!.base).toBe(5);
  expect(JSON.stringify(draft?.digest)).not.toContain("hospital");
});

test("making a draft again renews its figures and keeps a moderator's words", async () => {
  const { db, consultation, quilpue } = await summarised({ quilpue: 5 });
  await editSummaryWords(db, theSystem, {
    ...quilpue,
    section: "question-1",
    language: "es",
    words: "Quilpué habló del agua.",
  });
  await anAnswer(db, consultation, { place: "quilpue", text: "Que llegue el agua" });
  await summariseAll(db, quilpue.consultationId, during);

  const draft = await draftSummary(db, quilpue);
  expect(draft!.digest.questions[0]!.base).toBe(6);
  expect(draft?.words["question-1"]?.es).toBe("Quilpué habló del agua.");
});

test("a draft goes when its people go, what was published stays", async () => {
  const { db, quilpue } = await summarised({ quilpue: 5, limache: 5 });
  await publishSummary(db, theSystem, quilpue, during);
  await db.updateTable("entry").set({ visibility: "hidden" }).execute();
  await summariseAll(db, quilpue.consultationId, during);
  expect(await db.selectFrom("summary").select("territoryId").execute()).toEqual([
    { territoryId: quilpue.territoryId },
  ]);
  expect(await publishedSummary(db, quilpue)).not.toBeNull();
});

test("only a moderator of the consultation edits and publishes", async () => {
  const { db, quilpue } = await summarised({ quilpue: 5 });
  const words = { ...quilpue, section: "question-1", language: "es" as const, words: "Agua." };
  expect(await editSummaryWords(db, nobody, words)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await publishSummary(db, nobody, quilpue)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await ledgerOf(db)).toEqual([]);
});

test("words are edited, figures are not", async () => {
  const { db, quilpue } = await summarised({ quilpue: 8 });
  const edit = (words: string) =>
    editSummaryWords(db, theSystem, { ...quilpue, section: "question-1", language: "es", words });
  expect(await edit("Respondieron 80 personas.")).toEqual({
    ok: false,
    refusal: "other-numbers",
    numbers: ["80"],
  });
  expect(await edit("Respondieron 8 personas, todas del agua.")).toMatchObject({ ok: true });
  expect(await edit("")).toMatchObject({ ok: true });
  expect((await draftSummary(db, quilpue))?.words).toEqual({ "question-1": {} });
});

test("words whose figures are no longer true are not published", async () => {
  const { db, consultation, quilpue } = await summarised({ quilpue: 8 });
  await editSummaryWords(db, theSystem, {
    ...quilpue,
    section: "question-1",
    language: "es",
    words: "Respondieron 8 personas.",
  });
  await db.updateTable("consultation").set({ language: "es" }).execute();
  for (let n = 0; n < 12; n++)
    await anAnswer(db, consultation, { place: "quilpue", text: `Agua, digo ${n}` });
  await summariseAll(db, consultation.id, during);
  expect(await publishSummary(db, theSystem, quilpue)).toEqual({
    ok: false,
    refusal: "words-out-of-date",
    sections: ["question-1 es"],
  });
});

test("an edition is frozen with its words in four languages, and the next one has the next number", async () => {
  const { db, consultation, quilpue } = await summarised({ quilpue: 5 });
  expect(await publishSummary(db, theSystem, quilpue, during)).toMatchObject({ ok: true, number: 1 });
  expect(await publishSummary(db, theSystem, quilpue, during)).toEqual({ ok: false, refusal: "nothing-new" });
  for (let n = 0; n < 5; n++)
    await anAnswer(db, consultation, { place: "quilpue", text: `Que llegue el agua, ${n}` });
  await summariseAll(db, consultation.id, during);

  const first = await publishedSummary(db, quilpue);
  expect(first).toMatchObject({ number: 1, digest: { questions: [{ base: 5 }, {}] } });
  expect(Object.keys(first!.words).sort()).toEqual(["en", "es", "fr", "pt"]);
  expect(await publishSummary(db, theSystem, quilpue, closes)).toMatchObject({ ok: true, number: 2 });
  expect(await publishedSummary(db, quilpue, 1)).toMatchObject({ digest: { questions: [{ base: 5 }, {}] } });
  expect(await publishedSummary(db, quilpue)).toMatchObject({ digest: { questions: [{ base: 10 }, {}] } });
});

test("words with a label are counted, and quoted nowhere without it", async () => {
  const { db, quilpue, consultation } = await summarised({ quilpue: 6 });
  await publishSummary(db, theSystem, quilpue, during);
  const before = (await publishedSummary(db, quilpue))!.digest;
  const [labelled] = before.questions[0]!.themes[0]!.quotes;
  await db.updateTable("entry").set({ label: "unverified" }).where("id", "=", labelled!.id).execute();
  await summariseAll(db, consultation.id, during);
  await publishSummary(db, theSystem, quilpue, during);
  const after = (await publishedSummary(db, quilpue))!.digest;
  expect(after.questions[0]!.base).toBe(before.questions[0]!.base);
  expect(JSON.stringify(after)).not.toContain(labelled!.id);
});

test("a quote hidden after publication is marked, not shown again", async () => {
  const { db, quilpue } = await summarised({ quilpue: 6 });
  await publishSummary(db, theSystem, quilpue, during);
  const { digest } = (await publishedSummary(db, quilpue))!;
  const quote = digest.questions[0]!.themes[0]!.quotes[0]!;
  await db.updateTable("entry").set({ visibility: "hidden" }).where("id", "=", quote.id).execute();

  const { withdrawn } = (await publishedSummary(db, quilpue))!;
  expect([...withdrawn]).toEqual([quote.id]);
  expect(summaryCsv(digest, "es", withdrawn)).not.toContain(quote.text);
});

test("a quote of which a part was hidden after publication is not shown again, until that is taken back", async () => {
  const { db, quilpue } = await summarised({ quilpue: 6 });
  await publishSummary(db, theSystem, quilpue, during);
  const { digest } = (await publishedSummary(db, quilpue))!;
  const quote = digest.questions[0]!.themes[0]!.quotes[0]!;
  await seedRules(db);
  const rule = await ruleByCode(db, null, "personal-data");
  const part = { contributionId: quote.id, kind: "entry" as const, reason: "Es un teléfono.", secret: "…" };
  const spans = [{ part: "text" as const, start: 0, end: 3 }];
  const asked = { ...part, outcome: "hide-part" as const, ruleId: rule!.id, details: { spans } };
  const decided = await decide(db, theSystem, asked, during);
  if (!decided.ok) throw new Error(decided.refusal);
  expect([...(await publishedSummary(db, quilpue))!.withdrawn]).toEqual([quote.id]);

  const reversesId = decided.decisionId!;
  await decide(db, theSystem, { ...part, outcome: "restore", ruleId: null, details: { reversesId } }, during);
  expect([...(await publishedSummary(db, quilpue))!.withdrawn]).toEqual([]);
});

test("published summaries stand side by side, the newest of each place", async () => {
  const { db, consultation, quilpue } = await summarised({ quilpue: 6, limache: 8 });
  await publishSummary(db, theSystem, quilpue, during);
  await publishSummary(db, theSystem, { ...quilpue, territoryId: consultation.place.limache! }, closes);
  for (let n = 0; n < 5; n++) {
    const text = `Que el agua potable llegue a todas las casas, dice la número ${n}`;
    await anAnswer(db, consultation, { place: "quilpue", text });
  }
  await summariseAll(db, consultation.id, during);
  await publishSummary(db, theSystem, quilpue, during);

  const published = await publishedSummaries(db, consultation.id);
  const { themes, rows } = comparisonOf(published.map(({ digest }) => digest));
  expect(themes).toEqual(["sanitation"]);
  expect(rows.map(({ name, people, themes: [water] }) => [name, people, water?.count])).toEqual([
    ["Limache", 8, 8],
    ["Quilpué", 11, 11],
  ]);
  const recent = await recentSummaries(db, 10);
  expect(recent.map(({ name }) => name)).toEqual(["Limache", "Quilpué"]);
});

test("a moderator finds the drafts of their own consultations, and what changed since publication", async () => {
  const { db, consultation, quilpue } = await summarised({ quilpue: 6, limache: 8 });
  await publishSummary(db, theSystem, quilpue, during);
  const moderating = (authorityId: string) => ({
    ...nobody,
    grants: [{ role: "moderator" as const, authorityId }],
  });
  expect(await draftsFor(db, moderating("another"))).toEqual([]);
  const state = async () =>
    (await draftsFor(db, moderating(consultation.authorityId))).map((one) => [
      one.name,
      one.number,
      one.hasChanged,
    ]);
  expect(await state()).toEqual([
    ["Limache", null, true],
    ["Quilpué", 1, false],
    ["Valparaíso", null, true],
  ]);
  await anAnswer(db, consultation, { place: "quilpue", text: "Que llegue el agua" });
  await summariseAll(db, consultation.id, during);
  expect((await state())[1]).toEqual(["Quilpué", 1, true]);
});

test("a spreadsheet runs nothing that somebody wrote", async () => {
  const { db, consultation, quilpue } = await summarised({ quilpue: 4 });
  await anAnswer(db, consultation, {
    place: "quilpue",
    text: '=HYPERLINK("http://x","agua potable para todas")',
  });
  await summariseAll(db, consultation.id, during);
  const { digest } = (await draftSummary(db, quilpue))!;
  digest.territory.name = "=1+1";
  expect(summaryCsv(digest, "es", new Set())).not.toMatch(/(^|,|")=/m);
});

async function ledgerOf(db: Db) {
  return db.selectFrom("ledger").select("act").where("act", "like", "summary.%").execute();
}
