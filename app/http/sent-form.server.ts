import { createHmac } from "node:crypto";
import { formKey, type SentForm, sentForm } from "#app/domain/sent-form.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import type { Context } from "#app/http/context.ts";

export function isTextForm({ method, headers }: Request): boolean {
  return method === "POST" && headers.get("Content-Type")?.startsWith(textForm) === true;
}

const textForm = "application/x-www-form-urlencoded";
/** Far more than any form of ours has: the half million that fit into a megabyte take seconds to read. */
const mostFields = 500;

/**
 * Reads a form of text fields before anybody else does, for its key; the portal goes on with the request
 * that comes back. Null when what was sent broke off, or is no form of ours.
 */
export async function readKeyedForm(
  request: Request,
  context: Context,
): Promise<{ request: Request; body: string } | null> {
  const body = await request.text().catch(() => null);
  if (body === null || body.split("&", mostFields + 1).length > mostFields) return null;
  if (body.includes(`${formKey}=`)) keep(request, context, [...new URLSearchParams(body)]);
  const { url, headers, signal } = request;
  return { body, request: new Request(url, { method: "POST", headers, signal, body }) };
}

/** For a form with files, once it was read; its act comes by it from then on. */
export async function keyedByFiles(
  request: Request,
  context: Context,
  actor: { sent?: SentForm | null; personId: string | null; browserHash: string | null },
  form: FormData,
) {
  const fields: [string, string][] = [];
  for (const [name, value] of form) {
    const isFile = typeof value !== "string";
    fields.push([name, isFile ? `${value.name} ${sha256(Buffer.from(await value.arrayBuffer()))}` : value]);
  }
  keep(request, context, fields);
  actor.sent = formSentBy(context, actor);
}

function keep(request: Request, context: Context, fields: [string, string][]) {
  const key = fields.find(([name]) => name === formKey)?.[1] ?? "";
  if (!/^[\w-]{20,40}$/.test(key)) return;
  const { pathname, search } = new URL(request.url);
  context.keyedForm = { key, said: JSON.stringify([pathname + search, fields]) };
}

/** The form by which this person or browser acts; null when it carries no key. */
export function formSentBy(
  context: Context,
  who: { personId: string | null; browserHash: string | null },
): SentForm | null {
  const form = context.keyedForm;
  if (!form) return null;
  const by = who.personId ?? who.browserHash ?? sha256(browserByForm(context) ?? "");
  return sentForm(sha256(JSON.stringify([form.key, by, form.said])));
}

/**
 * The token of a browser that has none yet and acts by a form with a key: the same however often the form
 * comes, so that a first act pressed twice is not that of two browsers. Nobody can guess it who does not
 * know the secret, nor see it who was not given that very page.
 */
export function browserByForm(context: Context): string | null {
  const form = context.keyedForm;
  if (!form) return null;
  return createHmac("sha256", context.secret).update(`browser ${form.key}`).digest("base64url").slice(0, 27);
}
