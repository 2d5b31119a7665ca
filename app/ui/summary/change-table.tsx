import type { Change } from "#app/domain/summary/figure/change.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Withheld } from "#app/ui/summary/withheld.tsx";

/** What each place's newest summary counts beside the one before it. */
export function ChangeTable({
  changes,
  unit,
  slug,
}: {
  changes: Change[];
  unit: "people" | "proposals";
  slug: string;
}) {
  const { t, number } = useLocale();
  const figure = (count: number | null, key: string) =>
    count === null ? <Withheld key={key} /> : number(count);
  return (
    <DataTable
      caption={t(`figure.changes.caption.${unit}`)}
      columns={[
        { label: t("figure.place.column") },
        { label: t("figure.changes.before"), numeric: true },
        { label: t("figure.changes.now"), numeric: true },
        { label: t("figure.changes.difference"), numeric: true },
      ]}
      rows={changes.map(({ code, name, number: edition, before, now }) => [
        <a
          key="place"
          href={`/consultations/${slug}/summaries/${encodeURIComponent(code)}?edition=${edition - 1}`}
        >
          {name}
        </a>,
        figure(before, "before"),
        figure(now, "now"),
        before === null || now === null ? (
          <Withheld key="difference" />
        ) : (
          t("figure.changes.by", { by: now - before })
        ),
      ])}
    />
  );
}
