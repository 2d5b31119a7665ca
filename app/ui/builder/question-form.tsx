import { longestHelp } from "#app/domain/question/limits.ts";
import type { Typed } from "#app/domain/question/writing/rows.ts";
import { type BuilderForm, fieldOf } from "#app/ui/builder/fields.ts";
import { KindSettings } from "#app/ui/builder/kind-settings.tsx";
import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import { PageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { QuestionKind } from "#db/schema.ts";

/**
 * A question's words and what its kind needs.
 * @param typed  what the fields say, by name
 * @param rests  whether conditions of other questions rest on what was changed: they may go as well
 */
export function QuestionForm({
  kind,
  typed,
  rests,
  ...builder
}: BuilderForm & { kind: QuestionKind; typed: Typed; rests?: boolean }) {
  const { t } = useLocale();
  const { form, fields, lang } = builder;
  const labels = useQuestionLabels();
  return (
    <PageForm keyed form={form}>
      <EnterSaves />
      <input type="hidden" name="kind" value={kind} />
      {rests && <CheckboxField field={fieldOf(fields, "clears")} label={t("builder.clears")} />}
      <TextArea
        field={fieldOf(fields, "title")}
        label={labels.title}
        hint={t("desk.question.words.hint")}
        rows={3}
        lang={lang}
      />
      <TextArea
        field={fieldOf(fields, "help")}
        label={labels.help}
        hint={t("desk.question.help.hint")}
        maxLength={longestHelp}
        rows={4}
        optional
        lang={lang}
      />
      <KindSettings kind={kind} typed={typed} {...builder} />
      <CheckboxField
        field={fieldOf(fields, "required")}
        label={labels.required}
        hint={t("desk.question.required.hint")}
      />
      <SubmitButton>{t("desk.save")}</SubmitButton>
    </PageForm>
  );
}

/**
 * The Enter key presses a form's first button, which must not be one that removes an option: this one
 * saves, and is there for no other purpose.
 */
export function EnterSaves() {
  const { t } = useLocale();
  return (
    <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true">
      {t("desk.save")}
    </button>
  );
}

export function useQuestionLabels() {
  const { t } = useLocale();
  return {
    title: t("desk.question.words"),
    help: t("desk.question.help"),
    required: t("desk.question.required"),
  };
}
