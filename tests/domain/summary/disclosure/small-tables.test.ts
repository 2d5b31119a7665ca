import fc from "fast-check";
import { expect, test } from "vitest";
import { groupedLines, withheldCells } from "#app/domain/summary/disclosure/small-tables.ts";
import { rangeOf } from "#tests/domain/summary/table-range.ts";

const table = fc
  .record({
    minimum: fc.integer({ min: 2, max: 5 }),
    rows: fc.integer({ min: 2, max: 4 }),
    columns: fc.integer({ min: 2, max: 4 }),
    counts: fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 16,
      maxLength: 16,
    }),
  })
  .map(({ minimum, rows, columns, counts }) => ({
    minimum,
    cells: Array.from({ length: rows }, (_, row) => counts.slice(row * columns, (row + 1) * columns)),
  }));

test("no withheld cell can be computed from the cells and totals that are shown", () => {
  let protectedOnes = 0;
  fc.assert(
    fc.property(table, ({ minimum, cells }) => {
      const withheld = withheldCells(cells, minimum);
      if (!withheld) return;
      for (const [i, row] of cells.entries()) {
        for (const [j, cell] of row.entries()) {
          const isSmall = cell > 0 && cell < minimum;
          if (!withheld[i]![j]) {
            expect(isSmall).toBe(false);
            continue;
          }
          protectedOnes += 1;
          const { least, most } = rangeOf(cells, withheld, i, j);
          expect(least).toBeLessThan(most);
          if (isSmall) expect([least, most >= minimum]).toEqual([0, true]);
        }
      }
    }),
    { numRuns: 3000 },
  );
  expect(protectedOnes).toBeGreaterThan(1000);
});

test("one small cell takes three more with it, those of the fewest people", () => {
  const cells = [
    [20, 2, 30],
    [10, 40, 12],
    [60, 9, 70],
  ];
  expect(withheldCells(cells, 5)).toEqual([
    [true, true, false],
    [true, true, false],
    [false, false, false],
  ]);
});

test("nothing is withheld where nothing is small, and no table is given where no choice of cells is safe", () => {
  expect(
    withheldCells(
      [
        [5, 0],
        [7, 9],
      ],
      5,
    )?.flat(),
  ).toEqual([false, false, false, false]);
  expect(withheldCells([[2, 9]], 5)).toBeNull();
  expect(
    withheldCells(
      [
        [2, 1],
        [1, 2],
      ],
      5,
    ),
  ).toBeNull();
});

test("lines of few people are put together with the next smallest until they are many", () => {
  expect(groupedLines([40, 3, 12, 0, 9], 5)).toEqual([[0], [2], [1, 4]]);
  expect(groupedLines([40, 3, 4], 5)).toEqual([[0], [1, 2]]);
  expect(groupedLines([40, 3], 5)).toBeNull();
  expect(groupedLines([40, 30, 20], 5, (line) => line === 0)).toEqual([[1], [0, 2]]);
});
