import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Cell,
  effectiveSize,
  keyOf,
  mostWeight,
  type Population,
  raked,
  trimmed,
  weightsOf,
} from "#app/domain/summary/weight/weights.ts";

/** Two ages by two sexes. */
function populationOf(cells: [number, number, number][]): Population {
  const margin = (dimension: 0 | 1, category: number) =>
    cells.filter((cell) => cell[dimension] === category).reduce((sum, [, , people]) => sum + people, 0);
  return {
    margins: [
      [margin(0, 0), margin(0, 1)],
      [margin(1, 0), margin(1, 1)],
    ],
    cells: new Map(cells.map(([age, sex, people]) => [keyOf([age, sex]), people])),
  };
}

const population = populationOf([
  [0, 0, 300],
  [0, 1, 200],
  [1, 0, 200],
  [1, 1, 300],
]);

test("cells with enough people each are weighed to the cells of the population", () => {
  const sample: Cell[] = [
    { at: [0, 0], people: 10 },
    { at: [0, 1], people: 10 },
    { at: [1, 0], people: 20 },
    { at: [1, 1], people: 60 },
  ];
  const weights = weightsOf(sample, population, 5);
  // 30, 20, 20 and 30 % of the population; 10, 10, 20 and 60 % of the sample.
  expect(weights.map((weight) => Math.round(weight * 100) / 100)).toEqual([3, 2, 1, 0.5]);
  // (30 + 20 + 20 + 30)² / (90 + 40 + 20 + 15)
  expect(effectiveSize(sample, weights)).toBeCloseTo(10_000 / 165, 6);
});

test("where a cell is empty, the margins are met instead", () => {
  const sample: Cell[] = [
    { at: [0, 0], people: 20 },
    { at: [1, 0], people: 30 },
    { at: [1, 1], people: 50 },
  ];
  const weights = raked(sample, [
    [40, 60],
    [55, 45],
  ]);
  const all = sample.reduce((sum, { people }, cell) => sum + people * weights[cell]!, 0);
  const young = (sample[0]!.people * weights[0]!) / all;
  const women = (sample[0]!.people * weights[0]! + sample[1]!.people * weights[1]!) / all;
  expect([young, women]).toEqual([expect.closeTo(0.4, 6), expect.closeTo(0.55, 6)]);
});

test("raking meets every margin that can be met", () => {
  const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(counts, counts, (people, others) => {
      const at = (index: number) => [index % 3, index % 2];
      const sample = people.map((count, index) => ({ at: at(index), people: count }));
      const margins = [3, 2].map((size, dimension) =>
        Array.from({ length: size }, (_, category) =>
          others.reduce((sum, count, index) => sum + (at(index)[dimension] === category ? count : 0), 0),
        ),
      );
      const weights = raked(sample, margins);
      const all = sample.reduce((sum, { people: n }, cell) => sum + n * weights[cell]!, 0);
      const total = others.reduce((sum, count) => sum + count, 0);
      margins.forEach((margin, dimension) => {
        margin.forEach((expected, category) => {
          const weighed = sample.reduce(
            (sum, { at: where, people: n }, cell) =>
              sum + (where[dimension] === category ? n * weights[cell]! : 0),
            0,
          );
          expect(weighed / all).toBeCloseTo(expected / total, 5);
        });
      });
    }),
    { numRuns: 200 },
  );
});

test("nobody counts for more than about five times the average, and the average stays one", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          people: fc.integer({ min: 1, max: 90 }),
          weight: fc.double({ min: 0.001, max: 100, noNaN: true }),
        }),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      (cells) => {
        const sample = cells.map(({ people }, index) => ({ at: [index], people }));
        const weights = trimmed(
          sample,
          cells.map(({ weight }) => weight),
        );
        const all = sample.reduce((sum, { people }) => sum + people, 0);
        const weighed = sample.reduce((sum, { people }, cell) => sum + people * weights[cell]!, 0);
        expect(weighed / all).toBeCloseTo(1, 9);
        expect(Math.max(...weights) / Math.min(...weights)).toBeLessThanOrEqual(mostWeight ** 2 + 1e-6);
        expect(effectiveSize(sample, weights)).toBeLessThanOrEqual(all + 1e-6);
      },
    ),
  );
});
