import { isChanged } from "#app/domain/summary/rewording/reworded.ts";
import { rewordingsOf } from "#app/domain/summary/rewording/rewording.server.ts";
import type { Context } from "#app/http/context.ts";
import { found } from "#app/http/guards.server.ts";
import { moderatedDraft } from "#app/http/summary-draft.server.ts";
import { isLanguage } from "#app/i18n/languages.ts";

/** The newest rewording of the draft and language of this address, for its moderators; else the 404 or 403 page. */
export async function moderatedRewording(
  request: Request,
  context: Context,
  { id, language }: { id?: string; language?: string },
) {
  const { draft, actor } = await moderatedDraft(request, context, id);
  const wanted = found(isLanguage(language) ? language : null);
  const rewording = found((await rewordingsOf(context.db, draft))[wanted] ?? null);
  const changed = rewording.sentences.filter(isChanged).length;
  const shown = { id: draft.id, place: draft.place, language: wanted, changed };
  return { draft, actor, rewording, shown };
}
