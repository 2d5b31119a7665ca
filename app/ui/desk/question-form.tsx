import { longestHelp, type QuestionInput } from "#app/domain/question/question.ts";
import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import type { Field } from "#app/ui/form/field.ts";
import { type FormState, PageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** @param lang  the language the consultation is written in */
export function QuestionForm({
  form,
  fields,
  labels,
  lang,
}: {
  form: FormState;
  fields: Record<keyof QuestionInput, Field>;
  labels: Record<keyof QuestionInput, string>;
  lang: string;
}) {
  const { t } = useLocale();
  return (
    <PageForm form={form}>
      <TextArea
        field={fields.title}
        label={labels.title}
        hint={t("desk.question.words.hint")}
        rows={3}
        lang={lang}
      />
      <TextArea
        field={fields.help}
        label={labels.help}
        hint={t("desk.question.help.hint")}
        maxLength={longestHelp}
        rows={4}
        optional
        lang={lang}
      />
      <CheckboxField
        field={fields.required}
        label={labels.required}
        hint={t("desk.question.required.hint")}
      />
      <SubmitButton>{t("desk.save")}</SubmitButton>
    </PageForm>
  );
}

export function useQuestionLabels(): Record<keyof QuestionInput, string> {
  const { t } = useLocale();
  return {
    title: t("desk.question.words"),
    help: t("desk.question.help"),
    required: t("desk.question.required"),
  };
}
