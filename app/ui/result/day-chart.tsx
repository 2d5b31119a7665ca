import { type DayFigures, dailyActs } from "#app/domain/result/days.ts";
import { ColumnChart } from "#app/ui/chart/column-chart.tsx";
import { zoneName } from "#app/ui/desk/time-zone.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Details } from "#app/ui/page/details.tsx";

/** Participation by day of the authority's calendar, quiet days included. */
export function DayChart({ days, timeZone }: { days: DayFigures[]; timeZone: string }) {
  const { t, day, number, language } = useLocale();
  if (days.length === 0) return null;
  const acts = dailyActs.filter((act) => act === "sent" || days.some((one) => one[act] > 0));
  return (
    <section className="stack">
      <h2>{t("result.days")}</h2>
      <ColumnChart
        caption={t("result.days.caption")}
        columns={days.map((one) => ({ label: day(one.day), value: one.sent }))}
      />
      <Details summary={t("result.days.table")}>
        <p className="small muted">{t("result.days.zone", { zone: zoneName(timeZone, language) })}</p>
        <DataTable
          caption={t("result.days")}
          hideCaption
          columns={[
            { label: t("result.day") },
            ...acts.map((act) => ({ label: t(`result.act.${act}`), numeric: true })),
          ]}
          rows={days.toReversed().map((one) => [day(one.day), ...acts.map((act) => number(one[act]))])}
        />
      </Details>
    </section>
  );
}
