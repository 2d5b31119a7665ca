import type { LoaderFunctionArgs } from "@remix-run/node";
import { pdfFile } from "#app/domain/summary/file/drawn.server.ts";
import { fileName } from "#app/domain/summary/file/file-name.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { offer, summaryAsked } from "#app/http/summary-files.server.ts";

/** The whole summary as tagged PDF, to print, to send and to keep. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const summary = await summaryAsked(request, context, params);
  const { publishedAt } = summary;
  const file = await pdfFile(summary, context.environment.origin, () => takeFrom(context, "drawing"));
  return offer(request, { name: fileName(summary, "pdf"), type: "application/pdf", publishedAt }, file);
}
