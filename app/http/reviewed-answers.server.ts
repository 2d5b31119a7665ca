import type { Consultation, Question } from "#app/domain/consultation/consultation.ts";
import type { Answer } from "#app/domain/question/value.ts";
import { placesNamed } from "#app/domain/response/places-named.server.ts";
import { readingOf } from "#app/domain/translation/reading.server.ts";
import { questionIn, said } from "#app/domain/translation/reading.ts";
import type { Db, Language } from "#db/schema.ts";

/** What `AnswerReview` shows, in the reader's words. */
export async function reviewedAnswers(
  db: Db,
  consultation: Consultation,
  { answers, asked, setAside }: { answers: Map<string, Answer>; asked: Question[]; setAside: Question[] },
  language: Language,
) {
  const reading = await readingOf(db, consultation, language);
  const shown = (question: Question) => ({
    question: { ...questionIn(reading, question), required: question.required === 1 },
    answer: answers.get(question.id) ?? { value: null, text: "" },
  });
  const { text: title, lang: titleLang } = said(reading, "title", consultation.title);
  return {
    title,
    titleLang,
    answers: asked.map(shown),
    setAside: setAside.map(shown),
    places: await placesNamed(db, answers.values()),
  };
}
