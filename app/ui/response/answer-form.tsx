import type { Field } from "#app/ui/form/field.ts";
import { type FormState, PageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** One answer with the ways to go on; every one of them saves. */
export function AnswerForm({
  form,
  field,
  required,
  isLast,
  sent,
  maxLength,
}: {
  form: FormState;
  field: Field;
  required: boolean;
  isLast: boolean;
  /** Whether the response has been sent before: then one can go straight to the review. */
  sent: boolean;
  maxLength: number;
}) {
  const { t } = useLocale();
  return (
    <PageForm form={form}>
      <TextArea
        field={field}
        label={t("response.question.label")}
        hint={t(required ? "response.question.required" : "response.question.hint")}
        maxLength={maxLength}
        rows={10}
      />
      <div className="row">
        <SubmitButton name="next" value="on">
          {t(isLast ? "response.question.review" : "response.question.next")}
        </SubmitButton>
        {sent && !isLast && (
          <SubmitButton name="review" value="on" variant="quiet">
            {t("response.question.review")}
          </SubmitButton>
        )}
        <SubmitButton name="leave" value="on" variant="link">
          {t("response.question.leave")}
        </SubmitButton>
      </div>
    </PageForm>
  );
}
