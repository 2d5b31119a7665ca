import { expect, test } from "vitest";
import { theSystem } from "#app/domain/person/actor.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { quoteCandidates } from "#app/domain/summary/edition/candidates.server.ts";
import { editSummaryWords, wordsSeen } from "#app/domain/summary/edition/edit-words.server.ts";
import { editionDifference } from "#app/domain/summary/edition/edition-difference.ts";
import { writeForeword } from "#app/domain/summary/edition/foreword.server.ts";
import {
  chooseQuote,
  quoteChoicesOf,
  revokeQuoteChoice,
} from "#app/domain/summary/edition/quote-choice.server.ts";
import { versionsOf } from "#app/domain/summary/edition/versions.server.ts";
import { publishedSummary } from "#app/domain/summary/edition.server.ts";
import { draftSummary, draftVersion, publishSummary } from "#app/domain/summary/summary.server.ts";
import { anAnswer, anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { emptyDb } from "#tests/support/db.ts";
import { closes, during } from "#tests/support/taking-part.ts";

const nobody = { ...theSystem, grants: [] };

async function drafted(people: Record<string, number> = { quilpue: 8 }) {
  const db = await emptyDb();
  const consultation = await anAnsweredConsultation(db, people);
  await summariseAll(db, consultation.id, during);
  const place = { consultationId: consultation.id, territoryId: consultation.place.quilpue! };
  const draft = (await draftSummary(db, place))!;
  const more = async (count: number) => {
    for (let n = 0; n < count; n++)
      await anAnswer(db, consultation, { place: "quilpue", text: `Más agua, pide ${n}` });
    await summariseAll(db, consultation.id, during);
  };
  return { db, consultation, place, draft, summaryId: draft.id, more };
}

test.each([1, 2, 4])("an edition with %d more people would give them away", async (count) => {
  const { db, place, more } = await drafted();
  await publishSummary(db, theSystem, place, during);
  await more(count);
  expect(await publishSummary(db, theSystem, place)).toEqual({ ok: false, refusal: "too-little-new" });
});

test("with five more there is a next edition, and one with fewer people again is compared with every one before", async () => {
  const { db, place, more, consultation } = await drafted();
  await publishSummary(db, theSystem, place, during);
  await more(5);
  expect(await publishSummary(db, theSystem, place, during)).toMatchObject({ ok: true, number: 2 });
  const some = await db.selectFrom("entry").select("id").orderBy("id").limit(6).execute();
  await db
    .updateTable("entry")
    .set({ visibility: "hidden" })
    .where(
      "id",
      "in",
      some.map(({ id }) => id),
    )
    .execute();
  await summariseAll(db, consultation.id, during);
  expect(await publishSummary(db, theSystem, place)).toEqual({ ok: false, refusal: "too-little-new" });
});

test("what everywhere gained counts too", async () => {
  const { db, place, consultation } = await drafted({ quilpue: 8, limache: 9 });
  await publishSummary(db, theSystem, place, during);
  await anAnswer(db, consultation, { place: "limache", text: "Que arreglen la calle" });
  await summariseAll(db, consultation.id, during);
  expect(await publishSummary(db, theSystem, place)).toEqual({ ok: false, refusal: "too-little-new" });
});

test("a foreword is said by the authority, a note stands with its edition only", async () => {
  const { db, place, summaryId } = await drafted();
  await publishSummary(db, theSystem, place, during);
  const write = {
    summaryId,
    language: "es" as const,
    words: "Gracias a todas.",
    note: "Corrige un texto.",
    seen: "",
  };
  expect(await writeForeword(db, nobody, write)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await writeForeword(db, theSystem, write, during)).toMatchObject({ ok: true });
  const late = await writeForeword(db, theSystem, { ...write, words: "Otra cosa." });
  expect(late).toEqual({ ok: false, refusal: "changed-meanwhile" });
  expect(await publishSummary(db, theSystem, place, during)).toMatchObject({ ok: true, number: 2 });
  const { foreword } = (await publishedSummary(db, place))!;
  const authority = await db.selectFrom("authority").select("name").executeTakeFirstOrThrow();
  expect(foreword).toEqual({ words: { es: write.words }, by: authority.name, note: { es: write.note } });
  expect((await draftSummary(db, place))!.foreword.note).toEqual({});
  const versions = await versionsOf(db, place, "es");
  expect(versions.map(({ number, changed }) => [number, changed?.figures])).toEqual([
    [2, 0],
    [1, undefined],
  ]);
});

test("an excluded quote goes from the next draft, with its reason published and its words not", async () => {
  const { db, place, summaryId, draft, consultation } = await drafted();
  const [quote] = draft.digest.questions[0]!.themes[0]!.quotes;
  const contribution = { kind: "entry" as const, id: quote!.id };
  const choice = { summaryId, contribution, choice: "exclude" as const, reason: "Nombra a una vecina." };
  expect(await chooseQuote(db, nobody, choice)).toEqual({ ok: false, refusal: "not-allowed" });
  expect(await chooseQuote(db, theSystem, choice, during)).toMatchObject({ ok: true });
  expect(await chooseQuote(db, theSystem, choice)).toEqual({ ok: false, refusal: "chosen-already" });
  const waiting = await db.selectFrom("job").select("name").where("doneAt", "is", null).execute();
  expect(waiting).toContainEqual({ name: "summarise" });
  await summariseAll(db, consultation.id, during);
  await publishSummary(db, theSystem, place, during);
  const published = (await publishedSummary(db, place))!;
  expect(JSON.stringify(published.digest)).not.toContain(quote!.id);
  expect(published.quoteChoices).toEqual([
    { choice: "exclude", reason: choice.reason, contributionId: null },
  ]);

  const [standing] = await quoteChoicesOf(db, summaryId);
  const revoke = { summaryId, choiceId: standing!.id };
  expect(await revokeQuoteChoice(db, theSystem, revoke)).toMatchObject({ ok: true });
  expect(await revokeQuoteChoice(db, theSystem, revoke)).toEqual({ ok: false, refusal: "revoked-already" });
});

test("a pinned quote is in the next draft", async () => {
  const { db, place, summaryId, consultation } = await drafted({ quilpue: 12 });
  const asked = { of: consultation.questions[0]!.id, theme: "sanitation", search: "vecina 7" };
  const { items: candidates } = await quoteCandidates(db, place, asked, {});
  expect(candidates).toHaveLength(1);
  const pin = {
    summaryId,
    contribution: candidates[0]!,
    choice: "pin" as const,
    reason: "Lo dice mejor que nadie.",
  };
  expect(await chooseQuote(db, theSystem, pin, during)).toMatchObject({ ok: true });
  await summariseAll(db, consultation.id, during);
  expect(JSON.stringify((await draftSummary(db, place))!.digest)).toContain(candidates[0]!.id);
});

test("what is hidden, labelled or of another place cannot be chosen", async () => {
  const { db, place, summaryId, consultation } = await drafted({ quilpue: 8, limache: 6 });
  const filter = { of: consultation.questions[0]!.id, theme: null, search: "" };
  const { items: candidates } = await quoteCandidates(db, place, filter, {});
  expect(candidates).toHaveLength(8);
  const [hidden, labelled] = candidates;
  await db.updateTable("entry").set({ visibility: "hidden" }).where("id", "=", hidden!.id).execute();
  await db.updateTable("entry").set({ label: "unverified" }).where("id", "=", labelled!.id).execute();
  const limache = { ...place, territoryId: consultation.place.limache! };
  const elsewhere = (await quoteCandidates(db, limache, filter, {})).items[0]!;
  for (const contribution of [hidden!, labelled!, elsewhere]) {
    const chosen = await chooseQuote(db, theSystem, {
      ...{ summaryId, contribution, choice: "pin" as const },
      reason: "Lo dice mejor que nadie.",
    });
    expect(chosen).toEqual({ ok: false, refusal: "no-such-contribution" });
  }
  expect((await quoteCandidates(db, place, filter, {})).items).toHaveLength(6);
});

test("a quote labelled after publication is marked", async () => {
  const { db, place } = await drafted();
  await publishSummary(db, theSystem, place, during);
  const [quote] = (await publishedSummary(db, place))!.digest.questions[0]!.themes[0]!.quotes;
  await db.updateTable("entry").set({ label: "unverified" }).where("id", "=", quote!.id).execute();
  expect([...(await publishedSummary(db, place))!.withdrawn]).toEqual([quote!.id]);
});

test("the second of two moderators is told", async () => {
  const { db, place, draft } = await drafted();
  const seen = wordsSeen(draft, "question-1", "es");
  const write = (words: string) =>
    editSummaryWords(db, theSystem, { ...place, section: "question-1", language: "es", words, seen });
  const version = draftVersion(draft);
  expect(await write("Se habló del agua.")).toMatchObject({ ok: true });
  expect(await write("Otra cosa.")).toEqual({ ok: false, refusal: "changed-meanwhile" });
  const published = await publishSummary(db, theSystem, place, during, { seen: version });
  expect(published).toEqual({ ok: false, refusal: "changed-meanwhile" });
});

test.each([
  ["es", "La mitad respondió.", "mitad"],
  ["es", "Respondieron dos de cada tres.", "tres"],
  ["es", "Es el ochenta por ciento.", "ochenta por ciento"],
  ["pt", "Um terço respondeu.", "terço"],
  ["en", "One in three answered.", "three"],
  ["fr", "Les deux tiers ont répondu.", "tiers"],
] as const)("a figure in words is a figure: in %s, %s", async (language, words, numbers) => {
  const { db, place } = await drafted({ quilpue: 9 });
  const edited = await editSummaryWords(db, theSystem, { ...place, section: "question-1", language, words });
  if (edited.ok || edited.refusal !== "other-numbers") throw new Error("It was not refused for its figures");
  expect(edited.numbers).toContain(numbers);
});

test("a draft says what it changes", async () => {
  const { db, place, more } = await drafted();
  await publishSummary(db, theSystem, place, closes);
  await more(6);
  const draft = (await draftSummary(db, place))!;
  const [before] = draft.editions;
  const changes = editionDifference(
    { digest: before!.digest, sections: [] },
    { digest: draft.digest, sections: [] },
  );
  expect(changes.people).toEqual({ before: 8, after: 14 });
  expect(changes.figures).toContainEqual(
    expect.objectContaining({ what: "theme", name: "sanitation", position: 1, before: 8, after: 14 }),
  );
});
