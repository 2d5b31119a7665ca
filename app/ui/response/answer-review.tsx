import type { Answer } from "#app/domain/question/value.ts";
import { isAnswered } from "#app/domain/question/value.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { ReviewList } from "#app/ui/page/review-list.tsx";
import { AnswerShown } from "#app/ui/question/answer-shown.tsx";
import type { AskedQuestion } from "#app/ui/question/answer-state.ts";

export interface ReviewedAnswer {
  question: AskedQuestion & { position: number };
  answer: Answer;
}

/** What is about to be sent, and below it what was answered to questions that are no longer asked. */
export function AnswerReview({
  answers,
  setAside,
  places,
  hrefOf,
}: {
  answers: ReviewedAnswer[];
  setAside: ReviewedAnswer[];
  places: [id: string, name: string][];
  /** Where an answer is changed; null when it cannot be. */
  hrefOf: (position: number) => string | undefined;
}) {
  const { t } = useLocale();
  const shown = ({ question, answer }: ReviewedAnswer) => ({
    label: `${question.position}. ${question.title}`,
    value: isAnswered(answer) ? (
      <AnswerShown question={question} answer={answer} places={places} />
    ) : (
      t(question.required ? "response.review.missing" : "response.review.empty")
    ),
  });
  return (
    <>
      <ReviewList items={answers.map((one) => ({ ...shown(one), href: hrefOf(one.question.position) }))} />
      {setAside.length > 0 && (
        <section className="stack">
          <h2>{t("response.review.set-aside")}</h2>
          <p className="measure">{t("response.review.set-aside.text")}</p>
          <ReviewList items={setAside.map(shown)} />
        </section>
      )}
    </>
  );
}
