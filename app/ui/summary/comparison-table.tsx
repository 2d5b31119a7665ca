import { type ReactNode, useId } from "react";
import type { Comparison } from "#app/domain/summary/digest/comparison.ts";
import { gradeOf, type Matrix } from "#app/domain/summary/figure/matrix.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Withheld } from "#app/ui/summary/withheld.tsx";

interface Header {
  order: string;
  label: ReactNode;
}

/** Places side by side: how many took part, and what part of them spoke of each theme, on a darker ground the more. */
export function ComparisonTable({
  matrix,
  names,
  codes,
  slug,
  unit,
  isImported,
  hrefOf,
}: {
  matrix: Matrix;
  names: Comparison["names"];
  /** Codes of places by their ids. */
  codes: Record<string, string>;
  slug: string;
  unit: Comparison["unit"];
  /** Proposals and their supports are counted instead of people. */
  isImported: boolean;
  /** The address of the same table in another order. */
  hrefOf: (order: string) => string;
}) {
  const { t, number, percent, language } = useLocale();
  const captionId = useId().replaceAll(":", "");
  const { themes, rows, order, greatest } = matrix;
  const headers: Header[] = [
    { order: "name", label: t("figure.place.column") },
    ...(isImported
      ? [
          { order: "people", label: t("figure.proposals.column") },
          { order: "rate", label: t("summary.compare.supports") },
        ]
      : [
          { order: "people", label: t("figure.people.column") },
          { order: "rate", label: t("summary.compare.per-thousand") },
        ]),
    ...themes.map((code) => ({ order: code, label: names[code]?.[language] ?? code })),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table" aria-labelledby={captionId} tabIndex={0}>
      <table className="matrix">
        <caption id={captionId}>
          {t(unit === "people" ? "summary.compare.caption" : "summary.compare.caption-proposals")}
        </caption>
        <thead>
          <tr>
            {headers.map(({ order: by, label }) => (
              <th
                key={by}
                scope="col"
                data-numeric={by === "name" ? undefined : true}
                aria-sort={by === order ? (by === "name" ? "ascending" : "descending") : undefined}
              >
                <a href={hrefOf(by)}>{label}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.territoryId}>
              <th scope="row">
                <a
                  href={`/consultations/${slug}/summaries/${encodeURIComponent(codes[row.territoryId] ?? "")}`}
                >
                  {row.name}
                </a>
              </th>
              {(isImported ? [row.proposals, row.supports] : [row.people, row.perThousand]).map(
                (figure, index) => (
                  <td key={index} data-numeric>
                    {index === 0 && row.atLeast && !isImported && <AtLeast />}
                    {figure === null ? (
                      <Withheld />
                    ) : (
                      number(figure, digitsOf(figure, !isImported && index === 1))
                    )}
                  </td>
                ),
              )}
              {row.themes.map((theme, index) => (
                <td key={themes[index]} data-numeric data-heat={gradeOf(theme?.share, greatest)}>
                  {theme?.atLeast && <AtLeast />}
                  {theme ? percent(theme.share) : <Withheld />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AtLeast() {
  const { t } = useLocale();
  return (
    <>
      <span aria-hidden="true">≥ </span>
      <span className="hidden">{t("figure.at-least")} </span>
    </>
  );
}

/** A rate has a decimal, two below one. */
function digitsOf(figure: number, isRate: boolean): number {
  if (!isRate) return 0;
  return figure < 1 ? 2 : 1;
}
