import { expect, test } from "vitest";
import { theSystem } from "#app/domain/person/actor.ts";
import type { Given } from "#app/domain/summary/closed/closed-format.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { publishedSummary } from "#app/domain/summary/edition.server.ts";
import { summaryCsv } from "#app/domain/summary/file/summary-csv.server.ts";
import { draftSummary, publishSummary } from "#app/domain/summary/summary.server.ts";
import { wordsOf } from "#app/domain/summary/words/words.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  type AskedHere,
  aConsultationAsking,
  everyKind,
  responded,
  type Given as Said,
} from "#tests/support/results.ts";
import { during } from "#tests/support/taking-part.ts";

async function summarised(asked: AskedHere[], said: Said[]) {
  const db = await emptyDb();
  const consultation = await aConsultationAsking(db, asked);
  await responded(db, consultation, said);
  await summariseAll(db, consultation.id, during);
  const placeOf = (name: string) => ({
    consultationId: consultation.id,
    territoryId: consultation.place[name]!,
  });
  return { db, consultation, draftOf: (name: string) => draftSummary(db, placeOf(name)), placeOf };
}

function times(many: number, said: Said): Said[] {
  return Array.from({ length: many }, () => said);
}

const yesNo: AskedHere[] = [{ kind: "yes-no", title: "¿Viene usted a la plaza?" }];
const yes = { answers: [{ choice: "yes" as const }] };
const no = { answers: [{ choice: "no" as const }] };

test("people who only chose are people who answered", async () => {
  const { draftOf } = await summarised(yesNo, [...times(6, yes), ...times(5, no)]);
  const digest = (await draftOf("quilpue"))!.digest;
  expect(digest).toMatchObject({ unit: "people", participation: { people: 11 } });
  expect(digest.closed).toMatchObject([{ position: 1, kind: "yes-no", base: 11, atLeast: false }]);
  const words = wordsOf(digest, localeOf("es")).find(({ key }) => key === "question-1");
  expect(words?.sentences.map(({ text }) => text)).toEqual([
    "De 11 personas que respondieron, 6 eligieron «Sí» (55%).",
    "Otras respuestas: «No» (5).",
  ]);
});

test("fewer people than the minimum have no summary, whatever they answered", async () => {
  const { draftOf } = await summarised(yesNo, times(4, yes));
  expect(await draftOf("quilpue")).toBeNull();
});

test("only answers that are sent, counted and published are told", async () => {
  const { draftOf } = await summarised(yesNo, [
    ...times(6, yes),
    { ...no, visibility: "hidden" },
    { ...no, isSent: false },
    { ...no, notCounted: [1] },
  ]);
  const [question] = (await draftOf("quilpue"))!.digest.closed!;
  expect(question).toMatchObject({ base: 6, given: { choices: [{ count: 6 }, { count: 0 }] } });
});

test("a place is told only beside others that cannot be computed from it", async () => {
  const from = (place: string, many: number, said: Said) => times(many, { ...said, from: place });
  const { draftOf } = await summarised(yesNo, [
    ...from("quilpue", 12, yes),
    ...from("quilpue", 9, no),
    ...from("limache", 8, yes),
    ...from("limache", 7, no),
    ...from("cochrane", 2, no),
  ]);
  // Cochrane alone would be what is left of the public total, so the smaller of the others goes with it.
  expect((await draftOf("quilpue"))!.digest.closed![0]).toMatchObject({ base: 21 });
  expect((await draftOf("limache"))!.digest.closed![0]).toMatchObject({ base: null, given: null });
  const words = wordsOf((await draftOf("limache"))!.digest, localeOf("en"));
  expect(words.find(({ key }) => key === "question-1")?.sentences[0]?.text).toMatch(/^No figures/);
});

test("every kind is told by its own figures", async () => {
  const answers = (n: number): Said["answers"] => [
    null,
    { choice: n < 7 ? "o1" : "o2" },
    { choices: n < 5 ? ["o1", "o2"] : ["o2"] },
    { choice: n < 6 ? "yes" : "no" },
    { rating: n < 6 ? 2 : 4 },
    { ranking: n < 6 ? ["o2", "o1", "o3"] : ["o3", "o2", "o1"] },
    { amounts: n < 6 ? { o1: 60, o2: 40 } : { o2: 50, o3: 50 } },
    { cells: { r1: [n < 7 ? "c1" : "c3"] } },
    { number: n },
    { date: "2020-01-01" },
    { latitude: -33, longitude: -71 },
  ];
  const said = Array.from({ length: 12 }, (_, n) => ({ answers: answers(n) }));
  const { db, draftOf, placeOf } = await summarised(everyKind, said);
  const digest = (await draftOf("quilpue"))!.digest;
  const given = Object.fromEntries(digest.closed!.map(({ kind, given }) => [kind, given])) as Record<
    string,
    Given
  >;
  expect(digest.closed!.every(({ base }) => base === 12)).toBe(true);
  expect(given["single-choice"]).toMatchObject({
    choices: [{ count: 7 }, { count: 5 }, { count: 0 }, { code: "other", count: 0 }],
  });
  expect(given["multiple-choice"]).toMatchObject({ choices: [{ count: 5 }, { count: 12 }, { count: 0 }] });
  // (6 x 2 + 6 x 4) / 12
  expect(given.scale).toMatchObject({
    figures: { mean: 3, median: 3, n: 12 },
    steps: [{}, { count: 6 }, {}, { count: 6 }, {}],
  });
  // Points: o2 6 x 2 + 6 x 1, o3 6 x 2, o1 6 x 1.
  expect(given.ranking).toMatchObject({
    order: [
      { code: "o2", rank: 1, points: 18 },
      { code: "o3", rank: 2, points: 12 },
      { code: "o1", rank: 3, points: 6 },
    ],
  });
  // Of 1200 points: 360, 540 and 300.
  expect(given.allocation).toMatchObject({
    options: [
      { sum: 360, share: 0.3 },
      { sum: 540, share: 0.45 },
      { sum: 300, share: 0.25 },
    ],
  });
  expect(given.matrix).toMatchObject({
    rows: [
      { base: 12, counts: [7, 0, 5] },
      { base: null, counts: [null, null, null] },
    ],
  });
  expect(given.number).toMatchObject({ median: 5.5, n: 12 });
  expect([given.date, given.place]).toEqual([null, null]);

  const texts = wordsOf(digest, localeOf("es")).flatMap(({ sentences }) => sentences.map(({ text }) => text));
  expect(texts).toContain(
    "En una escala de 1 («Muy mal») a 5 («Muy bien»), el promedio de 12 respuestas es 3.",
  );
  expect(texts).toContain(
    "12 personas ordenaron las opciones; en conjunto quedaron así, de la primera a la última: «Luces», «Riego» y «Árboles».",
  );
  expect(texts).toContain(
    "En promedio, 12 personas repartieron el total así: 45% para «Calles», 30% para «Parques» y 25% para «Salud».",
  );
  expect(texts).toContain("Lo más elegido fue «Mal» para «Agua» (7 de 12).");
  expect(texts).toContain(
    "La respuesta que queda en el medio es 5,5 personas: de 12 personas, al menos la mitad respondió eso o menos, y al menos la mitad, eso o más.",
  );
  const csv = summaryCsv(digest, "es", new Set());
  expect(csv).toContain("question-2,o1,La plaza,7,12,0.5833");
  expect(csv).toContain("question-6,rank 1,Luces,18,12,");
  expect(csv).toContain("question-7,o2,Calles,540,12,0.45");

  await publishSummary(db, theSystem, placeOf("quilpue"), during);
  expect((await publishedSummary(db, placeOf("quilpue")))?.digest).toEqual(digest);
});

test("an edition of before there were such questions is read as having none", async () => {
  const { draftOf } = await summarised([{ kind: "open-text" }], times(6, { answers: ["Falta agua"] }));
  const { closed: _, ...older } = (await draftOf("quilpue"))!.digest;
  expect(wordsOf(older, localeOf("fr")).some(({ key }) => key === "question-1")).toBe(true);
  expect(summaryCsv(older, "fr", new Set())).toContain("question-1,answers");
});
