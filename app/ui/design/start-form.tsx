import type { Field } from "#app/ui/form/field.ts";
import { type FormState, PageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** Which of the reader's authorities begins it, and under what title. */
export function StartForm({
  form,
  fields,
  authorities,
  submit,
  lang,
}: {
  form: FormState;
  fields: { authorityId: Field; title: Field };
  authorities: { value: string; label: string }[];
  submit: string;
  lang: string;
}) {
  const { t } = useLocale();
  const labels = useStartLabels();
  return (
    <PageForm keyed form={form}>
      <SelectField
        field={fields.authorityId}
        label={labels.authorityId}
        hint={t("desk.new.authority.hint")}
        options={authorities}
        empty={authorities.length === 1 ? false : undefined}
      />
      <TextField field={fields.title} label={labels.title} hint={t("desk.field.title.hint")} lang={lang} />
      <SubmitButton>{submit}</SubmitButton>
    </PageForm>
  );
}

export function useStartLabels() {
  const { t } = useLocale();
  return { authorityId: t("desk.new.authority"), title: t("desk.field.title") };
}
