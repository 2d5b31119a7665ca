import fc from "fast-check";
import { expect, test } from "vitest";
import { publicTally } from "#app/domain/result/public-tally.ts";
import type { Tally } from "#app/domain/result/tally.ts";

const minimum = 5;

test("no number, day or place that few gave is told, nor can its count be computed", () => {
  const counts = fc.array(fc.nat(9), { maxLength: 12 });
  fc.assert(
    fc.property(counts, fc.constantFrom(numbers, days, places), (given, tallyOf) => {
      const { tally, few } = publicTally(tallyOf(given), minimum);
      const told = partsOf(tally);
      expect(told.filter((count) => count > 0 && count < minimum)).toEqual([]);
      expect(sum(told) + few).toBe(sum(given));
      if (told.length > 0) expect(few > 0 && few < minimum).toBe(false);
    }),
  );
});

test("neither the least nor the most that somebody said is told", () => {
  const { tally } = publicTally(numbers([6, 7, 1]), minimum);
  expect(tally).toMatchObject({ range: null, histogram: { bins: [{ from: 1 }] } });
});

test("days that few named are told by their month", () => {
  const { tally, few } = publicTally(days([2, 1, 3]), minimum);
  expect([tally, few]).toMatchObject([{ by: "month", days: [{ day: "2027-03", count: 6 }] }, 0]);
});

test("how often each option was chosen is told as it is", () => {
  const choices = [{ code: "o1", label: "Plaza", count: 1 }];
  const tally: Tally = { kind: "single-choice", answered: 9, choices };
  expect(publicTally(tally, minimum)).toEqual({ tally, few: 0 });
});

function numbers(counts: number[]): Tally {
  const bins = counts.map((count, i) => ({ from: i, to: i + 1, count }));
  const figures = { n: sum(counts), mean: 1, median: 1, deviation: 1 };
  const range = { least: 0, low: 1, high: 2, most: 12 };
  const histogram = { rule: "sturges" as const, bins };
  return { kind: "number", answered: sum(counts), unit: "", decimals: 0, figures, range, histogram };
}

function days(counts: number[]): Tally {
  const named = counts.map((count, i) => ({ day: `2027-03-${String(i + 1).padStart(2, "0")}`, count }));
  return { kind: "date", answered: sum(counts), by: "day", days: named };
}

function places(counts: number[]): Tally {
  const municipalities = counts.map((count, i) => ({ territoryId: `t${i}`, count }));
  return { kind: "place", answered: sum(counts), municipalities, spots: [], cell: 1 };
}

function partsOf(tally: Tally): number[] {
  const parts =
    tally.kind === "number"
      ? tally.histogram.bins
      : tally.kind === "date"
        ? tally.days
        : tally.kind === "place"
          ? tally.municipalities
          : [];
  return parts.map(({ count }) => count);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
