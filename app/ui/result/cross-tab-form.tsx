import { plainField } from "#app/ui/form/field.ts";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";

type Asked = { position: number; title: string }[];

/** One question, and what it is crossed with. */
export function CrossTabForm({
  values,
  columns,
  rows,
}: {
  values: { question: string; by: string };
  columns: Asked;
  rows: Asked;
}) {
  const { t } = useLocale();
  const named = (all: Asked) =>
    all.map(({ position, title }) => ({ value: String(position), label: `${position}. ${title}` }));
  return (
    <form method="get" className="stack">
      <SelectField
        field={plainField({ name: "question", value: values.question })}
        label={t("result.crosstab.question")}
        options={named(columns)}
      />
      <SelectField
        field={plainField({ name: "by", value: values.by })}
        label={t("result.crosstab.by")}
        hint={t("result.crosstab.by.hint")}
        options={[
          { value: "municipality", label: t("result.crosstab.by.municipality") },
          { value: "channel", label: t("result.crosstab.by.channel") },
          ...named(rows),
        ]}
        empty={false}
      />
      <div>
        <SubmitButton variant="quiet">{t("result.crosstab.show")}</SubmitButton>
      </div>
    </form>
  );
}
