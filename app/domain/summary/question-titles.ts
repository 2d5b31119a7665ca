import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { questionTitleIn, type Reading, type Said } from "#app/domain/translation/reading.ts";

/** The titles of a digest's questions in the reader's words, by their ids. */
export function questionTitles(
  reading: Reading,
  { questions, closed = [] }: Pick<Digest, "questions" | "closed">,
): Record<string, Said> {
  const all = [...questions, ...closed];
  return Object.fromEntries(all.map((question) => [question.id, questionTitleIn(reading, question)]));
}
