import type { Question } from "#app/domain/consultation/consultation.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import type { Langs } from "#app/domain/translation/reading.ts";
import { type Field, plainField } from "#app/ui/form/field.ts";
import type { FormState } from "#app/ui/form/page-form.tsx";

/** A question as it is asked: in the reader's words, with the language each text stands in. */
export type AskedQuestion = Pick<Question, "id" | "title" | "help"> &
  Asked & { required: boolean; langs: Langs };

/** The one form of a question, by the names of its fields. */
export interface AnswerState {
  values: Record<string, string>;
  /** Message references. */
  errors: Record<string, string[]>;
  /** Places to choose among; null when nothing was looked for. */
  places: { value: string; label: string; hint: string }[] | null;
}

const formId = "form";

export function fieldNamed({ values, errors }: AnswerState, name: string): Field {
  return plainField({ name, id: `${formId}-${name}`, value: values[name], errors: errors[name] });
}

/** What `PageForm` and `ErrorSummary` ask for. */
export function formOf({ errors }: AnswerState): FormState {
  return { id: formId, allErrors: errors };
}
