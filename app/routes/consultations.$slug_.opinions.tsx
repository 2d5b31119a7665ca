import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publishedOpinions } from "#app/domain/summary/opinions-page.server.ts";
import { readingOf } from "#app/domain/translation/reading.server.ts";
import { said } from "#app/domain/translation/reading.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { OpinionsView } from "#app/ui/summary/opinion/opinions-view.tsx";

export const handle = { title: (t) => t("figure.opinions.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const { language } = await readerOf(request, context);
  const title = said(await readingOf(db, consultation, language), "title", consultation.title);
  return {
    consultation: { slug: consultation.slug, title: title.text, language: title.lang },
    published: await publishedOpinions(db, consultation.id),
    withProposals: new URL(request.url).searchParams.get("proposals") === "on",
  };
}

export default function Opinions() {
  const { t, day, language } = useLocale();
  const { consultation, published, withProposals } = useLoaderData<typeof loader>();
  const { slug, title } = consultation;
  const here = `/consultations/${slug}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: title, lang: consultation.language },
          { href: `${here}/summaries`, label: t("summary.results") },
        ]}
      />
      <PageHeading
        caption={published && t("figure.opinions.of", { day: day(published.publishedAt, "UTC") })}
        lead={
          <span lang={consultation.language === language ? undefined : consultation.language}>{title}</span>
        }
      />
      {published ? (
        <>
          <p className="measure">
            {published.opinions.groups.length > 0
              ? t("figure.opinions.sentence", {
                  count: published.opinions.groups.length,
                  clustered: published.opinions.clustered ?? 0,
                })
              : published.opinions.voters !== null &&
                t("figure.opinions.voters", { count: published.opinions.voters })}
          </p>
          <OpinionsView published={published} slug={slug} withProposals={withProposals} />
        </>
      ) : (
        <EmptyState
          title={t("figure.opinions.none")}
          text={t("figure.opinions.none.text")}
          action={<a href={here}>{t("figure.opinions.back")}</a>}
        />
      )}
    </>
  );
}
