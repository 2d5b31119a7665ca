import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editorialIn } from "#app/domain/summary/edition/editorial-shown.ts";
import { choicesOf, rewordingsOf } from "#app/domain/summary/edition/what-is-published.server.ts";
import { allSections } from "#app/domain/summary/summary.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { DraftCrumbs } from "#app/ui/summary/draft-crumbs.tsx";
import { EditionForeword } from "#app/ui/summary/edition-foreword.tsx";
import { EditionWork } from "#app/ui/summary/edition-work.tsx";
import { SummaryView } from "#app/ui/summary/summary-view.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { place }: Data) => t("edition.preview.title", { place: place.name }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { draft, language } = await moderatedDraft(request, context, params.id);
  const { id, consultation, place, digest, foreword, edition, authority } = draft;
  const words = allSections(digest, draft.words, draft.reworded);
  const editorial = { foreword, quoteChoices: choicesOf(draft), rewording: rewordingsOf(draft, words) };
  return {
    ...{ id, consultation, place, digest, code: place.code, withdrawn: [] },
    sections: words[language],
    editorial: editorialIn(editorial, language, consultation.language, authority),
    next: (edition?.number ?? 0) + 1,
  };
}

export default function Preview() {
  const { t, language } = useLocale();
  const summary = useLoaderData<typeof loader>();
  const { consultation, editorial, next } = summary;
  const lang = consultation.language === language ? undefined : consultation.language;
  return (
    <>
      <DraftCrumbs draft={summary} />
      <PageHeading lead={<span lang={lang}>{consultation.title}</span>} />
      <Notice>
        <p>{t("edition.preview.text", { number: next })}</p>
      </Notice>
      <EditionForeword editorial={editorial} />
      <SummaryView summary={summary} />
      <EditionWork editorial={editorial} />
    </>
  );
}
