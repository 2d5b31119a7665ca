import type { Tally } from "#app/domain/result/tally.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Details } from "#app/ui/page/details.tsx";

/** Options by their points of Borda, with what they rest on. */
export function RankingTally({ tally, lang }: { tally: Extract<Tally, { kind: "ranking" }>; lang?: string }) {
  const { t, number } = useLocale();
  const options = tally.options.toSorted((a, b) => b.points - a.points);
  return (
    <>
      <BarChart
        caption={t("result.ranking.caption")}
        labelColumn={t("result.option")}
        valueColumn={t("result.ranking.points")}
        max={tally.answered * (options.length - 1)}
        bars={options.map(({ label, points }) => ({
          label: <span lang={lang}>{label}</span>,
          value: points,
          figure: number(points, 1),
        }))}
      />
      <DataTable
        caption={t("result.ranking.table")}
        columns={[
          { label: t("result.option") },
          { label: t("result.ranking.mean"), numeric: true },
          { label: t("result.ranking.firsts"), numeric: true },
          { label: t("result.ranking.ranked"), numeric: true },
        ]}
        rows={options.map(({ code, label, meanRank, firsts, ranked }) => [
          <span key={code} lang={lang}>
            {label}
          </span>,
          meanRank === null ? "–" : number(meanRank, 2),
          number(firsts),
          number(ranked),
        ])}
      />
      <Details summary={t("result.ranking.how")}>
        <p>{t("result.ranking.how.text", { options: options.length, first: options.length - 1 })}</p>
      </Details>
    </>
  );
}

/** What each option got of everything that was shared out. */
export function AllocationTally({
  tally,
  lang,
}: {
  tally: Extract<Tally, { kind: "allocation" }>;
  lang?: string;
}) {
  const { t, number, percent } = useLocale();
  const options = tally.options.toSorted((a, b) => b.sum - a.sum);
  return (
    <>
      <BarChart
        caption={t("result.allocation.caption")}
        labelColumn={t("result.option")}
        valueColumn={t("result.share")}
        max={1}
        bars={options.map(({ label, share }) => ({
          label: <span lang={lang}>{label}</span>,
          value: share,
          figure: percent(share, 1),
        }))}
      />
      <DataTable
        caption={t("result.allocation.table", { total: number(tally.total), unit: tally.unit })}
        columns={[
          { label: t("result.option") },
          { label: t("result.mean"), numeric: true },
          { label: t("result.median"), numeric: true },
          { label: t("result.sum"), numeric: true },
        ]}
        rows={options.map(({ code, label, mean, median, sum }) => [
          <span key={code} lang={lang}>
            {label}
          </span>,
          number(mean, 1),
          number(median, 1),
          number(sum),
        ])}
      />
    </>
  );
}
