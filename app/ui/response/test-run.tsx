import type { DeskPage } from "#app/domain/consultation/desk.ts";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { AnswerState } from "#app/ui/question/answer-state.ts";
import { AnswerForm } from "#app/ui/response/answer-form.tsx";
import { AnswerReview, type ReviewedAnswer } from "#app/ui/response/answer-review.tsx";
import { QuestionStep, type ShownStep } from "#app/ui/response/question-step.tsx";
import { SendingProblems } from "#app/ui/response/sending-problems.tsx";

interface Props {
  page: DeskPage;
}

export function TestRunStart({ page, questions }: Props & { questions: number }) {
  const { t } = useLocale();
  return (
    <DeskFrame page={page} lead={t("response.test.lead")}>
      {questions === 0 ? (
        <EmptyState title={t("response.test.nothing")} />
      ) : (
        <form method="post">
          <SubmitButton name="begin" value="on">
            {t("response.test.begin")}
          </SubmitButton>
        </form>
      )}
    </DeskFrame>
  );
}

export function TestRunQuestion({
  page,
  step,
  state,
  answers,
}: Props & { step: ShownStep; state: AnswerState; answers: string }) {
  const { t } = useLocale();
  return (
    <QuestionStep step={step} state={state} above={<TestRunBar page={page} />}>
      <AnswerForm
        question={step.question}
        state={state}
        hidden={<HiddenFields values={{ answers, question: step.question.id }} />}
      >
        <div className="row">
          <SubmitButton name="next" value="on">
            {t(step.isLast ? "response.test.review" : "response.test.next")}
          </SubmitButton>
          <SubmitButton name="back" value="on" variant="quiet">
            {t("response.question.back")}
          </SubmitButton>
          {!step.isLast && (
            <SubmitButton name="review" value="on" variant="link">
              {t("response.test.review")}
            </SubmitButton>
          )}
        </div>
      </AnswerForm>
    </QuestionStep>
  );
}

export function TestRunReview({
  page,
  missing,
  isEmpty,
  answers,
  review,
}: Props & {
  missing: number[];
  isEmpty: boolean;
  answers: string;
  review: { answers: ReviewedAnswer[]; setAside: ReviewedAnswer[]; places: [id: string, name: string][] };
}) {
  const { t } = useLocale();
  const hasProblems = missing.length > 0 || isEmpty;
  return (
    <>
      {hasProblems && (
        <SendingProblems missing={missing} message={isEmpty ? "response.refused.empty" : null} here={null} />
      )}
      <TestRunBar page={page} />
      <PageHeading />
      <AnswerReview {...review} hrefOf={() => undefined} />
      <form method="post" className="stack">
        <HiddenFields values={{ answers }} />
        <ul className="list-plain row" data-gap="s">
          {review.answers.map(({ question }) => (
            <li key={question.id}>
              <SubmitButton name="to" value={question.id} variant="quiet">
                {t("response.test.change", { position: question.position })}
              </SubmitButton>
            </li>
          ))}
        </ul>
        <div>
          <SubmitButton name="send" value="on">
            {t("response.test.send")}
          </SubmitButton>
        </div>
      </form>
    </>
  );
}

export function TestRunDone({ page }: Props) {
  const { t } = useLocale();
  return (
    <DeskFrame page={page} lead={t("response.test.done.text")}>
      <form method="post" className="row">
        <SubmitButton name="begin" value="on" variant="quiet">
          {t("response.test.again")}
        </SubmitButton>
        <a href={`/desk/consultations/${page.consultation.id}`}>{t("response.test.leave")}</a>
      </form>
    </DeskFrame>
  );
}

/** On every page of it: that it is a test, and the way out. */
function TestRunBar({ page }: Props) {
  const { t } = useLocale();
  return (
    <Notice title={t("response.test.bar")}>
      <p>
        <a href={`/desk/consultations/${page.consultation.id}`}>{t("response.test.leave")}</a>
      </p>
    </Notice>
  );
}
