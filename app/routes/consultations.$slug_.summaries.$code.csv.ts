import type { LoaderFunctionArgs } from "@remix-run/node";
import { summaryCsv } from "#app/domain/summary/file/summary-csv.server.ts";
import { summaryPage } from "#app/domain/summary/summary-page.server.ts";
import { csvFile } from "#app/http/csv-file.ts";
import { found } from "#app/http/guards.server.ts";
import { editionAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const consultation = await publishedConsultation(context.db, params.slug);
  const edition = editionAsked(new URL(request.url));
  const summary = found(await summaryPage(context.db, consultation, params.code!, language, edition));
  const rows = summaryCsv(summary.digest, language, new Set(summary.withdrawn));
  return csvFile(`${consultation.slug}-${params.code}.csv`, rows);
}
