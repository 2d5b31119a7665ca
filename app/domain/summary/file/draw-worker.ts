import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import type { Drawing, DrawnFile } from "#app/domain/summary/file/drawing.server.ts";
import { svgOf } from "#app/domain/summary/file/letters.server.ts";
import { summaryPdf } from "#app/domain/summary/file/pdf/summary-pdf.server.ts";
import { pngOf } from "#app/domain/summary/file/png.server.ts";
import { reportOf } from "#app/domain/summary/file/report-of.ts";

// On Linux a thread has a priority of its own: pages come first. Elsewhere it would slow the whole process.
if (process.platform === "linux") setPriority(10);

parentPort!.on("message", async ({ number, ...drawing }: Drawing & { number: number }) => {
  const answer: DrawnFile = await draw(drawing).then(
    (bytes) => ({ number, bytes }),
    (error) => ({ number, error: error instanceof Error ? error : new Error(String(error)) }),
  );
  parentPort!.postMessage(answer);
});

function draw({ kind, summary, origin }: Drawing): Promise<Buffer> {
  return kind === "pdf" ? summaryPdf(reportOf(summary, origin)) : pngOf(svgOf(summary, origin));
}
