import type { Subtheme, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import type { BarsBlock, Block } from "#app/domain/summary/file/report.ts";
import { inLanguage, quoteBlocks, type Telling } from "#app/domain/summary/file/telling.ts";
import { themeName } from "#app/domain/summary/words/running-text.ts";

/** More voices than these make a theme longer than the others. */
const mostQuoted = 2;

/** The themes of one question, or of proposals, as bars. */
export function themeBlocks(
  telling: Telling,
  themes: readonly ThemeShare[],
  drawn: { base: number | null; unit: "answers" | "people" | "proposals"; caption: string },
): Block[] {
  const { t, percent, language } = telling.locale;
  if (themes.length === 0) return [];
  const bars = themes.map(({ code, count, share, atLeast }) => ({
    label: { text: themeName(telling.summary.digest, code, language) },
    value: count,
    figure: t("summary.chart.figure", { count, share: percent(share), kind: atLeast ? "least" : "exact" }),
  }));
  return [
    barsBlock(telling, {
      caption: drawn.caption,
      columns: [t("summary.chart.theme"), t(`summary.chart.${drawn.unit}`)],
      bars,
      max: drawn.base ?? 0,
    }),
  ];
}

/** Of each theme, what some people wrote, and what within it is said alike. */
export function voiceBlocks(telling: Telling, themes: readonly ThemeShare[]): Block[] {
  const { t, language } = telling.locale;
  return themes.flatMap(({ code, quotes, subthemes = [] }): Block[] => {
    if (quotes.length + subthemes.length === 0) return [];
    const name = themeName(telling.summary.digest, code, language);
    const quoted = quotes.map(({ id }) => id);
    return [
      { kind: "heading", level: 3, words: { text: name } },
      ...quoteBlocks(telling, quotes),
      ...subthemeBlocks(telling, subthemes, t("figure.subthemes.sentence"), quoted),
    ];
  });
}

export function barsBlock({ locale: { t } }: Telling, drawn: Omit<BarsBlock, "kind" | "alt">): BarsBlock {
  return { kind: "bars", ...drawn, alt: t("download.pdf.bars", { caption: drawn.caption }) };
}

/** What is said alike: the words that set each part apart, how many, and the most central unless it is quoted already. */
function subthemeBlocks(
  telling: Telling,
  subthemes: readonly Subtheme[],
  sentence: string,
  quoted: readonly string[] = [],
): Block[] {
  const { locale } = telling;
  if (subthemes.length === 0) return [];
  return [
    { kind: "paragraph", words: { text: sentence } },
    ...subthemes.flatMap(({ terms, language, count, share, atLeast, central }, index): Block[] => {
      const isQuoted = central && index < mostQuoted && !quoted.includes(central.id);
      const kind = atLeast ? "least" : "exact";
      const figure = locale.t("summary.chart.figure", { count, share: locale.percent(share), kind });
      return [
        { kind: "list", items: [inLanguage(locale, `${terms.join(" · ")}: ${figure}`, language)] },
        ...quoteBlocks(telling, isQuoted ? [central] : []),
      ];
    }),
  ];
}

/** What no theme caught, as far as people say it alike. */
export function unthemedBlocks(telling: Telling, subthemes: readonly Subtheme[] = []): Block[] {
  const { t } = telling.locale;
  if (subthemes.length === 0) return [];
  return [
    { kind: "heading", level: 3, words: { text: t("figure.unthemed.title") } },
    ...subthemeBlocks(telling, subthemes, t("figure.unthemed.sentence")),
  ];
}
