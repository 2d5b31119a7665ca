import { findHeldForm, holdForm } from "#app/domain/held-form/held-form.server.ts";
import type { Db } from "#db/schema.ts";

/** Keeps the form that a request was sending; its files and passwords are not kept. */
export async function holdFormOf(db: Db, request: Request): Promise<string> {
  const form = await request.clone().formData();
  const fields = [...form].filter(
    (field): field is [string, string] => typeof field[1] === "string" && !/password/i.test(field[0]),
  );
  return holdForm(db, new URL(request.url).pathname, fields, new Date());
}

/** What was being sent to this address before signing in, by field name; null when nothing is held. */
export async function heldForm(db: Db, request: Request): Promise<Record<string, string> | null> {
  const url = new URL(request.url);
  const token = url.searchParams.get("held");
  return token ? findHeldForm(db, url.pathname, token, new Date()) : null;
}
