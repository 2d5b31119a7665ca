import type { LoaderFunctionArgs } from "@remix-run/node";
import { comparisonCsv } from "#app/domain/summary/file/summary-csv.server.ts";
import { summariesPage } from "#app/domain/summary/summary-page.server.ts";
import { csvFile } from "#app/http/csv-file.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const consultation = await publishedConsultation(context.db, params.slug);
  const { comparison } = await summariesPage(context.db, consultation);
  return csvFile(`${consultation.slug}.csv`, comparisonCsv(comparison, language));
}
