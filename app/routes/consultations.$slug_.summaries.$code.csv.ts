import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileName } from "#app/domain/summary/file/file-name.ts";
import { csvOf } from "#app/domain/summary/file/summary-csv.server.ts";
import { offerText, summaryAsked } from "#app/http/summary-files.server.ts";

/** Every figure and quote, for a spreadsheet. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const summary = await summaryAsked(request, context, params);
  const { publishedAt } = summary;
  const rows = csvOf(summary, context.environment.origin);
  const type = "text/csv; charset=utf-8";
  return offerText(request, { name: fileName(summary, "csv"), type, publishedAt }, rows);
}
