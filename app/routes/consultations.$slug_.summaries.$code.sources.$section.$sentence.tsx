import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sourcePage } from "#app/domain/summary/source/source-page.server.ts";
import { found } from "#app/http/guards.server.ts";
import { besideAsked, editionAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { SentenceSources } from "#app/ui/summary/sentence-sources.tsx";

export const handle = { title: (t) => t("source.title") } satisfies PageHandle;

/** One page for each sentence is nothing to find a consultation by. */
export function headers() {
  return { "X-Robots-Tag": "noindex" };
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const url = new URL(request.url);
  const consultation = await publishedConsultation(context.db, params.slug);
  const asked = {
    code: params.code!,
    section: params.section!,
    sentence: /^[1-9]\d{0,2}$/.test(params.sentence!) ? Number(params.sentence) : 0,
    edition: editionAsked(url),
    beside: besideAsked(url),
  };
  return found(await sourcePage(context.db, consultation, asked, language));
}

export default function Sources() {
  const { t } = useLocale();
  const page = useLoaderData<typeof loader>();
  const here = `/consultations/${page.consultation.slug}`;
  const edition = page.number < page.newest ? `?edition=${page.number}` : "";
  return (
    <>
      <Breadcrumbs
        items={[
          { href: here, label: page.consultation.title, lang: page.consultation.language },
          { href: `${here}/summaries`, label: t("summary.results") },
          {
            href: `${here}/summaries/${encodeURIComponent(page.code)}${edition}`,
            label: t("summary.title", { place: page.place }),
          },
        ]}
      />
      <PageHeading caption={t("source.caption", { place: page.place, number: page.number })} />
      <SentenceSources page={page} />
    </>
  );
}
