import type { History } from "#app/domain/summary/figure/history.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Withheld } from "#app/ui/summary/withheld.tsx";

/** What changed from one edition to the next, each of which is still to be read. */
export function SummaryHistory({
  history: { themes, editions },
  unit,
  here,
}: {
  history: History;
  unit: "people" | "proposals";
  /** The address of this summary. */
  here: string;
}) {
  const { t, day, number, percent, language } = useLocale();
  return (
    <DataTable
      caption={t(`figure.history.caption.${unit}`)}
      columns={[
        { label: t("figure.history.edition") },
        { label: t(`figure.${unit}.column`), numeric: true },
        ...themes.map(({ code, names }) => ({ label: names?.[language] ?? code, numeric: true })),
      ]}
      rows={editions.map((edition) => {
        const counted = unit === "people" ? edition.people : edition.proposals;
        return [
          <a key="edition" href={`${here}?edition=${edition.number}`}>
            {t("figure.history.of", { number: edition.number, day: day(edition.publishedAt, "UTC") })}
          </a>,
          counted === null ? <Withheld key="people" /> : number(counted),
          ...edition.shares.map((share, index) =>
            share === null ? <Withheld key={themes[index]!.code} /> : percent(share),
          ),
        ];
      })}
    />
  );
}
