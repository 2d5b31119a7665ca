import type { ClosedDigest, Given } from "#app/domain/summary/closed/closed-format.ts";
import type { Block, Words } from "#app/domain/summary/file/report.ts";
import { barsBlock } from "#app/domain/summary/file/report-themes.ts";
import { inLanguage, type Telling } from "#app/domain/summary/file/telling.ts";
import { choiceName } from "#app/domain/summary/words/closed-words.ts";

/** What was answered to a question that asks for more or other than words, as bars and tables. */
export function closedBlocks(telling: Telling, question: ClosedDigest): Block[] {
  const { t, number, percent } = telling.locale;
  const { given, base } = question;
  const caption = t("summary.closed.closed", { position: question.position });
  const option = (label: string) => inLanguage(telling.locale, label, telling.summary.digest.language);
  switch (given?.kind) {
    case "choices":
      return choices(telling, given, base ?? 0, caption);
    case "scale":
      return scale(telling, given, caption);
    case "ranking":
      return ranking(telling, given, caption);
    case "allocation":
      return [
        barsBlock(telling, {
          caption: t("result.allocation.caption"),
          columns: [t("result.option"), t("result.share")],
          bars: given.options
            .toSorted((a, b) => b.sum - a.sum)
            .map(({ label, share }) => ({ label: option(label), value: share, figure: percent(share, 1) })),
          max: 1,
        }),
      ];
    case "matrix":
      return [
        {
          kind: "table",
          caption,
          columns: [t("result.row"), ...given.columns.map(({ label }) => label)],
          rows: given.rows
            .filter((row) => row.base !== null)
            .map((row): Words[] => [
              option(row.label),
              ...row.counts.map((count) => ({
                text: count === null ? t("summary.closed.withheld") : number(count),
              })),
            ]),
        },
      ];
    case "number": {
      const value = `${number(given.median, Math.max(given.decimals, 1))} ${given.unit}`.trim();
      return [fact(telling, t("summary.closed.median"), value, given.n)];
    }
    default:
      return [];
  }
}

function choices(
  telling: Telling,
  given: Extract<Given, { kind: "choices" }>,
  base: number,
  caption: string,
): Block[] {
  const { locale, summary } = telling;
  const { t, percent, list } = locale;
  const told = given.choices.flatMap((choice) =>
    choice.count === null ? [] : [{ ...choice, count: choice.count }],
  );
  const withheld = given.choices.filter(({ count }) => count === null);
  const bars = told.map((choice) => ({
    label:
      choice.label === null
        ? { text: choiceName(locale, choice) }
        : inLanguage(locale, choice.label, summary.digest.language),
    value: choice.count,
    figure: t("summary.chart.figure", {
      count: choice.count,
      share: percent(base > 0 ? choice.count / base : 0),
      kind: choice.atLeast ? "least" : "exact",
    }),
  }));
  const columns: [string, string] = [t("result.option"), t("result.share")];
  const names = withheld.map((choice) => choiceName(locale, choice));
  return [
    ...(bars.length > 0 ? [barsBlock(telling, { caption, columns, bars, max: base })] : []),
    ...(names.length > 0 ? [paragraph(t("summary.closed.withheld-options", { list: list(names) }))] : []),
  ];
}

function scale(telling: Telling, given: Extract<Given, { kind: "scale" }>, caption: string): Block[] {
  const { t, number, percent } = telling.locale;
  const { steps, figures } = given;
  const mean = fact(telling, t("summary.closed.mean"), number(figures.mean ?? 0, 2), figures.n);
  if (steps === null) return [mean];
  const end = (index: number) =>
    index === 0 ? given.lowLabel : index === steps.length - 1 ? given.highLabel : "";
  const bars = steps.map(({ rating, count }, index) => ({
    label: { text: [number(rating), end(index)].filter(Boolean).join(" · ") },
    value: count,
    figure: `${number(count)} (${percent(figures.n > 0 ? count / figures.n : 0)})`,
  }));
  const columns: [string, string] = [t("result.step"), t("result.share")];
  return [barsBlock(telling, { caption, columns, bars, max: figures.n }), mean];
}

function ranking(
  telling: Telling,
  { order, n }: Extract<Given, { kind: "ranking" }>,
  caption: string,
): Block[] {
  const { t, number } = telling.locale;
  const named = order.map((one) => ({
    ...one,
    name: inLanguage(telling.locale, one.label, telling.summary.digest.language),
  }));
  if (order.some(({ points }) => points === null)) {
    const columns = [t("result.option"), t("summary.closed.order")];
    return [
      {
        kind: "table",
        caption,
        columns,
        rows: named.map(({ name, rank }) => [name, { text: number(rank) }]),
      },
    ];
  }
  return [
    barsBlock(telling, {
      caption: `${caption}: ${t("result.ranking.caption")}`,
      columns: [t("result.option"), t("result.ranking.points")],
      bars: named.map(({ name, points }) => ({
        label: name,
        value: points ?? 0,
        figure: number(points ?? 0, 1),
      })),
      max: n * (order.length - 1),
    }),
  ];
}

function fact({ locale: { t } }: Telling, label: string, value: string, n: number): Block {
  return { kind: "facts", facts: [{ label, value: `${value} (${t("summary.closed.mean-note", { n })})` }] };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", words: { text }, small: true };
}
