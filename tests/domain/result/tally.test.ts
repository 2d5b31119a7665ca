import { expect, test } from "vitest";
import type { AnswerValue } from "#app/domain/question/value.ts";
import { tallierFor } from "#app/domain/result/tallier.ts";
import { tallyOf } from "#app/domain/result/tally.server.ts";
import type { Tally } from "#app/domain/result/tally.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  type AskedHere,
  aConsultationAsking,
  asked,
  lines,
  options,
  responded,
} from "#tests/support/results.ts";

type TallyOf<Kind> = Tally extends infer One
  ? One extends { kind: infer Own }
    ? Kind extends Own
      ? One
      : never
    : never
  : never;

function tallied<Kind extends Tally["kind"]>(
  question: AskedHere & { kind: Kind },
  answers: (AnswerValue | null)[],
): TallyOf<Kind> {
  const tallier = tallierFor(asked(question));
  for (const value of answers) {
    tallier.add({ value: value && JSON.stringify(value), letters: 0, times: 1 });
  }
  return tallier.result() as TallyOf<Kind>;
}

test("choices are counted by option, own words as one of them", () => {
  const settings = { options: options("Plaza", "Calle"), other: true };
  const one = tallied({ kind: "single-choice", settings }, [
    { choice: "o1" },
    { choice: "o1" },
    { choice: "other" },
  ]);
  expect(one).toEqual({
    kind: "single-choice",
    answered: 3,
    choices: [
      { code: "o1", label: "Plaza", count: 2 },
      { code: "o2", label: "Calle", count: 0 },
      { code: "other", label: null, count: 1 },
    ],
  });
  const several = tallied({ kind: "multiple-choice", settings }, [
    { choices: ["o1", "o2"] },
    { choices: ["o2"] },
    { choices: ["o1", "o2", "other"] },
  ]);
  expect(several.choices.map(({ count }) => count)).toEqual([2, 3, 1]);
  expect(several.meanChosen).toBe(2);
  expect(
    tallied({ kind: "yes-no" }, [{ choice: "yes" }, { choice: "no" }, { choice: "yes" }]).choices,
  ).toEqual([
    { code: "yes", label: null, count: 2 },
    { code: "no", label: null, count: 1 },
  ]);
});

test("a scale has its distribution, mean, median and standard deviation", () => {
  const { steps, figures } = tallied(
    { kind: "scale", settings: { from: 1, to: 5 } },
    [2, 4, 4, 4, 5, 5].map((rating) => ({ rating })),
  );
  expect(steps.map(({ count }) => count)).toEqual([0, 1, 0, 3, 2]);
  // Mean 24/6 = 4; squares 4+0+0+0+1+1 = 6; 6/5 = 1.2.
  expect(figures).toEqual({ n: 6, mean: 4, median: 4, deviation: expect.closeTo(Math.sqrt(1.2), 10) });
});

test("a ranking gives each option its points of Borda, and those left out what is left over", () => {
  const settings = { options: options("A", "B", "C", "D") };
  const { options: ranked } = tallied({ kind: "ranking", settings }, [
    { ranking: ["o1", "o2", "o3", "o4"] },
    { ranking: ["o2", "o1"] },
    { ranking: ["o1"] },
  ]);
  // A: 3 + 2 + 3; B: 2 + 3 + 1; C: 1 + 0.5 + 1; D: 0 + 0.5 + 1. Each answer gives away 6.
  expect(ranked.map(({ points }) => points)).toEqual([8, 6, 2.5, 1.5]);
  expect(ranked.map(({ firsts }) => firsts)).toEqual([2, 1, 0, 0]);
  expect(ranked.map(({ ranked }) => ranked)).toEqual([3, 2, 1, 1]);
  expect(ranked.map(({ meanRank }) => meanRank)).toEqual([4 / 3, 1.5, 3, 4]);
});

test("an allocation adds up to what was shared out; what was left out got nothing", () => {
  const settings = { options: options("Parques", "Calles"), total: 100, unit: "puntos" };
  const { options: shares } = tallied({ kind: "allocation", settings }, [
    { amounts: { o1: 100 } },
    { amounts: { o1: 40, o2: 60 } },
    { amounts: { o1: 10, o2: 90 } },
  ]);
  expect(shares.map(({ sum }) => sum)).toEqual([150, 150]);
  expect(shares.map(({ mean }) => mean)).toEqual([50, 50]);
  expect(shares.map(({ median }) => median)).toEqual([40, 60]);
  expect(shares.map(({ share }) => share)).toEqual([0.5, 0.5]);
});

test("a matrix is counted cell by cell, each row of those who answered it", () => {
  const settings = { rows: lines("r", "Agua", "Luz"), columns: lines("c", "Mal", "Bien"), several: true };
  const { rows } = tallied({ kind: "matrix", settings }, [
    { cells: { r1: ["c1"], r2: ["c1", "c2"] } },
    { cells: { r1: ["c2"] } },
  ]);
  expect(rows).toEqual([
    { code: "r1", label: "Agua", answered: 2, counts: [1, 1] },
    { code: "r2", label: "Luz", answered: 1, counts: [1, 1] },
  ]);
});

test("numbers have their quartiles, and bins as wide as Freedman and Diaconis say", () => {
  const numbers = Array.from({ length: 101 }, (_, number) => ({ number }));
  const { figures, range, histogram } = tallied({ kind: "number", settings: {} }, numbers);
  expect(figures).toMatchObject({ n: 101, mean: 50, median: 50 });
  expect(figures.deviation).toBeCloseTo(Math.sqrt((101 * 102) / 12), 8);
  expect(range).toEqual({ least: 0, low: 25, high: 75, most: 100 });
  // 2 * 50 / cbrt(101) = 21.5, rounded up to 50.
  expect(histogram).toEqual({
    rule: "freedman-diaconis",
    bins: [
      { from: 0, to: 50, count: 50 },
      { from: 50, to: 100, count: 50 },
      { from: 100, to: 150, count: 1 },
    ],
  });
});

test("numbers most of which are the same are binned as Sturges says, a few each for itself", () => {
  const few = tallied({ kind: "number", settings: {} }, [{ number: 3 }, { number: 7 }, { number: 3 }]);
  expect(few.histogram).toEqual({
    rule: "values",
    bins: [
      { from: 3, to: 3, count: 2 },
      { from: 7, to: 7, count: 1 },
    ],
  });
  const same = [...Array<number>(1000).fill(10), ...Array.from({ length: 20 }, (_, i) => i * 10)];
  const { histogram } = tallied(
    { kind: "number", settings: {} },
    same.map((number) => ({ number })),
  );
  expect(histogram.rule).toBe("sturges");
  expect(histogram.bins.reduce((sum, { count }) => sum + count, 0)).toBe(1020);
});

test("decimal numbers fall in the bin they are written on the edge of", () => {
  const numbers = Array.from({ length: 60 }, (_, i) => ({ number: Number((0.1 * i).toFixed(1)) }));
  const { histogram } = tallied({ kind: "number", settings: { decimals: 1 } }, numbers);
  for (const { from, to, count } of histogram.bins) {
    expect(count).toBe(numbers.filter(({ number }) => number >= from && number < to).length);
  }
});

test("days are counted one by one, and by month when there are many", () => {
  const few = tallied({ kind: "date" }, [
    { date: "2026-02-03" },
    { date: "2025-12-31" },
    { date: "2026-02-03" },
  ]);
  expect(few).toMatchObject({
    by: "day",
    days: [
      { day: "2025-12-31", count: 1 },
      { day: "2026-02-03", count: 2 },
    ],
  });
  const dates = Array.from({ length: 60 }, (_, i) => ({
    date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
  }));
  expect(tallied({ kind: "date" }, dates)).toMatchObject({
    by: "month",
    days: [
      { day: "2026-01", count: 31 },
      { day: "2026-02", count: 28 },
      { day: "2026-03", count: 1 },
    ],
  });
});

test("places are counted by municipality, and points by squares of a kilometre", () => {
  const { municipalities, spots } = tallied({ kind: "place" }, [
    { territoryId: "b" },
    { territoryId: "a" },
    { territoryId: "b" },
    { latitude: -33.041, longitude: -71.441 },
    { latitude: -33.0495, longitude: -71.4409 },
    { latitude: -33.1, longitude: -71.4 },
  ]);
  expect(municipalities).toEqual([
    { territoryId: "b", count: 2 },
    { territoryId: "a", count: 1 },
  ]);
  expect(spots.map(({ count }) => count)).toEqual([2, 1]);
  expect(spots[0]).toMatchObject({ latitude: -33.045, longitude: -71.445 });
});

test("only what was sent, is asked and is published is tallied, however the database adds it up", async () => {
  const db = await emptyDb();
  const asking: AskedHere[] = [
    { kind: "open-text" },
    { kind: "scale" },
    { kind: "multiple-choice", settings: { options: options("A", "B") } },
  ];
  const consultation = await aConsultationAsking(db, asking);
  const answers = ["Agua.", { rating: 2 }, { choices: ["o1", "o2"] }];
  await responded(db, consultation, [
    { answers },
    { answers: ["Más luz", { rating: 4 }, { choices: ["o2"] }] },
    { answers: [null, { rating: 4 }, null] },
    { answers, isSent: false },
    { answers, visibility: "hidden" },
    { answers, visibility: "pending" },
    { answers, notCounted: [1, 2, 3] },
  ]);
  const [text, scale, several] = consultation.questions;
  expect(await tallyOf(db, text!)).toEqual({ kind: "open-text", answered: 2, medianLetters: 6 });
  expect(await tallyOf(db, scale!)).toMatchObject({ answered: 3, figures: { n: 3, median: 4 } });
  expect(await tallyOf(db, several!)).toMatchObject({ answered: 2, choices: [{ count: 1 }, { count: 2 }] });
});

test("answers read in several pages are each tallied once", async () => {
  const db = await emptyDb();
  const consultation = await aConsultationAsking(db, [{ kind: "number", settings: {} }]);
  const all = Array.from({ length: 5003 }, (_, number) => ({ answers: [{ number }] }));
  await responded(db, consultation, all);
  expect(await tallyOf(db, consultation.questions[0]!)).toMatchObject({
    answered: 5003,
    figures: { mean: 2501 },
    range: { least: 0, most: 5002 },
  });
});
