import { act } from "#app/domain/act.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { mayModerate } from "#app/domain/summary/edition/may-moderate.server.ts";
import { shortHash } from "#app/domain/summary/edition/short-hash.server.ts";
import { type DraftSummary, draftSummary } from "#app/domain/summary/summary.server.ts";
import {
  type EditedWords,
  foreignNumbers,
  type SectionWordsInput,
  type SummaryPlace,
} from "#app/domain/summary/summary.ts";
import { wordsOf } from "#app/domain/summary/words/words.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Db, Language } from "#db/schema.ts";

/** What a form for one section's words began from. */
export function wordsSeen({ words }: DraftSummary, section: string, language: Language): string {
  return shortHash(words[section]?.[language] ?? "");
}

export type WordsEdited =
  | { ok: true; subjectId: string }
  | { ok: false; refusal: "not-allowed" | "no-such-summary" | "no-such-section" | "changed-meanwhile" }
  | { ok: false; refusal: "other-numbers"; numbers: string[] };

/** A moderator's words for one section in one language; empty words bring the template's back. */
export function editSummaryWords(
  db: Db,
  actor: Actor,
  { section, language, words, seen, ...place }: SummaryPlace & SectionWordsInput & { section: string },
  now = new Date(),
): Promise<WordsEdited> {
  const { consultationId } = place;
  const what = { by: actor, at: now, name: "summary.edited", consultationId, detail: { section, language } };
  return act(db, what, async (trx): Promise<WordsEdited> => {
    if (!(await mayModerate(trx, actor, consultationId))) return { ok: false, refusal: "not-allowed" };
    const draft = await draftSummary(trx, place);
    if (!draft) return { ok: false, refusal: "no-such-summary" };
    const locale = localeOf(language);
    if (!wordsOf(draft.digest, locale).some(({ key }) => key === section)) {
      return { ok: false, refusal: "no-such-section" };
    }
    if (seen !== undefined && seen !== wordsSeen(draft, section, language)) {
      return { ok: false, refusal: "changed-meanwhile" };
    }
    const numbers = foreignNumbers(words, draft.digest, locale);
    if (numbers.length > 0) return { ok: false, refusal: "other-numbers", numbers };

    await trx
      .updateTable("summary")
      .set({
        words: JSON.stringify(withWords(draft.words, section, language, words)),
        editedBy: actor.personId,
        editedAt: now.toISOString(),
      })
      .where("id", "=", draft.id)
      .execute();
    return { ok: true, subjectId: draft.id };
  });
}

function withWords(edited: EditedWords, section: string, language: Language, words: string): EditedWords {
  const { [language]: _, ...others } = edited[section] ?? {};
  return { ...edited, [section]: words === "" ? others : { ...others, [language]: words } };
}
