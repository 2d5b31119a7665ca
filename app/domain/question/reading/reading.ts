import type { Answer, AnswerValue } from "#app/domain/question/value.ts";

/** The text fields of a form by name; what is not there or "" was left empty. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** What was answered, or what is wrong with it: message references by the name of a field or of a group of fields. */
export type AnswerRead = ({ ok: true } & Answer) | { ok: false; errors: Record<string, string> };

export function answered(value: AnswerValue | null, text = ""): AnswerRead {
  return { ok: true, value, text };
}

export function wrong(errors: Record<string, string>): AnswerRead {
  return { ok: false, errors };
}

export const nothingAnswered: AnswerRead = answered(null);

export function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}
