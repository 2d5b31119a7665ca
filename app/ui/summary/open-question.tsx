import type { ReactNode } from "react";
import type { QuestionDigest } from "#app/domain/summary/digest/digest-format.ts";
import { withWhole } from "#app/domain/summary/figure/theme-parts.ts";
import type { SummaryShown } from "#app/domain/summary/summary-page.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { QuestionTitle } from "#app/ui/page/question-title.tsx";
import { Quotes } from "#app/ui/summary/quotes.tsx";
import { SummarySection } from "#app/ui/summary/section.tsx";
import { ThemeBars } from "#app/ui/summary/theme-bars.tsx";
import { ThemeQuotes, Unthemed } from "#app/ui/summary/theme-quotes.tsx";

/** A question answered in words: its themes as bars, its voices, and the way to all answers. */
export function OpenQuestion({
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
  const { position, themes, base, voices, unthemed } = question;
  const key = `question-${position}`;
  const isAll = digest.questions.length === 1 && !sections.some((one) => one.key === "themes");
  const parts = isAll ? withWhole(digest, themes) : { themes, unthemed };
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
      <ThemeQuotes digest={digest} themes={parts.themes} withdrawn={withdrawn} />
      <Unthemed digest={digest} subthemes={parts.unthemed} withdrawn={withdrawn} />
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
