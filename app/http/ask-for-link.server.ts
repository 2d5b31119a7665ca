import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/person/actor.ts";
import { foldEmail } from "#app/domain/person/person.ts";
import { AskInput } from "#app/domain/person/sign-in.ts";
import type { Ask } from "#app/domain/person/way-in.server.ts";
import { invalid, parseForm } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import type { LimitName } from "#app/http/limits.server.ts";
import { onwards } from "#app/http/next-page.ts";
import { readerOf } from "#app/http/reader.server.ts";
import type { Db } from "#db/schema.ts";

type Asking = (db: Db, actor: Actor, ask: Ask) => Promise<unknown>;

/** The one answer to whoever asks for a letter with a link, whether the address has an account or not. */
export async function answerAsk({ request, context }: ActionFunctionArgs, asking: Asking, limit: LimitName) {
  await takeFrom(context, limit);
  const form = await parseForm(request, AskInput);
  if (!form.ok) return invalid(form);

  const { email } = form.input;
  await takeFrom(context, "letter", foldEmail(email));
  const { actor, language } = await readerOf(request, context);
  const query = onwards(new URL(request.url));
  await asking(context.db, actor, { email, language, origin: context.environment.origin, query });
  return redirect("/check-your-mail");
}
