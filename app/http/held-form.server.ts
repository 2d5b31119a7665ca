import { findHeldForm, holdForm } from "#app/domain/held-form/held-form.server.ts";
import { sentForm } from "#app/http/forms.ts";
import type { Db } from "#db/schema.ts";

/** Keeps the form that a request was sending; its files and passwords are not kept. */
export async function holdFormOf(db: Db, request: Request): Promise<string> {
  const form = await sentForm(request.clone() as Request);
  const fields = ([...form] as [string, string][]).filter(([name]) => !isPassword(name));
  if (fields.join().length > longestHeld) throw new Response(null, { status: 413 });
  return holdForm(db, new URL(request.url).pathname, fields, new Date());
}

/** Above the longest form there is, the words of a theme; whoever sends it need not be anybody. */
const longestHeld = 100_000;

/** "current" is the password that a new one or a new address asks for. */
function isPassword(name: string): boolean {
  return /password/i.test(name) || name === "current";
}

/** What was being sent to this address before signing in, by field name; null when nothing is held. */
export async function heldForm(db: Db, request: Request): Promise<Record<string, string> | null> {
  const url = new URL(request.url);
  const token = url.searchParams.get("held");
  return token ? findHeldForm(db, url.pathname, token, new Date()) : null;
}
