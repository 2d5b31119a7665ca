import type { LoaderFunctionArgs } from "@remix-run/node";
import { consultationRecord } from "#app/http/record.server.ts";
import { recordAsJson } from "#app/http/record-files.server.ts";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { record } = await consultationRecord(context.db, params.slug);
  return recordAsJson(request, context, record);
}
