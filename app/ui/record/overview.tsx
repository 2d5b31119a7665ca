import { allKinds } from "#app/domain/record/record.ts";
import { duration } from "#app/domain/record/record-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Facts } from "#app/ui/page/facts.tsx";
import type { Totals } from "#app/ui/record/totals.ts";

/** The numbers that say most. */
export function Overview({ totals }: { totals: Totals }) {
  const locale = useLocale();
  const { t, number } = locale;
  const { decisions, reports, appeals } = totals;
  const all = allKinds(totals);
  const { author } = appeals;
  return (
    <Facts
      across
      items={[
        {
          label: t("record.hidden"),
          value: number(all.hidden),
          note: t("record.of", { count: all.received }),
          big: true,
        },
        {
          label: t("record.reports"),
          value: number(reports.received),
          note: t("record.waiting", { count: reports.waiting }),
        },
        {
          label: t("record.appeals"),
          value: number(author.received),
          note: author.received > 0 && t("record.overturned", { count: author.overturned }),
        },
        {
          label: t("record.median"),
          value:
            decisions.medianMinutes === null
              ? t("record.median.none")
              : duration(locale, decisions.medianMinutes),
          note: decisions.medianMinutes !== null && t("record.median.note"),
        },
      ]}
    />
  );
}
