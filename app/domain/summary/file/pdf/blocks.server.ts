import { drawBars, drawTable, drawVotes } from "#app/domain/summary/file/pdf/charts.server.ts";
import { drawMap } from "#app/domain/summary/file/pdf/map.server.ts";
import type { Sheet } from "#app/domain/summary/file/pdf/sheet.server.ts";
import {
  drawFacts,
  drawHeading,
  drawList,
  drawParagraph,
  drawQuote,
} from "#app/domain/summary/file/pdf/text.server.ts";
import type { Block } from "#app/domain/summary/file/report.ts";

/** @param next  what comes after it, from which a heading is not parted */
export function drawBlock(
  sheet: Sheet,
  into: PDFKit.PDFStructureElement,
  block: Block,
  next: Block | undefined,
) {
  switch (block.kind) {
    case "heading":
      return drawHeading(sheet, into, block, next);
    case "paragraph":
      return drawParagraph(sheet, into, block);
    case "list":
      return drawList(sheet, into, block);
    case "facts":
      return drawFacts(sheet, into, block.facts);
    case "bars":
      return drawBars(sheet, into, block);
    case "votes":
      return drawVotes(sheet, into, block);
    case "quote":
      return drawQuote(sheet, into, block);
    case "table":
      return drawTable(sheet, into, block);
    case "map":
      return drawMap(sheet, into, block);
  }
}
