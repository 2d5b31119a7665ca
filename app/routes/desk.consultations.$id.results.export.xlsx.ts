import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadResponses } from "#app/http/download.server.ts";

export function loader({ request, context, params }: LoaderFunctionArgs) {
  return downloadResponses(request, context, params.id, "xlsx");
}
