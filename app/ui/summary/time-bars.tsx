import type { TimeStep } from "#app/domain/summary/digest/digest-format.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** When people took part first, by steps of days, as bars that are a table; nothing for one step alone. */
export function TimeBars({ steps }: { steps: TimeStep[] }) {
  const { t, day } = useLocale();
  if (steps.length < 2) return null;
  return (
    <BarChart
      caption={t("figure.time.caption")}
      labelColumn={t("figure.time.column")}
      valueColumn={t("figure.people.column")}
      bars={steps.map(({ from, to, people }) => ({
        label: from === to ? day(from) : t("figure.time.span", { from: day(from), to: day(to) }),
        value: people,
      }))}
    />
  );
}
