import type { Cell, ExportedResponse } from "#app/domain/result/export.ts";
import type { QuestionColumn } from "#app/domain/result/export-columns.ts";
import { responseColumns } from "#app/domain/result/export-columns.ts";

/** Spreadsheets take it as a sign of UTF-8. */
export const byteOrderMark = "\uFEFF";

/** One row of CSV (RFC 4180). Words stand between quotes; numbers do not, and an empty cell is nothing at all. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return `"${withoutFormulas(cell).replaceAll('"', '""')}"`;
}

/**
 * An apostrophe before whatever a spreadsheet would run: = + - @ (also full-width), after quotes or spaces
 * too, and tab or line end at the beginning (OWASP, "CSV Injection"). The same after ; tab and line ends
 * inside: a program that separates cells there, as those of Spanish-speaking offices do with ; begins a
 * cell in the middle of the words.
 */
export function withoutFormulas(text: string): string {
  const inside = text.replace(/([;\t\r\n])(?=["' \u00a0]*[=+\-@＝＋－＠])/g, "$1'");
  return /^(["' \u00a0]*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${inside}` : inside;
}

/** The whole table, a piece for each page of responses. */
export async function* csvOf(
  columns: readonly (readonly QuestionColumn[])[],
  pages: AsyncIterable<ExportedResponse[]>,
): AsyncGenerator<string> {
  yield byteOrderMark + csvRow(headerOf(columns));
  for await (const page of pages) yield page.map((response) => csvRow(cellsOf(response, columns))).join("");
}

/** @param columns  of each question, in their order */
export function headerOf(columns: readonly (readonly QuestionColumn[])[]): string[] {
  return [...responseColumns, ...columns.flat()].map(({ name }) => name);
}

export function cellsOf(response: ExportedResponse, columns: readonly (readonly QuestionColumn[])[]): Cell[] {
  const cells = responseColumns.map(({ cell }) => cell(response));
  response.said.forEach((said, index) => {
    for (const { cell } of columns[index]!) cells.push(cell(said));
  });
  return cells;
}
