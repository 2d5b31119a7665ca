import { drawn } from "#app/domain/summary/file/drawing.server.ts";
import { type KeptFile, keptFile } from "#app/domain/summary/file/kept-files.server.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";

/** Everything that an edition says decides whether it is drawn anew: a quote withdrawn since makes another file. */
export function pdfFile(
  summary: SummaryFile,
  origin: string,
  mayDraw?: () => Promise<unknown>,
): Promise<KeptFile> {
  return keptFile(["pdf", origin, summary], () => drawn({ kind: "pdf", summary, origin }), mayDraw);
}

export function pngFile(
  summary: SummaryFile,
  origin: string,
  mayDraw?: () => Promise<unknown>,
): Promise<KeptFile> {
  return keptFile(["png", origin, summary], () => drawn({ kind: "png", summary, origin }), mayDraw);
}
