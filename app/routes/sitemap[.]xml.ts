import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicAddresses } from "#app/domain/consultation/public-addresses.server.ts";

/** Pages of their own, apart from consultations. */
const always = [
  "/",
  "/consultations",
  "/summaries",
  "/authorities",
  "/rules",
  "/about",
  "/about/ladder",
  "/about/data",
  "/about/accessibility",
  "/about/privacy",
];

/** What anybody may read, for search engines: https://www.sitemaps.org/protocol.html */
export async function loader({ context: { db, environment } }: LoaderFunctionArgs) {
  const { consultations, summaries, authorities } = await publicAddresses(db);
  const urls = [
    ...always.map((path) => entry(environment.origin, path)),
    ...consultations.flatMap(({ slug }) => [
      entry(environment.origin, `/consultations/${slug}`),
      entry(environment.origin, `/consultations/${slug}/answers`),
      entry(environment.origin, `/consultations/${slug}/moderation`),
    ]),
    ...summaries.map(({ slug, code, publishedAt }) =>
      entry(environment.origin, `/consultations/${slug}/summaries/${encodeURIComponent(code)}`, publishedAt),
    ),
    ...[...new Set(summaries.map(({ slug }) => slug))].flatMap((slug) => [
      entry(environment.origin, `/consultations/${slug}/summaries`),
      entry(environment.origin, `/consultations/${slug}/opinions`),
    ]),
    ...authorities.flatMap(({ slug }) => [
      entry(environment.origin, `/authorities/${slug}`),
      entry(environment.origin, `/authorities/${slug}/commitments`),
      entry(environment.origin, `/authorities/${slug}/moderation`),
      entry(environment.origin, `/authorities/${slug}/rules`),
    ]),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
  return new Response(xml, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}

/** Slugs and encoded codes have nothing that XML would read otherwise. */
function entry(origin: string, path: string, changed?: string): string {
  return `<url><loc>${origin}${path}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>`;
}
