import { family, measured } from "#app/domain/summary/file/fonts.server.ts";
import { summaryPicture } from "#app/domain/summary/file/picture.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";

/** Characters that no XML may have: somebody may have pasted them into a title. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The picture with words measured in the letters that it names. */
export function svgOf(summary: SummaryFile, origin: string): string {
  return summaryPicture(summary, origin, measured, family).replace(notXml, "");
}
