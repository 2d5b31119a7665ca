import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileSchema } from "#app/domain/design/file.ts";

/** JSON Schema of a consultation's design in a file. Programs of other sites may read it too. */
export function loader({ context }: LoaderFunctionArgs) {
  return new Response(`${JSON.stringify(fileSchema(context.environment.origin), null, 2)}\n`, {
    headers: {
      "Content-Type": "application/schema+json; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });
}
