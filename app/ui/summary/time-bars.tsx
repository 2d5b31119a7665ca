import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { ColumnChart } from "#app/ui/chart/column-chart.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Details } from "#app/ui/page/details.tsx";

/** When people took part first, by equal steps of days, with its table; nothing for one step alone. */
export function TimeBars({ digest: { overTime = [], participation } }: { digest: Digest }) {
  const { t, days, number } = useLocale();
  const { counted } = participation;
  if (overTime.length < 2) return null;
  const steps = overTime.map(({ from, to, people }) => ({ label: days(from, to), value: people }));
  const [first, last] = [overTime[0]!.from, overTime.at(-1)!.to];
  const caption = t(`figure.time.caption.${counted}`);
  return (
    <div>
      <ColumnChart caption={caption} columns={steps} ends={[days(first, first), days(last, last)]} />
      <Details summary={t("figure.time.table")}>
        <DataTable
          caption={caption}
          columns={[
            { label: t("figure.time.column") },
            { label: t(`figure.${counted}.column`), numeric: true },
          ]}
          rows={steps.map(({ label, value }) => [label, number(value)])}
        />
      </Details>
    </div>
  );
}
