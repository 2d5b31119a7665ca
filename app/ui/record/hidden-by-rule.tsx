import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";

interface UnderRule {
  code: string | null;
  ruleId: string | null;
  title: string | null;
  hidden: number;
  parts: number;
}

/** What is hidden now, by the rule that was named. */
export function HiddenByRule({ rows }: { rows: UnderRule[] }) {
  const { t, number } = useLocale();
  return (
    <section className="stack">
      <h2>{t("record.rules.title")}</h2>
      {rows.length === 0 ? (
        <p>{t("record.rules.none")}</p>
      ) : (
        <DataTable
          caption={t("record.rules.title")}
          hideCaption
          columns={[
            { label: t("record.rule") },
            { label: t("record.hidden"), numeric: true },
            { label: t("record.parts"), numeric: true },
          ]}
          rows={rows.map(({ code, ruleId, title, hidden, parts }) => [
            ruleId === null ? (
              t("record.rule.none")
            ) : (
              <a key={code} href={`/rules/${ruleId}`}>
                {title}
              </a>
            ),
            number(hidden),
            number(parts),
          ])}
        />
      )}
    </section>
  );
}
