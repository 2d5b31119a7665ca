import { longestHelp } from "#app/domain/question/limits.ts";
import type { SectionInput } from "#app/domain/question/question.ts";
import type { Field } from "#app/ui/form/field.ts";
import { type FormState, PageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** @param questions  with which a new section may begin, with their numbers; none where it is only reworded */
export function SectionForm({
  form,
  fields,
  lang,
  questions = [],
}: {
  form: FormState;
  fields: Record<keyof SectionInput, Field>;
  lang: string;
  questions?: readonly { id: string; title: string }[];
}) {
  const { t } = useLocale();
  const labels = useSectionLabels();
  return (
    <PageForm keyed form={form}>
      <TextField field={fields.title} label={labels.title} lang={lang} />
      <TextArea
        field={fields.text}
        label={labels.text}
        hint={t("builder.section.text.hint")}
        maxLength={longestHelp}
        rows={4}
        optional
        lang={lang}
      />
      {questions.length > 0 && (
        <SelectField
          field={fields.startsWith}
          label={labels.startsWith}
          hint={t("builder.section.starts.hint")}
          empty={t("builder.section.starts.none")}
          options={questions.map(({ id, title }, index) => ({
            value: id,
            label: t("builder.section.starts.option", { number: index + 1, title }),
          }))}
        />
      )}
      <SubmitButton>{t("desk.save")}</SubmitButton>
    </PageForm>
  );
}

export function useSectionLabels(): Record<keyof SectionInput, string> {
  const { t } = useLocale();
  return {
    title: t("builder.section.title"),
    text: t("builder.section.text"),
    startsWith: t("builder.section.starts"),
  };
}
