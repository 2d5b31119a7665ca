import type { Comparison } from "#app/domain/summary/digest/comparison.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { type Column, DataTable } from "#app/ui/page/data-table.tsx";

/** More columns than this are left to the CSV. */
const mostThemes = 6;

/** Places side by side: how many took part, and what part of them spoke of each theme. */
export function ComparisonTable({
  comparison,
  codes,
  slug,
  minimum,
}: {
  comparison: Comparison;
  /** Codes of places by their ids. */
  codes: Record<string, string>;
  slug: string;
  minimum: number;
}) {
  const { t, number, percent, language } = useLocale();
  const { unit, rows } = comparison;
  const isImported = rows.every(({ supports }) => supports !== null);
  const themes = comparison.themes.slice(0, mostThemes);
  const few = (
    <>
      <span aria-hidden="true">–</span>
      <span className="hidden">{t("summary.compare.few", { minimum })}</span>
    </>
  );
  const columns: Column[] = [
    { label: t("summary.compare.place") },
    ...(isImported
      ? [
          { label: t("summary.chart.proposals"), numeric: true },
          { label: t("summary.compare.supports"), numeric: true },
        ]
      : [
          { label: t("summary.chart.people"), numeric: true },
          { label: t("summary.compare.per-thousand"), numeric: true },
        ]),
    ...themes.map((code) => ({ label: comparison.names[code]?.[language] ?? code, numeric: true })),
  ];
  return (
    <DataTable
      caption={t(unit === "people" ? "summary.compare.caption" : "summary.compare.caption-proposals")}
      columns={columns}
      rows={rows.map((row) => [
        <a key="place" href={`/consultations/${slug}/summaries/${codes[row.territoryId]}`}>
          {row.name}
        </a>,
        ...(isImported
          ? [number(row.proposals), row.supports === null ? few : number(row.supports)]
          : [
              row.people === null ? few : number(row.people),
              row.perThousand === null ? few : number(row.perThousand, row.perThousand < 1 ? 2 : 1),
            ]),
        ...row.themes.slice(0, mostThemes).map((theme) => (theme ? percent(theme.share) : few)),
      ])}
    />
  );
}
