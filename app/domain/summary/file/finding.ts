import type { ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import type { Fact } from "#app/domain/summary/file/report.ts";
import { factsOf } from "#app/domain/summary/file/report-of.ts";
import type { SummaryFile } from "#app/domain/summary/file/summary-file.ts";
import { choiceName } from "#app/domain/summary/words/closed-words.ts";
import { themeName } from "#app/domain/summary/words/running-text.ts";
import { localeOf } from "#app/i18n/locale.ts";

/** The one thing that is told of a summary where there is room for one: what most people spoke of. */
export interface Finding {
  fact: Fact;
  /** What the bars are of; null where no theme is shared by enough people. */
  caption: string | null;
  bars: { label: string; share: number; figure: string }[];
}

export function findingOf(summary: SummaryFile, howMany: number): Finding {
  const locale = localeOf(summary.language);
  const { caption, themes } = spokenOf(summary);
  const fact = factsOf(summary, locale)[0]!;
  if (themes.length === 0) return { fact, ...chosen(summary, howMany) };
  const bars = themes.slice(0, howMany).map(({ code, share, atLeast }) => ({
    label: themeName(summary.digest, code, summary.language),
    share,
    figure: `${atLeast ? "≥ " : ""}${locale.percent(share)}`,
  }));
  return { fact, caption, bars };
}

function spokenOf({ digest, language }: SummaryFile): { caption: string; themes: ThemeShare[] } {
  const { t } = localeOf(language);
  const { unit, spokeOf, questions, proposals } = digest;
  if (unit === "people" && spokeOf.themes.length > 0 && questions.length > 1) {
    return { caption: t("summary.chart.overall"), themes: spokeOf.themes };
  }
  const question = questions.find(({ themes }) => themes.length > 0);
  if (question) {
    const caption = t("summary.chart.of-question", { position: question.position });
    return { caption, themes: question.themes };
  }
  return { caption: t("summary.chart.of-proposals"), themes: proposals.themes };
}

/** Of the first question with options that may be told. */
function chosen(summary: SummaryFile, howMany: number): Pick<Finding, "caption" | "bars"> {
  const locale = localeOf(summary.language);
  for (const { id, title, base, given } of summary.digest.closed ?? []) {
    if (given?.kind !== "choices" || !base) continue;
    const bars = given.choices.flatMap((choice) => {
      if (choice.count === null) return [];
      const share = choice.count / base;
      const figure = `${choice.atLeast ? "≥ " : ""}${locale.percent(share)}`;
      return [{ label: choiceName(locale, choice), share, figure }];
    });
    const most = bars.toSorted((a, b) => b.share - a.share).slice(0, howMany);
    if (most.length > 0) return { caption: summary.titles?.[id]?.text ?? title, bars: most };
  }
  return { caption: null, bars: [] };
}
