import { body, edge, ink, type Sheet } from "#app/domain/summary/file/pdf/sheet.server.ts";
import { styles } from "#app/domain/summary/file/pdf/styles.ts";
import { drawTableRow, openTable } from "#app/domain/summary/file/pdf/table.server.ts";
import { rule } from "#app/domain/summary/file/pdf/text.server.ts";
import type { BarsBlock, Block, TableBlock, Words } from "#app/domain/summary/file/report.ts";

type Part = PDFKit.PDFStructureElement;

const bar = { height: 7, under: 9 } as const;
/** A chart no higher than this is not parted. */
const keptTogether = 210;
const valueWidth = 120;
const labels = { x: body.x, width: body.width - valueWidth - 12 } as const;
const values = { x: edge.right - valueWidth, width: valueWidth } as const;

/** A drawing of bars, and beside them the table of what they say. */
export function drawBars(sheet: Sheet, into: Part, block: BarsBlock) {
  const { document } = sheet;
  const heights = block.bars.map(
    ({ label }) => sheet.heightOf(label.text, styles.label, labels.width) + bar.height + bar.under,
  );
  const caption = sheet.heightOf(block.caption, styles.caption, body.width) + styles.small.leading + 10;
  const whole = caption + heights.reduce((sum, height) => sum + height, 0);
  sheet.room(
    whole <= keptTogether ? whole : caption + heights.slice(0, 3).reduce((sum, height) => sum + height, 0),
  );
  const fits = sheet.y + whole <= edge.bottom;
  const box = [body.x, sheet.y, edge.right, sheet.y + whole];
  const figure = document.struct("Figure", { alt: block.alt, ...(fits ? { bbox: box } : {}) } as never);
  into.add(figure);
  const table = openTable(sheet, into, block.caption);
  drawHead(sheet, table, block.columns);
  for (const [index, { label, value, figure: said }] of block.bars.entries()) {
    sheet.room(heights[index]!);
    const y = sheet.y;
    const row = document.struct("TR");
    table.add(row);
    const name = document.struct("TH", { scope: "Row", lang: label.lang } as never);
    row.add(name);
    sheet.writeAt(name, { ...label, text: `${label.text} ` }, styles.label, { ...labels, y });
    name.end();
    const below = y + sheet.heightOf(label.text, styles.label, labels.width);
    const cell = document.struct("TD");
    row.add(cell);
    const at = endAligned(sheet, said);
    sheet.writeAt(cell, { text: `${said} ` }, styles.strong, { ...at, y: below - styles.strong.leading });
    cell.end();
    row.end();
    figure.add(() => drawBar(sheet, below + 1, block.max > 0 ? value / block.max : 0));
    sheet.y = below + bar.height + bar.under;
  }
  figure.end();
  table.end();
  sheet.y += 8;
}

/** Dark on light with an edge, so that its length is seen in grey too. */
function drawBar({ document, report }: Sheet, y: number, share: number) {
  const { width } = labels;
  document.rect(labels.x, y, width, bar.height).lineWidth(0.5).fillAndStroke("#f1ece1", ink.edge);
  const length = width * Math.min(1, Math.max(0, share));
  if (length > 0) document.rect(labels.x, y, Math.max(1, length), bar.height).fill(report.cover.accent);
}

function endAligned({ document }: Sheet, text: string) {
  const { face, size } = styles.strong;
  const width = document.font(face).fontSize(size).widthOfString(text);
  return width > values.width ? values : { x: edge.right - width, width: width + 6 };
}

function drawHead(sheet: Sheet, table: Part, [label, value]: BarsBlock["columns"]) {
  const row = sheet.document.struct("TR");
  table.add(row);
  const { face, size } = styles.small;
  const width = sheet.document.font(face).fontSize(size).widthOfString(value);
  const ends = { x: edge.right - width, width: width + 6 };
  for (const [text, place] of [
    [label, labels],
    [value, ends],
  ] as const) {
    const cell = sheet.document.struct("TH", { scope: "Column" } as never);
    row.add(cell);
    sheet.writeAt(cell, { text: `${text} ` }, styles.small, { ...place, y: sheet.y });
    cell.end();
  }
  row.end();
  sheet.y += styles.small.leading + 4;
}

/** How the votes divide: dark, light and hatched, and the same in words, always in the same order. */
export function drawVotes(sheet: Sheet, into: Part, block: Extract<Block, { kind: "votes" }>) {
  const { document } = sheet;
  const { proposal, note, votes, said } = block;
  const height = [proposal.text, note, said].reduce(
    (sum, text) => sum + sheet.heightOf(text, styles.text, body.width),
    18,
  );
  sheet.room(height);
  sheet.write(into, "P", proposal, styles.text, body);
  sheet.write(into, "P", { text: note }, styles.small, body);
  const total = votes.agrees + votes.disagrees + votes.passes;
  if (total > 0) {
    const y = sheet.y + 3;
    const figure = document.struct("Figure", { alt: said, bbox: [body.x, y, edge.right, y + 10] } as never);
    into.add(figure);
    figure.add(() => drawParts(sheet, y, [votes.agrees, votes.passes, votes.disagrees], total));
    figure.end();
    sheet.y += 17;
  }
  sheet.write(into, "P", { text: said }, styles.label, body);
  sheet.y += 12;
}

const fills = ["#1c6b45", "#e4ded1", "#ffffff"];

function drawParts({ document }: Sheet, y: number, parts: number[], total: number) {
  let x: number = body.x;
  for (const [index, part] of parts.entries()) {
    const width = (body.width * part) / total;
    if (width > 0) {
      document.rect(x, y, width, 10).fill(fills[index]!);
      if (index === 2) hatch(document, x, y, width);
      document.rect(x, y, width, 10).lineWidth(0.5).stroke(ink.edge);
    }
    x += width;
  }
}

function hatch(document: PDFKit.PDFDocument, x: number, y: number, width: number) {
  document.save().rect(x, y, width, 10).clip();
  for (let at = x - 10; at < x + width; at += 4) document.moveTo(at, y + 10).lineTo(at + 10, y);
  document.lineWidth(1.4).stroke("#a8321f").restore();
}

export function drawTable(sheet: Sheet, into: Part, { caption, columns, rows }: TableBlock) {
  const name = columns.length > 4 ? 0.3 : 0.44;
  const rest = (1 - name) / Math.max(1, columns.length - 1);
  let x: number = body.x;
  const places = columns.map((_, index) => {
    const width = body.width * (index === 0 ? name : rest);
    x += width;
    return { x: x - width, width: width - 8 };
  });
  const head: Words[] = columns.map((text) => ({ text }));
  sheet.room(80);
  const table = openTable(sheet, into, caption);
  drawTableRow(sheet, table, head, places, styles.caption, () => "Column");
  rule(sheet, sheet.y - 2);
  for (const row of rows) {
    drawTableRow(sheet, table, row, places, styles.label, (index) => (index === 0 ? "Row" : null));
    rule(sheet, sheet.y - 2);
  }
  table.end();
  sheet.y += 10;
}
