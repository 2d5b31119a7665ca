import type { LoaderFunctionArgs } from "@remix-run/node";
import { fileName } from "#app/domain/summary/file/file-name.ts";
import { svgOf } from "#app/domain/summary/file/letters.server.ts";
import { offerText, summaryForAnybody } from "#app/http/summary-files.server.ts";

/** The picture of a summary to print at any size. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const summary = await summaryForAnybody(request, context, params);
  const { publishedAt } = summary;
  const svg = svgOf(summary, context.environment.origin);
  const offered = { name: fileName(summary, "svg"), type: "image/svg+xml", publishedAt };
  return offerText(request, { ...offered, inline: true, everywhere: true, forAll: true }, svg);
}
