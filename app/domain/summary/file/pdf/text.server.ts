import { body, edge, ink, type Sheet } from "#app/domain/summary/file/pdf/sheet.server.ts";
import { styles } from "#app/domain/summary/file/pdf/styles.ts";
import type { Block, Fact, Words } from "#app/domain/summary/file/report.ts";

type Part = PDFKit.PDFStructureElement;

/** A heading, a bookmark to it, and never the last line of a page. @param next  what must begin under it */
export function drawHeading(
  sheet: Sheet,
  into: Part,
  { level, words }: Extract<Block, { kind: "heading" }>,
  next: Block | undefined,
) {
  const style = styles[level];
  const gap = level === 2 ? 26 : 12;
  const under = next?.kind === "bars" || next?.kind === "map" ? 90 : 54;
  sheet.room(gap + sheet.heightOf(words.text, style, body.width) + under);
  if (sheet.y > edge.top) sheet.y += gap;
  if (level === 2) bookmark(sheet, words.text);
  sheet.write(into, `H${level}`, words, style, body);
  sheet.y += level === 2 ? 8 : 4;
}

function bookmark({ document, y }: Sheet, text: string) {
  // Where on the page it leads to, which the types of pdfkit do not know yet.
  document.outline.addItem(text, { top: y } as { expanded?: boolean });
}

export function drawParagraph(
  sheet: Sheet,
  into: Part,
  { words, small }: Extract<Block, { kind: "paragraph" }>,
) {
  sheet.write(into, "P", words, small ? styles.small : styles.text, body);
  sheet.y += 8;
}

export function drawList(sheet: Sheet, into: Part, { items, numbered }: Extract<Block, { kind: "list" }>) {
  const list = sheet.document.struct("L");
  into.add(list);
  const style = numbered ? styles.small : styles.text;
  const indent = numbered ? 26 : 16;
  for (const [index, words] of items.entries()) {
    const item = sheet.document.struct("LI");
    list.add(item);
    sheet.room(style.leading * 2);
    const label = sheet.document.struct("Lbl");
    item.add(label);
    const text = numbered ? `${index + 1}.` : "–";
    sheet.writeAt(label, { text }, style, { x: body.x, width: indent, y: sheet.y });
    label.end();
    sheet.write(item, "LBody", words, style, { x: body.x + indent, width: body.width - indent });
    item.end();
    sheet.y += 3;
  }
  list.end();
  sheet.y += 6;
}

/** Large figures side by side, each over what it counts. */
export function drawFacts(sheet: Sheet, into: Part, facts: readonly Fact[]) {
  const width = (body.width - 16 * (facts.length - 1)) / Math.max(1, facts.length);
  const height = Math.max(0, ...facts.map(({ label }) => sheet.heightOf(label, styles.small, width)));
  sheet.room(styles.figure.leading + height);
  const y = sheet.y;
  for (const [index, { label, value }] of facts.entries()) {
    const x = body.x + index * (width + 16);
    const fact = sheet.document.struct("P");
    into.add(fact);
    const style = fits(sheet, value, width) ? styles.figure : styles.strong;
    sheet.writeAt(fact, { text: `${value} ` }, style, { x, width, y });
    sheet.writeAt(fact, { text: label }, styles.small, { x, width, y: y + styles.figure.leading });
    fact.end();
  }
  sheet.y = y + styles.figure.leading + height + 10;
}

function fits(sheet: Sheet, value: string, width: number): boolean {
  return sheet.linesOf(value, styles.figure, width).length === 1;
}

/** Beside a thread of the authority's colour; whole on one page where it fits on any. */
export function drawQuote(sheet: Sheet, into: Part, { words, from }: Extract<Block, { kind: "quote" }>) {
  const place = { x: body.x + 14, width: body.width - 28 };
  const said: Words = { text: words.text, lang: words.lang };
  const height = sheet.heightOf(said.text, styles.quote, place.width) + styles.small.leading + 2;
  sheet.room(Math.min(height, edge.bottom - edge.top));
  const begin = { y: sheet.y, page: sheet.document.page };
  const quote = sheet.document.struct("BlockQuote");
  into.add(quote);
  sheet.write(quote, "P", said, styles.quote, place);
  sheet.y += 2;
  sheet.write(quote, "P", { text: from, href: words.href }, styles.small, place);
  quote.end();
  const end = sheet.y;
  if (sheet.document.page === begin.page) {
    const { accent } = sheet.report.cover;
    sheet.ornament(() => sheet.document.rect(body.x, begin.y + 2, 2.5, end - begin.y - 2).fill(accent));
  }
  sheet.y += 10;
}

/** A rule of the colour that separates rows. */
export function rule(sheet: Sheet, y: number) {
  sheet.ornament(() =>
    sheet.document.moveTo(edge.left, y).lineTo(edge.right, y).lineWidth(0.5).stroke(ink.line),
  );
}
