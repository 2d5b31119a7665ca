import type { RecordColumn } from "#app/domain/record/record-columns.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Details } from "#app/ui/page/details.tsx";

/** The same for programs, and what each column says. */
export function RecordFiles({ path, columns }: { path: string; columns: RecordColumn[] }) {
  const { t, language } = useLocale();
  return (
    <section className="stack">
      <h2>{t("record.files.title")}</h2>
      <p className="measure">{t("record.files.text")}</p>
      <p className="row">
        <a href={`${path}.csv`}>{t("record.files.csv")}</a>
        <a href={`${path}.json`}>{t("record.files.json")}</a>
        <a href={`${path}.atom?lang=${language}`}>{t("record.files.atom")}</a>
      </p>
      <Details summary={t("record.files.columns")}>
        <DataTable
          caption={t("record.files.columns")}
          hideCaption
          columns={[{ label: t("record.files.column") }, { label: t("record.files.says") }]}
          rows={columns.map((name) => [<code key={name}>{name}</code>, t(`record.column.${name}`)])}
        />
      </Details>
    </section>
  );
}
