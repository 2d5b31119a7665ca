import { body, edge, type Sheet } from "#app/domain/summary/file/pdf/sheet.server.ts";
import { styles } from "#app/domain/summary/file/pdf/styles.ts";
import { drawFacts } from "#app/domain/summary/file/pdf/text.server.ts";

const least = 230;

/** The first page: the authority's colour, the place, of what consultation, which edition, and where it is. */
export function drawCover(sheet: Sheet, into: PDFKit.PDFStructureElement) {
  const { document, report } = sheet;
  const { cover, title } = report;
  sheet.room(0);
  const titleHeight = sheet.heightOf(title, styles.title, body.width);
  const authorityHeight = sheet.heightOf(cover.authority, styles.authority, body.width);
  const height = Math.max(least, edge.top + authorityHeight + 24 + titleHeight + 36);
  sheet.ornament(() => document.rect(0, 0, document.page.width, height).fill(cover.accent));
  sheet.y = edge.top;
  sheet.write(into, "P", { text: cover.authority }, styles.authority, body);
  sheet.y = height - 36 - titleHeight;
  sheet.write(into, "H1", { text: title }, styles.title, body);
  document.outline.addItem(title);
  sheet.y = height + 28;
  sheet.write(into, "P", cover.consultation, styles.subtitle, body);
  sheet.y += 6;
  sheet.write(into, "P", { text: cover.edition }, styles.text, body);
  sheet.write(into, "P", { text: cover.address, href: cover.address }, styles.text, body);
  sheet.y += 24;
  drawFacts(sheet, into, cover.facts);
}
