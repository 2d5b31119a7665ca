import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorityBySlug } from "#app/domain/authority/authority.server.ts";
import { found } from "#app/http/guards.server.ts";

/** An authority's one accent colour, as tokens over the style sheet's own. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { accent } = found(await authorityBySlug(context.db, params.slug!));
  const css = `:root{--accent:${accent};--thread-3:${accent};--on-accent:#fff}\n`;
  return new Response(css, {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
