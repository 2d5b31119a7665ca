import { type AnswerRead, answered, type Fields, wrong } from "#app/domain/question/reading/reading.ts";
import type { Settings } from "#app/domain/question/settings.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** Characters in one answer. */
export const longestAnswer = 5000;
/** The same where one line is asked for, and in "other". */
export const longestLine = 300;

export function longestFor(length: Settings<"open-text">["length"]): number {
  return length === "short" ? longestLine : longestAnswer;
}

export function readWords({ length }: Settings<"open-text">, fields: Fields): AnswerRead {
  const text = length === "short" ? oneLine(fields.text ?? "") : plainText(fields.text ?? "");
  const max = longestFor(length);
  return text.length > max ? wrong({ text: msg("form.too-long", { max }) }) : answered(null, text);
}
