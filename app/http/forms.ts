import type { Submission, SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import { z } from "zod";
import { formKey } from "#app/domain/sent-form.ts";
import { plainForm, readForm } from "#app/http/uploads.server.ts";
import { msg } from "#app/i18n/message-reference.ts";

export type ParsedForm<Input> =
  | { ok: true; input: Input; submission: Submission<Input> }
  | { ok: false; submission: Submission<Input> };

/** What an action gives back to its page when the form has to be filled in again. */
export interface FormAnswer {
  result: SubmissionResult;
}

/** Every message that zod would write itself becomes a reference to one of ours. */
z.config({
  customError(issue) {
    if (issue.code === "invalid_type") return msg("form.missing");
    if (issue.code === "too_small") {
      if (issue.origin === "string" && Number(issue.minimum) <= 1) return msg("form.missing");
      if (issue.origin === "string") return msg("form.too-short", { min: Number(issue.minimum) });
      if (issue.origin === "array") return msg("form.missing");
      return msg("form.too-small", { min: Number(issue.minimum) });
    }
    if (issue.code === "too_big") {
      if (issue.origin === "string") return msg("form.too-long", { max: Number(issue.maximum) });
      return msg("form.too-big", { max: Number(issue.maximum) });
    }
    return msg("form.invalid");
  },
});

/** Reads a form by the concept's schema; what was typed stays in the submission. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.infer<Schema>>> {
  return parseFormData(await sentForm(request), schema);
}

/** Of a form that is read for its words, perhaps by a page that asks to sign in first, files are left out. */
const withFiles = { ...plainForm, files: plainForm.parts };

/** The text fields of a form that was sent; the 400 page for what is no form. */
export async function sentForm(request: Request): Promise<FormData> {
  const sent = await readForm(request, withFiles);
  if (!sent.ok) throw new Response(null, { status: 400 });
  const fields = new FormData();
  for (const [name, value] of plainFields(sent.formData))
    if (typeof value === "string") fields.append(name, value);
  return fields;
}

/** The text fields of a form that was read, by name. */
export function fieldsSent(formData: FormData): Record<string, string> {
  const texts = [...plainFields(formData)].filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts) as Record<string, string>;
}

export function parseFormData<Schema extends z.ZodType>(
  formData: FormData,
  schema: Schema,
): ParsedForm<z.infer<Schema>> {
  const submission = parseWithZod(plainFields(formData), { schema }) as Submission<z.infer<Schema>>;
  if (submission.status !== "success") return { ok: false, submission };
  return { ok: true, input: submission.value, submission };
}

const mostFields = 200;

/**
 * Each field of a plain name once. Conform reads "a[4000000000]" as a list of that length and
 * "__intent__" as an order to it: no form of ours sends such, and one such field could stop the portal.
 * Nor has any so many fields. The character that PostgreSQL cannot keep is left out.
 */
function plainFields(formData: FormData): FormData {
  const fields = new FormData();
  let read = 0;
  for (const [name, value] of formData) {
    if (++read > mostFields) break;
    if (
      name === formKey ||
      !/^[a-z][a-z0-9-]{0,60}$/i.test(name) ||
      name in Object.prototype ||
      fields.has(name)
    )
      continue;
    fields.append(name, typeof value === "string" ? value.replaceAll("\0", "") : value);
  }
  return fields;
}

/** 422, with the errors beside their fields and everything typed kept. */
export function invalid<Input>(form: ParsedForm<Input>) {
  return data<FormAnswer>({ result: form.submission.reply() }, 422);
}

/**
 * 422 for what the domain refused.
 * @param errors  message references by field name; "" for the form as a whole
 */
export function refused<Input>(form: ParsedForm<Input>, errors: Record<string, string>) {
  const { "": whole, ...fields } = errors;
  return data<FormAnswer>(
    {
      result: form.submission.reply({
        formErrors: whole ? [whole] : [],
        fieldErrors: Object.fromEntries(Object.entries(fields).map(([name, error]) => [name, [error]])),
      }),
    },
    422,
  );
}
