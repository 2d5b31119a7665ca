import { body, type Place, type Sheet, type Style } from "#app/domain/summary/file/pdf/sheet.server.ts";
import { styles } from "#app/domain/summary/file/pdf/styles.ts";
import type { Words } from "#app/domain/summary/file/report.ts";

type Part = PDFKit.PDFStructureElement;

/** With its caption; whoever opens a table ends it. */
export function openTable(sheet: Sheet, into: Part, caption: string): Part {
  const table = sheet.document.struct("Table");
  into.add(table);
  sheet.write(table, "Caption", { text: caption }, styles.caption, body);
  sheet.y += 6;
  return table;
}

/** A row is never parted. @param scopeOf  what a cell is a heading of; null for a cell of data */
export function drawTableRow(
  sheet: Sheet,
  table: Part,
  cells: readonly Words[],
  places: readonly Place[],
  style: Style,
  scopeOf: (index: number) => "Column" | "Row" | null,
) {
  const height = Math.max(
    ...cells.map(({ text }, index) => sheet.heightOf(text, style, places[index]!.width)),
  );
  sheet.room(height + 6);
  const y = sheet.y;
  const row = sheet.document.struct("TR");
  table.add(row);
  for (const [index, words] of cells.entries()) {
    const scope = scopeOf(index);
    const options = { lang: words.lang, ...(scope ? { scope } : {}) };
    const cell = sheet.document.struct(scope ? "TH" : "TD", options as never);
    row.add(cell);
    sheet.writeAt(cell, words, style, { ...places[index]!, y });
    cell.end();
  }
  row.end();
  sheet.y = y + height + 6;
}
