import { duration } from "#app/domain/record/record-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import type { Totals } from "#app/ui/record/totals.ts";

const counted = ["received", "open", "upheld", "overturned", "late"] as const;

/** What authors contested and readers asked to be looked at again, and what came of it. */
export function Appeals({ totals: { appeals } }: { totals: Totals }) {
  const locale = useLocale();
  const { t, number } = locale;
  const { author, reader } = appeals;
  if (author.received + reader.received === 0) return null;
  const time = (hours: number | null) => (hours === null ? "–" : duration(locale, hours * 60));
  return (
    <section className="stack">
      <h2>{t("record.appeals.title")}</h2>
      <DataTable
        caption={t("record.appeals.title")}
        hideCaption
        columns={[
          { label: t("record.appeals.count") },
          { label: t("record.appeals.author"), numeric: true },
          { label: t("record.appeals.reader"), numeric: true },
        ]}
        rows={[
          ...counted.map((name) => [t(`record.appeals.${name}`), number(author[name]), number(reader[name])]),
          [t("record.appeals.median"), time(author.medianHours), time(reader.medianHours)],
        ]}
      />
    </section>
  );
}
