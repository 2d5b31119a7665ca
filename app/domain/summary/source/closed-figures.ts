import type { ClosedDigest } from "#app/domain/summary/closed/closed-format.ts";
import type { Figure } from "#app/domain/summary/source/sentence-figures.ts";
import { choiceName } from "#app/domain/summary/words/closed-words.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What is published of a question that asks for more or other than words. */
export function closedFigures({ position, base, atLeast, given }: ClosedDigest, locale: Locale): Figure[] {
  const { t, number, percent } = locale;
  const answered = {
    label: t("source.figure.answers", { position }),
    value:
      base === null
        ? t("source.figure.withheld")
        : t("source.figure.count", { count: base, kind: atLeast ? "least" : "exact" }),
  };
  switch (given?.kind) {
    case undefined:
      return [answered];
    case "choices":
      return [
        answered,
        ...given.choices.map((choice) => ({
          label: choiceName(locale, choice),
          value:
            choice.count === null || !base
              ? t("source.figure.withheld")
              : t("source.figure.part", {
                  count: choice.count,
                  base,
                  share: percent(choice.count / base, 1),
                  kind: choice.atLeast ? "least" : "exact",
                }),
        })),
      ];
    case "scale":
      return [answered, { label: t("summary.closed.mean"), value: number(given.figures.mean ?? 0, 2) }];
    case "ranking":
      return [answered, ...given.order.map(({ label, rank }) => ({ label, value: number(rank) }))];
    case "allocation":
      return [answered, ...given.options.map(({ label, share }) => ({ label, value: percent(share, 1) }))];
    case "matrix":
      return [
        answered,
        ...given.rows.flatMap((row) =>
          given.columns.map(({ label }, index) => ({
            label: `${row.label}: ${label}`,
            value:
              row.base === null || row.counts[index] === null
                ? t("source.figure.withheld")
                : number(row.counts[index]!),
          })),
        ),
      ];
    case "number":
      return [
        answered,
        {
          label: t("summary.closed.median"),
          value: `${number(given.median, Math.max(given.decimals, 1))} ${given.unit}`.trim(),
        },
      ];
  }
}
