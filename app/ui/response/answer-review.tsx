import type { Answer } from "#app/domain/question/value.ts";
import { isAnswered } from "#app/domain/question/value.ts";
import type { Found } from "#app/domain/signal/personal-data.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { ReviewList } from "#app/ui/page/review-list.tsx";
import { AnswerShown } from "#app/ui/question/answer-shown.tsx";
import type { AskedQuestion } from "#app/ui/question/answer-state.ts";
import { MarkedAnswer } from "#app/ui/signal/marked-answer.tsx";

export interface ReviewedAnswer {
  question: AskedQuestion & { position: number };
  answer: Answer;
}

/** What is about to be sent, and below it what was answered to questions that are no longer asked. */
export function AnswerReview({
  answers,
  setAside,
  places,
  personal = {},
  hrefOf,
}: {
  answers: ReviewedAnswer[];
  setAside: ReviewedAnswer[];
  places: [id: string, name: string][];
  /** What looks like personal data in the words of an answer, by question. */
  personal?: Record<string, Found[]>;
  /** Where an answer is changed; null when it cannot be. */
  hrefOf: (position: number) => string | undefined;
}) {
  const { t } = useLocale();
  const shown = ({ question, answer }: ReviewedAnswer) => ({
    label: `${question.position}. ${question.title}`,
    value: isAnswered(answer) ? (
      <>
        {!(question.kind === "open-text" && personal[question.id]) && (
          <AnswerShown question={question} answer={answer} places={places} />
        )}
        {personal[question.id] && <MarkedAnswer text={answer.text} found={personal[question.id]!} />}
      </>
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
