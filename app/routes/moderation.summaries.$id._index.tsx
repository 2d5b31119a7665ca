import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editionDifference } from "#app/domain/summary/edition/edition-difference.ts";
import { shownSections } from "#app/domain/summary/summary.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { EditionChanges } from "#app/ui/summary/edition-changes.tsx";
import { sectionName } from "#app/ui/summary/section-name.ts";
import { SummaryView } from "#app/ui/summary/summary-view.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data: Data) => t("summary.draft.title", { place: data.place.name }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft, language } = await moderatedDraft(request, context, params.id);
  const { id, consultation, place, digest, words, computedAt, edition, reworded, isWithheld } = draft;
  const sections = shownSections(digest, words, localeOf(language), reworded);
  const changes = edition && {
    number: edition.number,
    ...editionDifference(
      { digest: edition.digest, sections: edition.words[language] ?? [] },
      { digest, sections },
    ),
  };
  const known = { ...edition?.digest.themes, ...digest.themes };
  return {
    ...{ id, place, computedAt, consultation, digest, sections, changes, isWithheld },
    edition: edition && { number: edition.number, publishedAt: edition.publishedAt },
    themes: Object.fromEntries(Object.entries(known).map(([code, names]) => [code, names[language]])),
    code: place.code,
    withdrawn: [],
  };
}

export default function Draft() {
  const { t, instant, day } = useLocale();
  const draft = useLoaderData<typeof loader>();
  const { id, consultation, place, computedAt, edition, changes, isWithheld, themes } = draft;
  const here = `/moderation/summaries/${id}`;
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
        <p>{t("edition.draft.explained")}</p>
        {isWithheld && <p>{t("edition.draft.withheld")}</p>}
      </Notice>
      <nav aria-label={t("edition.draft.tasks")}>
        <ul className="row list-plain">
          {(["quotes", "foreword", "rewording", "preview"] as const).map((task) => (
            <li key={task}>
              <a href={`${here}/${task}`}>
                {t(task === "rewording" ? "rewording.action" : `edition.${task}.action`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <ButtonLink href={`${here}/publication`}>{t("summary.publish.action")}</ButtonLink>
      </p>
      {changes && <EditionChanges changes={changes} themes={themes} />}
      <SummaryView
        summary={draft}
        under={(key) => (
          <p>
            <a href={`${here}/sections/${key}`}>
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
