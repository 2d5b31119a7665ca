import { family, measured } from "#app/domain/summary/file/fonts.server.ts";
import { type KeptFile, keptFile } from "#app/domain/summary/file/kept-files.server.ts";
import { summaryPdf } from "#app/domain/summary/file/pdf/summary-pdf.server.ts";
import { summaryPicture } from "#app/domain/summary/file/picture.ts";
import { pngOf } from "#app/domain/summary/file/png.server.ts";
import { reportOf } from "#app/domain/summary/file/report-of.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";

/** Everything that an edition says decides whether it is drawn anew: a quote withdrawn since makes another file. */
export function pdfFile(summary: SummaryFile, origin: string): Promise<KeptFile> {
  return keptFile(["pdf", origin, summary], () => summaryPdf(reportOf(summary, origin)));
}

export function pngFile(summary: SummaryFile, origin: string): Promise<KeptFile> {
  return keptFile(["png", origin, summary], () => pngOf(svgOf(summary, origin)));
}

export function svgOf(summary: SummaryFile, origin: string): string {
  return summaryPicture(summary, origin, measured, family);
}
