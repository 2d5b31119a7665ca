import fc from "fast-check";
import { expect, test } from "vitest";
import {
  groupedParts,
  mayPublishTotal,
  publishableRows,
} from "#app/domain/summary/disclosure/small-cells.ts";

const table = fc
  .record({
    minimum: fc.integer({ min: 2, max: 6 }),
    columns: fc.integer({ min: 1, max: 3 }),
    cells: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 18 }),
  })
  .map(({ minimum, columns, cells }) => ({
    minimum,
    rows: Array.from({ length: Math.floor(cells.length / columns) }, (_, row) =>
      cells.slice(row * columns, (row + 1) * columns),
    ),
  }));

test("subtracting the published rows from the totals leaves every small cell undetermined", () => {
  fc.assert(
    fc.property(table, ({ minimum, rows }) => {
      const published = publishableRows(rows, minimum);
      const withheld = rows.filter((_, index) => !published[index]);
      const all = withheld.length === rows.filter((row) => row.some(Boolean)).length;
      for (const column of rows[0]!.keys()) {
        for (const [index, row] of rows.entries()) {
          const isSmall = row[column]! > 0 && row[column]! < minimum;
          if (published[index]) {
            expect(isSmall).toBe(false);
            continue;
          }
          // All that an attacker has of the withheld rows of a column is their sum.
          const sum = withheld.reduce((total, one) => total + one[column]!, 0);
          if (all || !isSmall) continue;
          expect(withheld.length).toBeGreaterThan(1);
          const possible = Array.from({ length: minimum }, (_, value) => value).filter(
            (value) => value <= sum,
          );
          expect(possible).toEqual(Array.from({ length: minimum }, (_, value) => value));
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("nothing is withheld where nothing is small", () => {
  expect(
    publishableRows(
      [
        [5, 0],
        [7, 9],
      ],
      5,
    ),
  ).toEqual([true, true]);
});

test("one small place takes the next smallest with it, so that the total gives away neither", () => {
  expect(publishableRows([[40], [3], [12]], 5)).toEqual([true, false, false]);
  expect(publishableRows([[40], [3], [4]], 5)).toEqual([true, false, false]);
  expect(mayPublishTotal([40, 3], [true, false], 5)).toBe(false);
  expect(mayPublishTotal([40, 3, 2], [true, false, false], 5)).toBe(true);
});

test("small parts of one total are put together until they are no longer small", () => {
  const counts = (web: number, paper: number, meeting: number) =>
    new Map([
      ["web", web],
      ["paper", paper],
      ["meeting", meeting],
    ]);
  expect(groupedParts(counts(20, 3, 2), 5)).toEqual({
    parts: [{ key: "web", count: 20 }],
    together: { keys: ["meeting", "paper"], count: 5 },
  });
  expect(groupedParts(counts(20, 8, 2), 5)?.together).toEqual({ keys: ["meeting", "paper"], count: 10 });
  expect(groupedParts(counts(28, 2, 0), 5)).toBeNull();
  expect(groupedParts(counts(28, 0, 0), 5)?.together).toBeNull();
});
