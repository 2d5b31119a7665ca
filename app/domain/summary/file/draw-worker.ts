import type { Drawing } from "#app/domain/summary/file/drawing.server.ts";
import { svgOf } from "#app/domain/summary/file/letters.server.ts";
import { summaryPdf } from "#app/domain/summary/file/pdf/summary-pdf.server.ts";
import { pngOf } from "#app/domain/summary/file/png.server.ts";
import { reportOf } from "#app/domain/summary/file/report-of.ts";
import { answerTasks } from "#app/domain/thread/answer-tasks.server.ts";

answerTasks(({ kind, summary, origin }: Drawing) =>
  kind === "pdf" ? summaryPdf(reportOf(summary, origin)) : pngOf(svgOf(summary, origin)),
);
