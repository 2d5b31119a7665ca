import fc from "fast-check";
import { expect, test } from "vitest";
import { toldChoices, toldOptions } from "#app/domain/summary/closed/told-choices.ts";
import { rangeOf } from "#tests/domain/summary/table-range.ts";

const cell = fc.oneof({ weight: 2, arbitrary: fc.nat(9) }, { weight: 1, arbitrary: fc.nat(40) });
const table = fc
  .record({
    minimum: fc.integer({ min: 2, max: 5 }),
    rows: fc.integer({ min: 2, max: 6 }),
    columns: fc.integer({ min: 2, max: 6 }),
    cells: fc.array(cell, { minLength: 36, maxLength: 36 }),
  })
  .map(({ minimum, rows, columns, cells }) => ({
    minimum,
    cells: Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns)),
  }));

test("no small count of a place can be computed from what is told and what is public", () => {
  let told = 0;
  fc.assert(
    fc.property(table, ({ minimum, cells }) => {
      const known = toldChoices(cells, minimum);
      if (!known) return;
      const withheld = known.map((row) => row.map((count) => count === null));
      for (const [i, row] of cells.entries()) {
        for (const [j, count] of row.entries()) {
          const isSmall = count > 0 && count < minimum;
          if (known[i]![j] !== null) {
            told += 1;
            expect([known[i]![j], isSmall]).toEqual([count, false]);
          } else if (isSmall) {
            const total = cells.reduce((sum, one) => sum + one[j]!, 0);
            const { least, most } = rangeOf(cells, withheld, i, j);
            expect([least, most >= Math.min(minimum, total)]).toEqual([0, true]);
          }
        }
      }
    }),
    { numRuns: 3000 },
  );
  expect(told).toBeGreaterThan(1000);
});

test("of options that may be chosen together, neither few who chose one nor few who did not are told", () => {
  fc.assert(
    fc.property(table, ({ minimum, cells }) => {
      const answered = cells.map((row) => Math.max(...row) + 3);
      const known = toldOptions(cells, answered, minimum);
      cells[0]!.forEach((_, option) => {
        const pairs = cells.map((row, i) => [row[option]!, answered[i]! - row[option]!]);
        const withheld = known.map((row) => [row[option] === null, row[option] === null]);
        const total = pairs.reduce((sum, [chosen]) => sum + chosen!, 0);
        pairs.forEach((pair, i) => {
          const isSmall = pair.some((count) => count > 0 && count < minimum);
          if (known[i]![option] !== null) expect(total === 0 || !isSmall).toBe(true);
          else if (isSmall && withheld.some(([hidden]) => !hidden)) {
            expect(rangeOf(pairs, withheld, i, 0).least).toBeLessThan(rangeOf(pairs, withheld, i, 0).most);
          }
        });
      });
    }),
    { numRuns: 1000 },
  );
});

test("what few chose anywhere goes together with the next smallest, what many chose is told", () => {
  const cells = [
    [20, 9, 2, 1],
    [11, 14, 0, 2],
  ];
  expect(toldChoices(cells, 5)).toEqual([
    [20, null, null, null],
    [11, null, null, null],
  ]);
  expect(toldChoices([[20, 9, 2, 4]], 5)).toEqual([[20, 9, null, null]]);
  expect(toldChoices([[20, 3]], 5)).toBeNull();
});
