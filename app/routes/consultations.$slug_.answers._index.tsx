import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isOver } from "#app/domain/answer/answer.ts";
import { answersPage } from "#app/domain/answer/answers-page.server.ts";
import { commitments } from "#app/domain/commitment/listing.server.ts";
import { said, subjectIn } from "#app/domain/translation/reading.ts";
import { pageAsked } from "#app/http/page-asked.ts";
import { readingFor } from "#app/http/reading.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { AnswerClockFacts, AnswerDayMoves, OwedRule } from "#app/ui/answer/answer-clock.tsx";
import { CommitmentCard } from "#app/ui/answer/commitment-card.tsx";
import { SubjectCard } from "#app/ui/answer/subject-card.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Pagination } from "#app/ui/page/pagination.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("answer.list.title") } satisfies PageHandle;

/** The rest are on the board of the authority. */
const mostCommitments = 12;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const now = new Date();
  const page = await answersPage(db, consultation, pageAsked(new URL(request.url)), now);
  const promised = await commitments(db, { consultationIds: [consultation.id] }, now);
  const { slug, language, answerThreshold } = consultation;
  const reading = await readingFor(request, context, consultation);
  const { text: title, lang: titleLang } = said(reading, "title", consultation.title);
  return {
    ...page,
    questions: page.questions.map((question) => subjectIn(reading, question)),
    consultation: { slug, title, titleLang, language, answerThreshold },
    isOver: isOver(consultation, now),
    commitments: promised
      .slice(0, mostCommitments)
      .map(({ id, title, responsible, budget, standing }) => ({ id, title, responsible, budget, standing })),
    moreCommitments: promised.length > mostCommitments,
  };
}

export default function Answers() {
  const { t, language } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { consultation, authority, clock, questions, themes, proposals } = data;
  const here = `/consultations/${consultation.slug}`;
  const lang = consultation.language === language ? undefined : consultation.language;
  const isAnythingSaid = [...questions, ...themes, ...proposals].some(({ answer }) => answer !== null);
  const { slug } = consultation;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.titleLang },
        ]}
      />
      <PageHeading lead={t("answer.list.lead", { authority: authority.name })} />
      {clock && <AnswerClockFacts clock={clock} />}
      <OwedRule threshold={consultation.answerThreshold} />
      <p className="row" data-gap="m">
        <a href={`${here}/following`}>{t("answer.follow.link")}</a>
        <a href={`/authorities/${authority.slug}/commitments`}>
          {t("answer.board.link", { authority: authority.name })}
        </a>
      </p>
      {!data.isOver && <EmptyState title={t("answer.list.open")} text={t("answer.list.open.text")} />}
      {data.isOver && !isAnythingSaid && (
        <EmptyState title={t("answer.list.empty")} text={t("answer.list.empty.text")} />
      )}
      {data.commitments.length > 0 && (
        <section className="stack">
          <h2>{t("answer.commitments.title")}</h2>
          <ul className="cards">
            {data.commitments.map((commitment) => (
              <CommitmentCard key={commitment.id} commitment={commitment} lang={lang} />
            ))}
          </ul>
          {data.moreCommitments && (
            <p>
              <a href={`/authorities/${authority.slug}/commitments`}>{t("answer.commitments.all")}</a>
            </p>
          )}
        </section>
      )}
      {data.isOver && questions.length > 0 && (
        <section className="stack">
          <h2>{t("answer.list.questions")}</h2>
          <ol className="list-plain stack">
            {questions.map((subject) => (
              <SubjectCard key={subject.subjectId} subject={subject} slug={slug} />
            ))}
          </ol>
        </section>
      )}
      {themes.length > 0 && (
        <section className="stack">
          <h2>{t("answer.list.themes")}</h2>
          <ul className="list-plain stack">
            {themes.map((subject) => (
              <SubjectCard key={subject.subjectId} subject={subject} slug={slug} />
            ))}
          </ul>
        </section>
      )}
      {proposals.length > 0 && (
        <section className="stack">
          <h2>{t("answer.list.proposals", { count: data.proposalCount })}</h2>
          <ul className="list-plain stack">
            {proposals.map((subject) => (
              <SubjectCard key={subject.subjectId} subject={subject} slug={slug} />
            ))}
          </ul>
          <Pagination page={data.page} pages={data.pages} hrefOf={(to) => `${here}/answers?page=${to}`} />
        </section>
      )}
      <AnswerDayMoves changes={data.changes} timeZone={authority.timeZone} lang={lang} />
    </>
  );
}
