import { sectionsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation, Question } from "#app/domain/consultation/consultation.ts";
import { stepTo } from "#app/domain/response/steps.ts";
import { readingOf } from "#app/domain/translation/reading.server.ts";
import { languageNote, questionIn, sectionIn } from "#app/domain/translation/reading.ts";
import { found } from "#app/http/guards.server.ts";
import type { Db, Language } from "#db/schema.ts";

/** A question among those that are asked, as its page shows it: in the reader's words, with its section. */
export async function askedQuestion(
  db: Db,
  consultation: Consultation,
  { questions, asked, question }: { questions: Question[]; asked: Question[]; question: Question },
  language: Language,
) {
  const reading = await readingOf(db, consultation, language);
  const shown = questionIn(reading, question);
  const step = found(stepTo(asked, await sectionsOf(db, consultation.id), question.id));
  return {
    question: { ...shown, required: question.required === 1 },
    languages: languageNote(reading, [shown]),
    place: step.place,
    steps: step.steps,
    /** Other answers may make the number of steps another. */
    mayChange: questions.some(({ condition }) => condition !== null),
    previous: step.previous?.position ?? null,
    isLast: step.next === null,
    section: step.section && sectionIn(reading, step.section),
    opensSection: step.opensSection,
  };
}

export type AskedStep = Awaited<ReturnType<typeof askedQuestion>>;
