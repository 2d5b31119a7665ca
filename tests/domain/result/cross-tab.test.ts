import fc from "fast-check";
import { expect, test } from "vitest";
import { crossTab } from "#app/domain/result/cross-tab.server.ts";
import { type Category, protectedTable } from "#app/domain/result/cross-tab.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aConsultationAsking, type Given, options, responded } from "#tests/support/results.ts";

const named = (...codes: string[]): Category[] => codes.map((code) => ({ code, label: code }));

test("places of few people are put together, and small cells withheld with others that protect them", () => {
  const table = protectedTable(
    {
      rows: named("a", "b", "c", "d"),
      columns: named("yes", "no"),
      cells: [
        [20, 18],
        [2, 1],
        [8, 9],
        [12, 3],
      ],
      bases: [38, 3, 17, 15],
      several: false,
    },
    5,
  );
  expect(
    table?.rows.map(({ categories, total }) => [categories.map(({ code }) => code).join(), total]),
  ).toEqual([
    ["a", 38],
    ["c", 17],
    ["b,d", 18],
  ]);
  // 4 said no in b and d together: withheld, with c, which withholds the fewest people more.
  expect(table?.cells).toEqual([
    [20, 18],
    [null, null],
    [null, null],
  ]);
});

test("a table with people in one row only is not shown", () => {
  const rows = named("a", "b");
  const columns = named("yes", "no");
  const cells = [
    [9, 9],
    [1, 1],
  ];
  expect(protectedTable({ rows, columns, cells, bases: [18, 2], several: false }, 5)).toBeNull();
});

test("no cell of fewer than the minimum is shown, and every row and column shown is of enough people", () => {
  const cells = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(cells, fc.integer({ min: 2, max: 8 }), fc.boolean(), (counts, minimum, several) => {
      const rows = named(...counts.map((_, index) => `r${index}`));
      const sums = counts.map((row) => row.reduce((sum, cell) => sum + cell, 0));
      const bases = several ? counts.map((row) => Math.max(...row)) : sums;
      const table = protectedTable(
        { rows, columns: named("x", "y", "z"), cells: counts, bases, several },
        minimum,
      );
      if (!table) return;
      expect(table.base).toBe(bases.reduce((sum, base) => sum + base, 0));
      expect(table.rows.length).toBeGreaterThan(1);
      for (const { total } of table.rows) expect(total).toBeGreaterThanOrEqual(minimum);
      for (const { total } of table.columns) if (total) expect(total).toBeGreaterThanOrEqual(minimum);
      for (const [i, row] of table.cells.entries()) {
        for (const cell of row) {
          if (cell === null) continue;
          expect(cell === 0 || cell >= minimum).toBe(true);
          const rest = table.rows[i]!.total - cell;
          if (several) expect(rest === 0 || rest >= minimum).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("answers are crossed by place, channel and another question, of those who answered both", async () => {
  const db = await emptyDb();
  const consultation = await aConsultationAsking(
    db,
    [
      { kind: "yes-no" },
      { kind: "single-choice", settings: { options: options("Plaza", "Calle") } },
      { kind: "multiple-choice", settings: { options: options("Bus", "Auto") } },
    ],
    { asks: ["quilpue", "limache"] },
  );
  const [yesNo, choice, several] = consultation.questions;
  const people = (times: number, given: Given) => Array<Given>(times).fill(given);
  await responded(db, consultation, [
    ...people(6, { answers: [{ choice: "yes" }, { choice: "o1" }, { choices: ["o1", "o2"] }] }),
    ...people(7, { answers: [{ choice: "no" }, { choice: "o2" }, { choices: ["o2"] }], channel: "paper" }),
    ...people(8, { answers: [{ choice: "yes" }, { choice: "o1" }, { choices: ["o2"] }], from: "limache" }),
    ...people(5, { answers: [{ choice: "no" }, null, null], from: "limache" }),
    ...people(2, { answers: [{ choice: "no" }, null, null], from: "cochrane" }),
    ...people(5, { answers: [{ choice: "no" }, null, null], from: "limache", visibility: "hidden" }),
  ]);
  const byPlace = await crossTab(db, consultation, yesNo!, "municipality");
  // As on the public page: Cochrane's two take the next smallest place, Quilpué, with them.
  expect(byPlace?.rows.map(({ categories, total }) => [categories.map(({ label }) => label), total])).toEqual(
    [
      [["Limache"], 13],
      [["Cochrane", "Quilpué"], 15],
    ],
  );
  expect(byPlace?.cells).toEqual([
    [8, 5],
    [6, 9],
  ]);
  const byChannel = await crossTab(db, consultation, several!, "channel");
  expect(byChannel?.several).toBe(true);
  expect(byChannel?.rows.map(({ categories, total }) => [categories[0]!.code, total])).toEqual([
    ["web", 14],
    ["paper", 7],
  ]);
  expect(byChannel?.cells).toEqual([
    [6, 14],
    [0, 7],
  ]);
  const byQuestion = await crossTab(db, consultation, choice!, yesNo!);
  expect(byQuestion?.cells).toEqual([
    [14, 0],
    [0, 7],
  ]);
  expect(byQuestion?.base).toBe(21);
});
