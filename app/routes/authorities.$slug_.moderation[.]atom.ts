import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorityRecord } from "#app/http/record.server.ts";
import { recordAsFeed } from "#app/http/record-files.server.ts";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const record = await authorityRecord(context.db, params.slug);
  return recordAsFeed(request, context, record);
}
