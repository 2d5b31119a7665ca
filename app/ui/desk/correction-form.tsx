import { type CorrectionInput, correctionLength } from "#app/domain/consultation/correction.ts";
import type { CorrectedQuestion } from "#app/ui/desk/correction-list.tsx";
import type { Field } from "#app/ui/form/field.ts";
import { type FormState, PageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";

export function CorrectionForm({
  form,
  fields,
  labels,
  questions,
  lang,
}: {
  form: FormState;
  fields: Record<keyof CorrectionInput, Field>;
  labels: Record<keyof CorrectionInput, string>;
  questions: CorrectedQuestion[];
  lang: string;
}) {
  const { t } = useLocale();
  return (
    <section className="stack">
      <h2>{t("desk.corrections.add")}</h2>
      <PageForm keyed form={form}>
        <SelectField
          field={fields.questionId}
          label={labels.questionId}
          options={questions.map(({ id, position, title }) => ({
            value: id,
            label: t("desk.corrections.about.question", { number: position, title }),
          }))}
          empty={t("desk.corrections.about.whole")}
        />
        <TextArea
          field={fields.text}
          label={labels.text}
          hint={t("desk.corrections.text.hint")}
          maxLength={correctionLength.max}
          lang={lang}
        />
        <SubmitButton>{t("desk.corrections.submit")}</SubmitButton>
      </PageForm>
    </section>
  );
}
