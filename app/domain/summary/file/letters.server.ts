import { family, measured } from "#app/domain/summary/file/fonts.server.ts";
import { summaryPicture } from "#app/domain/summary/file/picture.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";

/** The picture with words measured in the letters that it names. */
export function svgOf(summary: SummaryFile, origin: string): string {
  return summaryPicture(summary, origin, measured, family);
}
