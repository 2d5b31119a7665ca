import type { LoaderFunctionArgs } from "@remix-run/node";
import { pngFile } from "#app/domain/summary/file/drawn.server.ts";
import { fileName } from "#app/domain/summary/file/file-name.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { offer, summaryForAnybody } from "#app/http/summary-files.server.ts";

/** The picture that messengers and social networks show of a link to a summary. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const summary = await summaryForAnybody(request, context, params);
  const { publishedAt } = summary;
  const file = await pngFile(summary, context.environment.origin, () => takeFrom(context, "drawing"));
  const offered = { name: fileName(summary, "png"), type: "image/png", publishedAt };
  return offer(request, { ...offered, inline: true, everywhere: true, forAll: true }, file);
}
