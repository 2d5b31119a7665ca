import type { Operation } from "#app/domain/operation/operation.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { sizeIn } from "#app/ui/operation/size.ts";
import { universalTime } from "#app/ui/operation/universal-time.ts";
import { Facts } from "#app/ui/page/facts.tsx";

const kinds = { sqlite: "SQLite", postgres: "PostgreSQL" };

/** What the portal runs on, whether or not there is anything to look at. */
export function OperationFacts({ operation: { backup, disk, database, runtime } }: { operation: Operation }) {
  const locale = useLocale();
  const { t } = locale;
  const room = disk && { free: sizeIn(locale, disk.free), total: sizeIn(locale, disk.total) };
  return (
    <section className="stack">
      <h2>{t("operation.facts")}</h2>
      <Facts
        items={[
          {
            label: t("operation.fact.backup"),
            value: backup.last ? universalTime(locale, backup.last.at) : t("operation.fact.backup.none"),
            note: backup.last && sizeIn(locale, backup.last.bytes),
          },
          ...(room ? [{ label: t("operation.fact.disk"), value: t("operation.fact.disk.value", room) }] : []),
          {
            label: t("operation.fact.database"),
            value: sizeIn(locale, database.bytes),
            note: `${kinds[database.kind]} ${database.version}`,
          },
          { label: t("operation.fact.runtime"), value: runtime },
        ]}
      />
    </section>
  );
}
