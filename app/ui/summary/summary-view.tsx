import type { ReactNode } from "react";
import type { ClosedDigest } from "#app/domain/summary/closed/closed-format.ts";
import type { Digest, QuestionDigest } from "#app/domain/summary/digest/digest-format.ts";
import type { SummaryShown } from "#app/domain/summary/summary-page.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import { ClosedQuestion } from "#app/ui/summary/closed-question.tsx";
import { ListedProposals } from "#app/ui/summary/listed-proposals.tsx";
import { SummarySection } from "#app/ui/summary/section.tsx";
import { ThemeBars } from "#app/ui/summary/theme-bars.tsx";
import { Quotes, ThemeQuotes } from "#app/ui/summary/theme-quotes.tsx";

/**
 * A summary as everybody reads it; a moderator's preview shows the same.
 * @param under  something of the page's own under a section, by its key: a link to edit its words
 */
export function SummaryView({
  summary,
  under,
  aside,
}: {
  summary: SummaryShown;
  under?: (key: string) => ReactNode;
  aside?: ReactNode;
}) {
  const { t } = useLocale();
  const { digest, sections, withdrawn } = summary;
  const section = (key: string) => sections.find((one) => one.key === key);
  const { participation, spokeOf, proposals } = digest;
  return (
    <div className="split">
      <div className="stack" data-gap="xl">
        <SummarySection
          section={section("participation")}
          heading={<h2>{t("summary.section.participation")}</h2>}
        >
          {participation.people !== null && <People summary={summary} people={participation.people} />}
          {under?.("participation")}
        </SummarySection>
        <SummarySection section={section("themes")} heading={<h2>{t("summary.section.themes")}</h2>}>
          <ThemeBars
            digest={digest}
            themes={spokeOf.themes}
            base={spokeOf.base ?? 0}
            unit="people"
            caption={t("summary.chart.overall")}
          />
          <ThemeQuotes digest={digest} themes={spokeOf.themes} withdrawn={withdrawn} />
          {under?.("themes")}
        </SummarySection>
        {inOrder(digest).map((question) =>
          "given" in question ? (
            <ClosedQuestion key={question.id} summary={summary} question={question} under={under} />
          ) : (
            <Question key={question.id} summary={summary} question={question} under={under} />
          ),
        )}
        <SummarySection section={section("proposals")} heading={<h2>{t("summary.section.proposals")}</h2>}>
          <ThemeBars
            digest={digest}
            themes={proposals.themes}
            base={proposals.count}
            unit="proposals"
            caption={t("summary.chart.of-proposals")}
          />
          <ListedProposals digest={digest} withdrawn={withdrawn} />
          <ThemeQuotes digest={digest} themes={proposals.themes} withdrawn={withdrawn} />
          {under?.("proposals")}
        </SummarySection>
        {(["differences", "gaps"] as const).map((key) => (
          <SummarySection key={key} section={section(key)} heading={<h2>{t(`summary.section.${key}`)}</h2>}>
            {under?.(key)}
          </SummarySection>
        ))}
        <HowMade minimum={digest.minimumCell} hasOptions={(digest.closed ?? []).length > 0} />
      </div>
      {aside}
    </div>
  );
}

function inOrder({ questions, closed = [] }: Digest): (QuestionDigest | ClosedDigest)[] {
  return [...questions, ...closed].sort((a, b) => a.position - b.position);
}

function People({ summary: { digest }, people }: { summary: SummaryShown; people: number }) {
  const { t, number } = useLocale();
  const { perThousand } = digest.participation;
  return (
    <Facts
      across
      items={[
        { label: t("summary.facts.people"), value: number(people), big: true },
        ...(perThousand === null
          ? []
          : [
              {
                label: t("summary.facts.per-thousand"),
                value: number(perThousand, perThousand < 1 ? 2 : 1),
                big: true,
              },
            ]),
        { label: t("summary.facts.proposals"), value: number(digest.proposals.count), big: true },
      ]}
    />
  );
}

function Question({
  summary,
  question,
  under,
}: {
  summary: SummaryShown;
  question: QuestionDigest;
  under?: (key: string) => ReactNode;
}) {
  const { t, language } = useLocale();
  const { consultation, code, digest, sections, withdrawn } = summary;
  const title = summary.titles?.[question.id] ?? { text: question.title, lang: digest.language };
  const { position, themes, base, voices } = question;
  const key = `question-${position}`;
  const lang = title.lang === language ? undefined : title.lang;
  const answers = `/consultations/${consultation.slug}/questions/${position}`;
  return (
    <SummarySection
      section={sections.find((one) => one.key === key)}
      heading={
        <QuestionTitle number={position} lang={lang}>
          {title.text}
        </QuestionTitle>
      }
    >
      <ThemeBars
        digest={digest}
        themes={themes}
        base={base ?? 0}
        unit="answers"
        caption={t("summary.chart.of-question", { position })}
      />
      <ThemeQuotes digest={digest} themes={themes} withdrawn={withdrawn} />
      <Quotes digest={digest} quotes={voices} withdrawn={withdrawn} />
      {base !== null && base > 0 && (
        <p>
          <a
            href={
              digest.parts.length > 0 ? answers : `${answers}?${new URLSearchParams({ municipality: code })}`
            }
          >
            {t("summary.read-answers", { position })}
          </a>
        </p>
      )}
      {under?.(key)}
    </SummarySection>
  );
}

function HowMade({ minimum, hasOptions }: { minimum: number; hasOptions: boolean }) {
  const { t } = useLocale();
  return (
    <Details summary={t("summary.how.title")}>
      <p>{t("summary.how.who")}</p>
      <p>{t("summary.how.themes")}</p>
      <p>{t("summary.how.quotes")}</p>
      <p>{t("summary.how.few", { minimum })}</p>
      {hasOptions && <p>{t("summary.how.options")}</p>}
      <p>{t("summary.how.differences")}</p>
    </Details>
  );
}
