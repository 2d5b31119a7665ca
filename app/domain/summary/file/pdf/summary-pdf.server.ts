import { drawBlock } from "#app/domain/summary/file/pdf/blocks.server.ts";
import { drawCover } from "#app/domain/summary/file/pdf/cover.server.ts";
import { openSheet } from "#app/domain/summary/file/pdf/sheet.server.ts";
import type { Report } from "#app/domain/summary/file/report.ts";

/** The report as tagged PDF. The same report gives the same bytes. */
export async function summaryPdf(report: Report): Promise<Buffer> {
  const sheet = openSheet(report);
  const { document } = sheet;
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise((resolve, reject) => document.on("end", resolve).on("error", reject));
  const whole = document.struct("Document");
  document.addStructure(whole);
  drawCover(sheet, whole);
  for (const [index, block] of report.blocks.entries()) {
    drawBlock(sheet, whole, block, report.blocks[index + 1]);
  }
  whole.end();
  document.end();
  await finished;
  return Buffer.concat(chunks);
}
