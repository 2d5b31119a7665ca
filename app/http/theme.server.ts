import { canAdministerAll } from "#app/domain/person/actor.ts";
import type { Theme } from "#app/domain/theme/theme.ts";
import type { Context } from "#app/http/context.ts";
import { requirePerson } from "#app/http/guards.server.ts";

/** Themes hold for every consultation of the installation, so only its administrators change them. */
export async function requireThemeEditor(request: Request, context: Context) {
  const reader = await requirePerson(request, context);
  if (!canAdministerAll(reader.actor)) throw new Response(null, { status: 403 });
  return reader;
}

/** A theme as its form has it. */
export function typedTheme({ names, words, active }: Theme): Record<string, string> {
  return {
    ...{ nameEs: names.es, namePt: names.pt, nameEn: names.en, nameFr: names.fr },
    wordsEs: words.es.join(", "),
    wordsPt: words.pt.join(", "),
    wordsEn: words.en.join(", "),
    wordsFr: words.fr.join(", "),
    active: active ? "on" : "",
  };
}
