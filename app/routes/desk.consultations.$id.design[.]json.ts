import type { LoaderFunctionArgs } from "@remix-run/node";
import { readDesign } from "#app/domain/design/design.server.ts";
import { fileOf } from "#app/domain/design/file.ts";
import { requireDesk } from "#app/http/desk.server.ts";
import { jsonFile } from "#app/http/json-file.ts";

/** What the consultation says and asks, to be kept or taken elsewhere. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { consultation } = await requireDesk(request, context, params.id);
  const design = await readDesign(context.db, consultation);
  return jsonFile(`${consultation.slug}.json`, fileOf(design, context.environment.origin));
}
