import { fieldsOf, readAnswer } from "#app/domain/question/answer-fields.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import type { Answer } from "#app/domain/question/value.ts";

export type AnswerRefusal = "too-long" | "not-an-answer";

/**
 * An answer as it is kept, judged by the very rules of the form: whoever gives one in code gives what a
 * citizen could have given.
 */
export function answerChecked(
  asked: Asked,
  answer: Answer,
): ({ ok: true } & Answer) | { ok: false; refusal: AnswerRefusal } {
  const given = fieldsOf(asked, answer, "en");
  const read = readAnswer(asked, given, "en");
  if (!read.ok) {
    const isTooLong = read.errors.text?.startsWith("form.too-long") ?? false;
    return { ok: false, refusal: isTooLong ? "too-long" : "not-an-answer" };
  }
  const kept = fieldsOf(asked, read, "en");
  const same = Object.keys(given).every((name) => name === "text" || given[name] === kept[name]);
  const losesWords = answer.text.trim() !== "" && read.text === "";
  return same && !losesWords ? read : { ok: false, refusal: "not-an-answer" };
}
