import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { shownSections } from "#app/domain/summary/summary.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { sectionName } from "#app/ui/summary/section-name.ts";
import { SummaryView } from "#app/ui/summary/summary-view.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data: Data) => t("summary.draft.title", { place: data.place.name }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft, language } = await moderatedDraft(request, context, params.id);
  const { id, consultation, place, digest, words, computedAt, edition } = draft;
  const sections = shownSections(digest, words, localeOf(language));
  return { id, place, computedAt, edition, consultation, code: place.code, digest, sections, withdrawn: [] };
}

export default function Draft() {
  const { t, instant, day } = useLocale();
  const draft = useLoaderData<typeof loader>();
  const { id, consultation, place, computedAt, edition } = draft;
  return (
    <>
      <Breadcrumbs items={[{ href: "/moderation/summaries", label: t("summary.drafts.title") }]} />
      <PageHeading lead={consultation.title} />
      <Notice title={t("summary.draft.computed", { when: instant(computedAt, "UTC") })}>
        <p>
          {edition
            ? t("summary.draft.published", { number: edition.number, day: day(edition.publishedAt, "UTC") })
            : t("summary.draft.unpublished")}
        </p>
        <p>{t("summary.draft.explained")}</p>
      </Notice>
      <p>
        <ButtonLink href={`/moderation/summaries/${id}/publication`}>
          {t("summary.publish.action")}
        </ButtonLink>
      </p>
      <SummaryView
        summary={draft}
        under={(key) => (
          <p>
            <a href={`/moderation/summaries/${id}/sections/${key}`}>
              {t("summary.edit.action")}
              <span className="hidden">
                : {place.name}, {sectionName(t, key)}
              </span>
            </a>
          </p>
        )}
      />
    </>
  );
}
