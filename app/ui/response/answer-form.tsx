import type { ReactNode } from "react";
import { PageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { type AnswerState, type AskedQuestion, formOf } from "#app/ui/question/answer-state.ts";
import { QuestionFields } from "#app/ui/question/question-fields.tsx";

/** The form of one question. @param children  the ways to go on */
export function AnswerForm({
  question,
  state,
  hidden,
  children,
}: {
  question: AskedQuestion;
  state: AnswerState;
  /** What is sent along; first, since only so many fields of a form are read. */
  hidden?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useLocale();
  return (
    <PageForm form={formOf(state)} encType={question.kind === "file" ? "multipart/form-data" : undefined}>
      {hidden}
      <QuestionFields
        question={question}
        state={state}
        label={t("response.question.label")}
        hint={t(question.required ? "response.question.required" : "response.question.hint")}
      />
      {children}
    </PageForm>
  );
}

/** Every one of them saves. */
export function WaysOn({
  isLast,
  sent,
}: {
  isLast: boolean;
  /** Whether the response has been sent before: then one can go straight to the review. */
  sent: boolean;
}) {
  const { t } = useLocale();
  return (
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
  );
}
