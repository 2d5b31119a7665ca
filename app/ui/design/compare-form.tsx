import { plainField } from "#app/ui/form/field.ts";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** Any two versions side by side. @param newest  the number of the last one */
export function CompareForm({
  base,
  newest,
  before,
  after,
}: {
  base: string;
  newest: number;
  before: number;
  after: number;
}) {
  const { t } = useLocale();
  const options = Array.from({ length: newest }, (_, index) => ({
    value: String(newest - index),
    label: t("design.versions.version", { number: newest - index }),
  }));
  return (
    <form className="row" method="get" action={`${base}/difference`}>
      <SelectField
        field={plainField({ name: "before", value: String(before) })}
        label={t("design.versions.before")}
        options={options}
        empty={false}
      />
      <SelectField
        field={plainField({ name: "after", value: String(after) })}
        label={t("design.versions.after")}
        options={options}
        empty={false}
      />
      <SubmitButton variant="quiet">{t("design.versions.submit")}</SubmitButton>
    </form>
  );
}
