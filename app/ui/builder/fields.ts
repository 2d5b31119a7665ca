import type { Field } from "#app/ui/form/field.ts";
import type { FormState } from "#app/ui/form/page-form.tsx";

/** The fields of a form whose names follow from what is asked in it. */
export type Fields = Record<string, Field>;

/** What the parts of the form of a question need. */
export interface BuilderForm {
  form: FormState;
  fields: Fields;
  /** The language the consultation is written in. */
  lang: string;
}

export function fieldOf(fields: Fields, name: string): Field {
  return fields[name]!;
}
