import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answersToSummary } from "#app/domain/answer/answer-page.server.ts";
import { shared } from "#app/domain/page-change/shared.server.ts";
import { summaryPage } from "#app/domain/summary/summary-page.server.ts";
import { found } from "#app/http/guards.server.ts";
import { hasActed } from "#app/http/has-acted.ts";
import { editionAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { AnsweredList } from "#app/ui/answer/answered-list.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { PaperAddress } from "#app/ui/page/paper-address.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { EditionForeword } from "#app/ui/summary/edition-foreword.tsx";
import { EditionWork } from "#app/ui/summary/edition-work.tsx";
import { SourcesAt } from "#app/ui/summary/section.tsx";
import { SummaryAside } from "#app/ui/summary/summary-aside.tsx";
import { SummaryView } from "#app/ui/summary/summary-view.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data: Data) => t("summary.title", { place: data.digest.territory.name }),
  picture: ({ consultation, code, number }: Data) =>
    `/consultations/${consultation.slug}/summaries/${code}/png?edition=${number}`,
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const consultation = await publishedConsultation(context.db, params.slug);
  const number = editionAsked(new URL(request.url));
  const { db } = context;
  const [summary, answers] = await shared(
    db,
    consultation.id,
    `summary ${consultation.id} ${params.code} ${language} ${number}`,
    async () =>
      [
        await summaryPage(db, consultation, params.code!, language, number),
        await answersToSummary(db, consultation),
      ] as const,
    hasActed(request),
  );
  const page = found(summary);
  const named = answers.map(({ subject, answer }) => {
    const title = subject.subject === "question" ? page.titles?.[subject.subjectId] : undefined;
    return { answer, subject: title ? { ...subject, title: title.text, language: title.lang } : subject };
  });
  return { ...page, answers: named };
}

export default function Summary() {
  const { t, day, language } = useLocale();
  const summary = useLoaderData<typeof loader>();
  const { consultation, number, newest, publishedAt, code } = summary;
  const here = `/consultations/${consultation.slug}`;
  const lang = consultation.language === language ? undefined : consultation.language;
  const sources = {
    summary: `${here}/summaries/${encodeURIComponent(code)}`,
    query: number < newest ? `?edition=${number}` : "",
  };
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.language },
          { href: `${here}/summaries`, label: t("summary.results") },
        ]}
      />
      <PageHeading
        caption={t("summary.edition", { number, day: day(publishedAt, "UTC") })}
        lead={<span lang={lang}>{consultation.title}</span>}
      />
      <PaperAddress path={`${sources.summary}?edition=${number}`} />
      {number < newest && (
        <Notice title={t("summary.older.title")}>
          <p>
            <a href={`${here}/summaries/${code}`}>{t("summary.older.link", { number: newest })}</a>
          </p>
        </Notice>
      )}
      <EditionForeword editorial={summary} />
      <SourcesAt.Provider value={sources}>
        <SummaryView summary={summary} aside={<SummaryAside summary={summary} />} />
      </SourcesAt.Provider>
      <EditionWork editorial={summary} />
      {newest > 1 && (
        <p>
          <a href={`${sources.summary}/versions`}>{t("edition.versions.link")}</a>
        </p>
      )}
      <AnsweredList answers={summary.answers} slug={consultation.slug} />
      {consultation.credit && <p className="muted small">{consultation.credit}</p>}
    </>
  );
}
