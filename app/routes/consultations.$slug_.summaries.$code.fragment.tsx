import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { findingOf } from "#app/domain/summary/file/finding.ts";
import { type SummaryFile, summaryAddress } from "#app/domain/summary/file/summary-file.ts";
import { frameHeaders } from "#app/http/headers.ts";
import { offerText, summaryForAnybody } from "#app/http/summary-files.server.ts";
import styles from "#app/styles/fragment.css?url";
import { LocaleProvider } from "#app/ui/locale.tsx";
import { type FragmentFacts, SummaryFragment } from "#app/ui/summary/summary-fragment.tsx";

/** The only page that others may frame: a document of its own, without what surrounds the portal's pages. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const summary = await summaryForAnybody(request, context, params);
  const html = renderToStaticMarkup(
    <LocaleProvider language={summary.language}>
      <SummaryFragment facts={factsOf(summary, context.environment.origin)} styles={styles} />
    </LocaleProvider>,
  );
  const { publishedAt } = summary;
  const offered = { name: "summary.html", type: "text/html; charset=utf-8", publishedAt };
  const response = offerText(
    request,
    { ...offered, inline: true, forAll: true },
    `<!DOCTYPE html>${html.replaceAll("\0", "")}`,
  );
  for (const [name, value] of frameHeaders()) response.headers.set(name, value);
  return response;
}

/** As many sentences as the frame has room for: who took part, and what they said first. */
function factsOf(summary: SummaryFile, origin: string): FragmentFacts {
  const { digest, consultation, authority, number, publishedAt, sections, code } = summary;
  const language = new URLSearchParams({ language: summary.language });
  return {
    place: digest.territory.name,
    address: `${summaryAddress(origin, consultation.slug, code)}?${language}`,
    consultation,
    authority,
    edition: { number, publishedAt },
    finding: findingOf(summary, 5),
    sentences: sections.slice(0, 1).flatMap(({ sentences }) => sentences.slice(0, 2).map(({ text }) => text)),
  };
}
