import type { ReactNode } from "react";
import type { ConsultationPage, ShownQuestion } from "#app/domain/consultation/consultation-page.ts";
import { AnsweringCard } from "#app/ui/answer/answering-card.tsx";
import { VoteBar } from "#app/ui/chart/vote-bar.tsx";
import { ConsultationFacts } from "#app/ui/consultation/consultation-facts.tsx";
import { ConsultationPlaces } from "#app/ui/consultation/consultation-places.tsx";
import { ConsultationRecord } from "#app/ui/consultation/consultation-record.tsx";
import { ConsultationThread } from "#app/ui/consultation/consultation-thread.tsx";
import { holdersWords, stateKind, stateWords } from "#app/ui/consultation/consultation-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { MeetingSection } from "#app/ui/meeting/meeting-section.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Card } from "#app/ui/page/card.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Prose } from "#app/ui/page/prose.tsx";
import { QuestionList } from "#app/ui/page/question-list.tsx";
import { Quote } from "#app/ui/page/quote.tsx";
import { Tag } from "#app/ui/page/tag.tsx";
import { OtherPhases, RunningPhase } from "#app/ui/phase/phase-words.tsx";
import { LanguageNote, useLangOf } from "#app/ui/translation/language-note.tsx";

const mostAboveActions = 6;

/**
 * A consultation as everybody sees it; a preview shows the same.
 * @param actions  what the reader can do now, beside the questions
 * @param today    the calendar day, "2026-11-22"
 */
export function ConsultationView({
  data,
  today,
  notice,
  actions,
  isPreview,
  languagesAt = { path: `/consultations/${data.consultation.slug}` },
  questionAt = ({ position }) => `/consultations/${data.consultation.slug}/questions/${position}`,
}: {
  data: ConsultationPage;
  today: string;
  /** Where it is read in its other languages, when not at its own address. */
  languagesAt?: { path: string; by?: "language" | "lang" };
  /** The address of a question's page, when not its own. */
  questionAt?: (question: ShownQuestion) => string;
  notice?: ReactNode;
  actions?: ReactNode;
  /** Nothing is at its address yet: what would lead there is only written. */
  isPreview?: boolean;
}) {
  const locale = useLocale();
  const { t, language } = locale;
  const langOf = useLangOf();
  const { consultation, authority, partners } = data;
  const { langs } = consultation;
  // Whoever comes to vote is invited to it first, and nobody scrolls past a whole survey to begin it.
  const actionsFirst = data.moment.stage === "vote" || data.questions.length > mostAboveActions;
  return (
    <>
      <Breadcrumbs items={[{ href: "/consultations", label: t("common.consultations") }]} />
      <PageHeading
        lang={langOf(langs.title)}
        lead={<span lang={langs.purpose}>{consultation.purpose}</span>}
        caption={
          <span className="row" data-gap="s">
            <Tag kind={stateKind[data.moment.standing]}>
              {stateWords(locale, data.moment, authority.timeZone)}
            </Tag>
            <span>{holdersWords(locale, authority.name, partners.length)}</span>
          </span>
        }
      />
      <LanguageNote note={data.languages} {...languagesAt} />
      {notice}
      <ConsultationThread data={data} today={today} />
      {consultation.publishedAt && (
        <p className="small">
          <a
            href={isPreview ? undefined : `/consultations/${consultation.slug}/calendar.ics?lang=${language}`}
          >
            {t("phase.calendar.link")}
          </a>
        </p>
      )}
      <div className="split">
        <div className="stack" data-gap="xl">
          <RunningPhase data={data} />
          {actionsFirst && actions}
          <Questions data={data} questionAt={questionAt} />
          {!actionsFirst && actions}
          <Agreed data={data} />
          {data.quote && (
            <Quote
              text={data.quote.text}
              lang={data.quote.language}
              from={data.quote.place}
              href={`/entries/${data.quote.id}`}
              note={t("consultation.quote.note", { number: data.quote.position })}
            />
          )}
          <MeetingSection
            meetings={data.meetings}
            slug={consultation.slug}
            timeZone={authority.timeZone}
            lang={langOf(consultation.language)}
          />
          <Background data={data} />
          <OtherPhases data={data} />
          <ConsultationRecord data={data} isPreview={isPreview} />
          {consultation.credit && <p className="muted small">{consultation.credit}</p>}
        </div>
        <aside className="stack" aria-label={t("consultation.facts.title")}>
          <ConsultationFacts data={data} />
          <AnsweringCard
            slug={consultation.slug}
            authority={authority}
            {...data.answering}
            isPreview={isPreview}
          />
          <Summaries data={data} />
          <ConsultationPlaces data={data} />
        </aside>
      </div>
    </>
  );
}

function Questions({
  data,
  questionAt,
}: {
  data: ConsultationPage;
  questionAt: (question: ShownQuestion) => string;
}) {
  const { t } = useLocale();
  const langOf = useLangOf();
  const { questions, places } = data;
  const place = places.shown.find((shown) => shown.own)?.name;
  if (questions.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("consultation.questions", { count: questions.length })}</h2>
      <QuestionList
        questions={questions.map((question) => ({
          title: question.title,
          lang: langOf(question.langs.title),
          href: questionAt(question),
          note:
            question.here !== null && place
              ? t("consultation.question.here", { here: question.here, place, count: question.entries })
              : t("consultation.question.entries", { count: question.entries }),
        }))}
      />
    </section>
  );
}

function Agreed({ data: { proposals } }: { data: ConsultationPage }) {
  const { t, language } = useLocale();
  if (proposals.best.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("consultation.agreed")}</h2>
      {proposals.best.map((proposal) => (
        <Card key={proposal.id}>
          <h3 lang={proposal.language === language ? undefined : proposal.language}>
            <a href={`/proposals/${proposal.id}`}>{proposal.title}</a>
          </h3>
          {proposal.importedSupports !== null && (
            <p className="muted">{t("proposal.imported-supports", { count: proposal.importedSupports })}</p>
          )}
          {proposal.agrees + proposal.disagrees + proposal.passes > 0 && <VoteBar {...proposal} />}
        </Card>
      ))}
    </section>
  );
}

function Background({ data: { consultation, documents } }: { data: ConsultationPage }) {
  const { t, number } = useLocale();
  const langOf = useLangOf();
  if (!consultation.backgroundHtml && documents.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("consultation.background")}</h2>
      {consultation.backgroundHtml && (
        <Prose html={consultation.backgroundHtml} lang={langOf(consultation.langs.background)} under={2} />
      )}
      {documents.length > 0 && (
        <ul>
          {documents.map((document) => (
            <li key={document.id}>
              <a href={`/documents/${document.id}`} lang={langOf(consultation.language)}>
                {document.title}
              </a>{" "}
              <span className="muted small">
                {t("consultation.document", {
                  kind: document.mediaType.split("/")[1]?.toUpperCase() ?? "",
                  megabytes: number(Math.max(0.1, document.bytes / 1_000_000), 1),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** More than these are listed where they are compared. */
const mostSummaries = 12;

function Summaries({ data: { consultation, summaries, proposals } }: { data: ConsultationPage }) {
  const { t } = useLocale();
  const here = `/consultations/${consultation.slug}`;
  const hasVotes = proposals.best.some(({ agrees, disagrees, passes }) => agrees + disagrees + passes > 0);
  if (summaries.length === 0) return null;
  return (
    <Card as="section">
      <h2>{t("consultation.summaries")}</h2>
      <ul className="list-plain">
        {summaries.slice(0, mostSummaries).map((summary) => (
          <li key={summary.code}>
            <a href={`${here}/summaries/${summary.code}`}>{summary.name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${here}/summaries`}>{t("summary.compare.link")}</a>
      </p>
      {hasVotes && (
        <p>
          <a href={`${here}/opinions`}>{t("figure.opinions.link")}</a>
        </p>
      )}
    </Card>
  );
}
