import type { Figures, Tally } from "#app/domain/result/tally.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { ColumnChart } from "#app/ui/chart/column-chart.tsx";
import { StackedBar } from "#app/ui/chart/stacked-bar.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import { monthName } from "#app/ui/result/month-name.ts";

export function ScaleTally({ tally, lang }: { tally: Extract<Tally, { kind: "scale" }>; lang?: string }) {
  const { t, number, percent } = useLocale();
  const { steps, figures, lowLabel, highLabel, answered } = tally;
  const words = (index: number) => (index === 0 ? lowLabel : index === steps.length - 1 ? highLabel : "");
  return (
    <>
      <StackedBar
        parts={steps.map(({ count }) => count)}
        low={[number(steps[0]!.rating), lowLabel].filter(Boolean).join(" · ")}
        high={[highLabel, number(steps.at(-1)!.rating)].filter(Boolean).join(" · ")}
        lang={lang}
      />
      <BarChart
        caption={t("result.choice.caption")}
        labelColumn={t("result.step")}
        valueColumn={t("result.share")}
        max={answered}
        bars={steps.map(({ rating, count }, index) => ({
          label: (
            <>
              {number(rating)} {words(index) && <span lang={lang}>· {words(index)}</span>}
            </>
          ),
          value: count,
          figure: percent(count / answered),
          note: number(count),
        }))}
      />
      <FiguresLine figures={figures} />
    </>
  );
}

export function NumberTally({ tally }: { tally: Extract<Tally, { kind: "number" }> }) {
  const { t, number } = useLocale();
  const { figures, range, unit, histogram, decimals } = tally;
  const said = (value: number) => number(value, Math.max(decimals, 1));
  const bins = histogram.bins.map(({ from, to, count }) => ({
    label: from === to ? said(from) : t("result.bin", { from: said(from), to: said(to) }),
    value: count,
  }));
  const caption = unit ? t("result.number.caption-unit", { unit }) : t("result.number.caption");
  return (
    <>
      {bins.length === 0 ? null : histogram.rule === "values" ? (
        <BarChart
          caption={caption}
          labelColumn={unit || t("result.value")}
          valueColumn={t("result.answers")}
          bars={bins}
        />
      ) : (
        <>
          <ColumnChart caption={caption} columns={bins} />
          <DataTable
            caption={caption}
            hideCaption
            columns={[{ label: unit || t("result.value") }, { label: t("result.answers"), numeric: true }]}
            rows={bins.map(({ label, value }) => [label, number(value)])}
          />
          <p className="small muted">{t(`result.bins.${histogram.rule}`)}</p>
        </>
      )}
      <FiguresLine figures={figures} />
      {range && (
        <Facts
          across
          items={[
            { label: t("result.least"), value: said(range.least) },
            { label: t("result.quartile.low"), value: said(range.low) },
            { label: t("result.quartile.high"), value: said(range.high) },
            { label: t("result.most"), value: said(range.most) },
          ]}
        />
      )}
    </>
  );
}

export function DateTally({ tally }: { tally: Extract<Tally, { kind: "date" }> }) {
  const { t, day, number, language } = useLocale();
  const columns = tally.days.map(({ day: of, count }) => ({
    label: tally.by === "month" ? monthName(of, language) : day(of),
    value: count,
  }));
  const caption = t(`result.date.${tally.by}`);
  if (columns.length === 0) return null;
  return (
    <>
      <ColumnChart caption={caption} columns={columns} />
      <DataTable
        caption={caption}
        hideCaption
        columns={[{ label: t("result.when") }, { label: t("result.answers"), numeric: true }]}
        rows={columns.map(({ label, value }) => [label, number(value)])}
      />
    </>
  );
}

function FiguresLine({ figures: { n, mean, median, deviation } }: { figures: Figures }) {
  const { t, number } = useLocale();
  if (mean === null || median === null) return null;
  return (
    <Facts
      across
      items={[
        { label: t("result.mean"), value: number(mean, 2) },
        { label: t("result.median"), value: number(median, 2) },
        ...(deviation === null
          ? []
          : [{ label: t("result.deviation"), value: number(deviation, 2), note: t("result.n", { n }) }]),
      ]}
    />
  );
}
