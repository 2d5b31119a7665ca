import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";

const patterns = ["agree", "disagree", "pass", "pace"] as const;

/** How many vote always the same, or faster than anybody reads; never who. */
export function StraightLiners({
  people,
  byPattern,
}: {
  people: number;
  byPattern?: Record<(typeof patterns)[number], number>;
}) {
  const { t, number } = useLocale();
  return (
    <>
      <p>{t("opinion.straight.found", { count: people })}</p>
      {people > 0 && (
        <>
          <DataTable
            caption={t("opinion.straight.table")}
            columns={[
              { label: t("opinion.straight.pattern") },
              { label: t("opinion.people"), numeric: true },
            ]}
            rows={patterns
              .filter((pattern) => (byPattern?.[pattern] ?? 0) > 0)
              .map((pattern) => [t(`opinion.straight.pattern.${pattern}`), number(byPattern![pattern])])}
          />
          <p>{t("opinion.straight.explained")}</p>
        </>
      )}
    </>
  );
}
