import { answerLines } from "#app/domain/question/answer-words.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import type { Answer } from "#app/domain/question/value.ts";
import { useLocale } from "#app/ui/locale.tsx";

/** An answer as people read it; nothing when there is none. The question is given in the reader's words. */
export function AnswerShown({
  question,
  answer,
  places = [],
  lang,
}: {
  question: Asked;
  answer: Answer;
  /** Names of territories by id, for answers that name a place. */
  places?: readonly (readonly [id: string, name: string])[];
  /** Of the words in it, when not the page's. */
  lang?: string;
}) {
  const locale = useLocale();
  const lines = answerLines(question, answer, locale, new Map(places));
  if (lines.length === 0) return null;
  if (lines.length === 1) {
    return (
      <span className="as-written" lang={lang}>
        {lines[0]}
      </span>
    );
  }
  return (
    <ul className="list-plain" lang={lang}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
