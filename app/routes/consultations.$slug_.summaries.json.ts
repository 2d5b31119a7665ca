import type { LoaderFunctionArgs } from "@remix-run/node";
import { digestFiles } from "#app/domain/summary/file/digest-files.server.ts";
import { openFile } from "#app/http/record.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";

/** The newest edition of every place of a consultation, written as it is taken. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, environment } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const files = digestFiles(db, consultation, environment.origin);
  const name = `${consultation.slug}-summaries.json`;
  const response = openFile(name, "application/json; charset=utf-8", files, request);
  response.headers.set("Access-Control-Allow-Origin", "*");
  response.headers.set("Cross-Origin-Resource-Policy", "cross-origin");
  return response;
}
