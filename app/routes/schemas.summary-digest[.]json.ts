import type { LoaderFunctionArgs } from "@remix-run/node";
import { digestFileSchema } from "#app/domain/summary/file/digest-file-schema.ts";

/** JSON Schema of a summary as it is downloaded for programs, which may be other sites'. */
export function loader({ context }: LoaderFunctionArgs) {
  return new Response(`${JSON.stringify(digestFileSchema(context.environment.origin), null, 2)}\n`, {
    headers: {
      "Content-Type": "application/schema+json; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });
}
