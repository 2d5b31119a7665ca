import type { Asked } from "#app/domain/question/settings.ts";
import { wordsIn } from "#app/domain/text/readability.ts";
import type { Language } from "#db/schema.ts";

export interface Timed {
  title: string;
  help: string;
  condition: unknown;
}

/**
 * Words a minute. English is read silently, non-fiction, at 238 (Brysbaert 2019, "How many words do we
 * read per minute?", Journal of Memory and Language 109); read aloud, the one measure there is of all
 * four languages with texts of the same content, at 228 English, 218 Spanish, 195 French, 181 Portuguese
 * (Trauzettel-Klosinski and Dietz 2012, IReST, IOVS 53). The slower of the two is taken: questions are
 * read twice where they are not plain.
 */
const wordsPerMinute: Record<Language, number> = { es: 218, pt: 181, en: 228, fr: 195 };

/**
 * Seconds to think and to enter one answer, beside reading. Assumed, not measured, and meant to be on
 * the long side: an open text is taken as one line or three sentences, a ranking as nine seconds for each place.
 */
function secondsToAnswer({ kind, settings }: Asked): number {
  switch (kind) {
    case "open-text":
      return settings.length === "short" ? 25 : 75;
    case "single-choice":
    case "multiple-choice":
      return 8 + 2 * settings.options.length;
    case "yes-no":
    case "scale":
      return 7;
    case "ranking":
      return 9 * (settings.most ?? settings.options.length);
    case "allocation":
      return 15 + 10 * settings.options.length;
    case "matrix":
      return 7 * settings.rows.length * (settings.several ? 2 : 1);
    case "number":
    case "date":
      return 15;
    case "place":
      return settings.as === "point" ? 60 : 20;
    case "file":
      return 60;
  }
}

/**
 * About how many minutes it takes to answer: whole ones, at least two. A question with a condition
 * counts half, as many of those who answer are not asked it.
 */
export function minutesToAnswer(
  questions: readonly (Timed & Asked)[],
  sections: readonly { title: string; text: string }[],
  language: Language,
): number {
  const perWord = 60 / wordsPerMinute[language];
  const reading = sections.reduce((sum, { title, text }) => sum + wordsIn(`${title} ${text}`) * perWord, 0);
  const answering = questions.reduce((sum, question) => {
    const words = wordsIn([question.title, question.help, ...labelsOf(question.settings)].join(" "));
    const seconds = words * perWord + secondsToAnswer(question);
    return sum + (question.condition === null ? seconds : seconds / 2);
  }, 0);
  return Math.max(2, Math.ceil((reading + answering) / 60));
}

function labelsOf(settings: object): string[] {
  return Object.values(settings).flatMap((value) =>
    Array.isArray(value)
      ? value.flatMap(({ label, description = "" }: { label: string; description?: string }) => [
          label,
          description,
        ])
      : [],
  );
}
