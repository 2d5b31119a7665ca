import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "#app/domain/result/export.ts";
import { csvRow, withoutFormulas } from "#app/domain/result/export-csv.ts";
import { xlsxOf } from "#app/domain/result/export-xlsx.server.ts";
import { columnName, xmlText } from "#app/domain/result/export-xlsx.ts";
import { whole } from "#tests/support/exported.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";
import { readXlsx } from "#tests/support/xlsx.ts";

/** Whatever a form may send, and what breaks parsers more often than chance would have it. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ...[
          "=",
          "+",
          "-",
          "@",
          "\t",
          "\r",
          "\n",
          ";",
          ",",
          '"',
          "'",
          " ",
          "=1+1",
          "@SUM(A1)",
          "＝",
          "|",
          "&",
          "<",
        ],
        ...[
          "]]>",
          "\u0000",
          "\u0001",
          "\u001f",
          "\u007f",
          "\ufffe",
          "\uffff",
          "\ud800",
          "\udc00",
          "_x000D_",
          "_x",
        ],
        ...["texto", "ñ", "🌳", "\u2028", "\ufeff"],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  hostile,
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
);
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });

test("CSV says the words, but for the apostrophes that keep them words", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const read = parse(Buffer.from(rows.map(csvRow).join("")), { record_delimiter: "\r\n" });
      expect(read).toEqual(
        rows.map((row) =>
          row.map((one) =>
            typeof one === "string" ? withoutFormulas(one).toWellFormed() : String(one ?? ""),
          ),
        ),
      );
    }),
  );
});

test("a number stays a number, and no words begin a formula", () => {
  expect(csvRow([-5, 1.5, "-5", null, ""])).toBe(`-5,1.5,"'-5",,""\r\n`);
  fc.assert(
    fc.property(hostile, (text) => {
      expect(withoutFormulas(text)).not.toMatch(/^[" \u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/);
    }),
  );
});

test("a program that separates cells at ; or tab finds no formula either", () => {
  const cellsOf = (text: string) =>
    csvRow(["r0", text])
      .split(/[;\t\r\n]/)
      .slice(1);
  expect(cellsOf('hola;=HYPERLINK("http://x")')).toEqual([`'=HYPERLINK(""http://x"")"`, "", ""]);
  fc.assert(
    fc.property(hostile, (text) => {
      for (const one of cellsOf(text)) expect(one).not.toMatch(/^[" ]*[=+\-@＝＋－＠]/);
    }),
  );
});

test("no words are long to make safe", async () => {
  const took = await processorTimeOf(() => {
    for (const long of ["\n", ";", " ", '"', ";  ", "\t'"]) withoutFormulas(long.repeat(20_000));
  });
  expect(took).toBeLessThan(500);
});

test("XLSX says the very words, whatever they are", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const [sheet] = readXlsx(await workbookOf([rows]));
      expect(sheet!.rows.slice(1)).toEqual(
        rows.map((row) => {
          const cells = row.map((one) => (typeof one === "string" ? one.toWellFormed() : one));
          while (cells.length > 0 && cells.at(-1) === null) cells.pop();
          return cells;
        }),
      );
    }),
    { numRuns: 60 },
  );
});

test("more rows than a sheet holds go on in another", async () => {
  const pages = [5, 3, 4].map((many, page) => Array.from({ length: many }, (_, n) => [page * 10 + n]));
  const sheets = readXlsx(await workbookOf(pages, 6));
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["R 1", 6],
    ["R 2", 6],
    ["R 3", 3],
    ["Codes", 1],
  ]);
  expect(sheets.slice(0, 3).flatMap(({ rows }) => rows.slice(1).flat())).toEqual(pages.flat(2));
  expect(sheets[2]!.rows[0]).toEqual(["a", "b", "c"]);
});

test("what breaks off is no workbook", async () => {
  async function* pages() {
    yield [["one"]];
    throw new Error("the database went away");
  }
  const taken: Buffer[] = [];
  const all = async () => {
    for await (const chunk of xlsxOf({ ...plain, pages: pages() })) taken.push(chunk);
  };
  await expect(all()).rejects.toThrow("the database went away");
  expect(() => readXlsx(Buffer.concat(taken))).toThrow("The file has no end");
});

test("columns are named as spreadsheets name them", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("a text longer than a cell is cut, and not in the middle of a character", () => {
  expect(xmlText(`${"a".repeat(32_766)}🌳`)).toBe(`${"a".repeat(32_766)}\ufffd`);
});

const plain = {
  nameOf: (number: number) => `R ${number}`,
  header: ["a", "b", "c"],
  last: { name: "Codes", rows: () => [["code"]] },
};

async function workbookOf(pages: Cell[][][], rowsOfSheet?: number): Promise<Buffer> {
  const flowing = (async function* () {
    yield* pages;
  })();
  return whole(xlsxOf({ ...plain, pages: flowing, rowsOfSheet }));
}
