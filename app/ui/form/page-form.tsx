import { type DefaultValue, type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import { FormKey } from "#app/ui/form/form-key.tsx";

/** What the form components need to know of a form: Conform's metadata fit. */
export interface FormState {
  id: string;
  errors?: string[];
  allErrors: Record<string, string[]>;
}

/**
 * The state of one form of a page: what was refused, else the defaults. Only the server validates.
 * @param id  begins every id in the form; give one when a page has several forms
 */
export function usePageForm<Input extends Record<string, unknown>>({
  id = "form",
  result,
  defaults,
}: {
  id?: string;
  result: SubmissionResult<string[]> | null | undefined;
  defaults?: DefaultValue<Input>;
}) {
  const [form, fields] = useForm<Input>({ id, lastResult: result, defaultValue: defaults });
  return { form, fields };
}

export function PageForm({
  form,
  action,
  encType,
  keyed,
  children,
}: {
  form: FormState;
  /** Where it is sent; this very address when not given. */
  action?: string;
  encType?: "multipart/form-data";
  /** It makes something, so that sending it twice must count once. */
  keyed?: boolean;
  children: ReactNode;
}) {
  return (
    <form
      id={form.id}
      className="stack"
      data-gap="l"
      method="post"
      action={action}
      encType={encType}
      noValidate
    >
      {keyed && <FormKey />}
      {children}
    </form>
  );
}
