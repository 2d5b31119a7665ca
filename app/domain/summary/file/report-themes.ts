import { isErasureMark } from "#app/domain/erasure/mark.ts";
import type { Subtheme, ThemeShare } from "#app/domain/summary/digest/digest-format.ts";
import type { BarsBlock, Block } from "#app/domain/summary/file/report.ts";
import { inLanguage, type Telling } from "#app/domain/summary/file/telling.ts";
import type { Quote } from "#app/domain/summary/quote/quotes.ts";
import { themeName } from "#app/domain/summary/words/running-text.ts";

/** The themes of one question, or of proposals: their bars, and what some people wrote of each. */
export function themeBlocks(
  telling: Telling,
  themes: readonly ThemeShare[],
  drawn: { base: number | null; unit: "answers" | "people" | "proposals"; caption: string },
): Block[] {
  const { summary, locale } = telling;
  const { t, percent, language } = locale;
  if (themes.length === 0) return [];
  const bars = themes.map(({ code, count, share, atLeast }) => ({
    label: { text: themeName(summary.digest, code, language) },
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
    ...themes.flatMap(({ code, quotes, subthemes = [] }): Block[] =>
      quotes.length + subthemes.length === 0
        ? []
        : [
            { kind: "heading", level: 3, words: { text: themeName(summary.digest, code, language) } },
            ...quoteBlocks(telling, quotes),
            ...subthemeBlocks(
              telling,
              subthemes,
              locale.t("figure.subthemes.sentence"),
              quotes.map(({ id }) => id),
            ),
          ],
    ),
  ];
}

export function barsBlock({ locale: { t } }: Telling, drawn: Omit<BarsBlock, "kind" | "alt">): BarsBlock {
  return { kind: "bars", ...drawn, alt: t("download.pdf.bars", { caption: drawn.caption }) };
}

/** What is said alike: the words that set each part apart, how many, and the most central unless it is quoted already. */
export function subthemeBlocks(
  telling: Telling,
  subthemes: readonly Subtheme[],
  sentence: string,
  quoted: readonly string[] = [],
): Block[] {
  const { locale } = telling;
  if (subthemes.length === 0) return [];
  return [
    { kind: "paragraph", words: { text: sentence } },
    ...subthemes.flatMap(({ terms, language, count, share, atLeast, central }): Block[] => {
      const kind = atLeast ? "least" : "exact";
      const figure = locale.t("summary.chart.figure", { count, share: locale.percent(share), kind });
      return [
        { kind: "list", items: [inLanguage(locale, `${terms.join(" · ")}: ${figure}`, language)] },
        ...quoteBlocks(telling, central && !quoted.includes(central.id) ? [central] : []),
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

/** Verbatim; of what was withdrawn since, only that it was. */
export function quoteBlocks(
  { summary, locale, sources, origin }: Telling,
  quotes: readonly Quote[],
): Block[] {
  const { t } = locale;
  const { digest, withdrawn } = summary;
  return quotes.map(({ kind, id, text, cut, language, territoryId }): Block => {
    if (withdrawn.includes(id)) {
      const mark = isErasureMark(text, language) ? text : t("summary.quote.withdrawn");
      return { kind: "paragraph", words: { text: mark }, small: true };
    }
    const place = digest.parts.length > 0 && territoryId ? digest.places[territoryId] : null;
    const number = t("download.pdf.source.number", { number: sources.numberOf({ kind, id }) });
    const href = `${origin}/${kind === "entry" ? "entries" : "proposals"}/${id}`;
    const words = `${cut.before ? "[…] " : ""}${text}${cut.after ? " […]" : ""}`;
    return {
      kind: "quote",
      words: { ...inLanguage(locale, words, language), href },
      from: place ? `${t("common.quote.from", { place })} · ${number}` : number,
    };
  });
}
