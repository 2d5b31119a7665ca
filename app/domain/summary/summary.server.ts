import { act } from "#app/domain/act.server.ts";
import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import {
  allSections,
  type EditedWords,
  foreignNumbers,
  type SectionWordsInput,
  type SummaryPlace,
} from "#app/domain/summary/summary.ts";
import { wordsOf } from "#app/domain/summary/words/words.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

export interface DraftSummary extends SummaryPlace {
  id: string;
  digest: Digest;
  computedAt: string;
  words: EditedWords;
  editedAt: string | null;
}

export async function draftSummary(db: Db, place: SummaryPlace): Promise<DraftSummary | null> {
  const row = await db
    .selectFrom("summary")
    .selectAll()
    .where("consultationId", "=", place.consultationId)
    .where("territoryId", "=", place.territoryId)
    .executeTakeFirst();
  if (!row) return null;
  const { id, consultationId, territoryId, computedAt, editedAt } = row;
  return {
    id,
    consultationId,
    territoryId,
    computedAt,
    editedAt,
    digest: JSON.parse(row.digest),
    words: JSON.parse(row.words),
  };
}

export type WordsEdited =
  | { ok: true; subjectId: string }
  | { ok: false; refusal: "not-allowed" | "no-such-summary" | "no-such-section" }
  | { ok: false; refusal: "other-numbers"; numbers: string[] };

/** A moderator's words for one section in one language; empty words bring the template's back. */
export function editSummaryWords(
  db: Db,
  actor: Actor,
  { section, language, words, ...place }: SummaryPlace & SectionWordsInput & { section: string },
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

export type SummaryPublished =
  | { ok: true; number: number; subjectId: string }
  | { ok: false; refusal: "not-allowed" | "no-such-summary" | "nothing-new" }
  /** Edited words with figures that the draft no longer has, as "question-1 es". */
  | { ok: false; refusal: "words-out-of-date"; sections: string[] };

/** Freezes the draft, its words in all languages, as the next edition. */
export function publishSummary(
  db: Db,
  actor: Actor,
  place: SummaryPlace,
  now = new Date(),
): Promise<SummaryPublished> {
  const { consultationId, territoryId } = place;
  const what = { by: actor, at: now, name: "summary.published", consultationId };
  return act(db, what, async (trx): Promise<SummaryPublished> => {
    if (!(await mayModerate(trx, actor, consultationId))) return { ok: false, refusal: "not-allowed" };
    const draft = await draftSummary(trx, place);
    if (!draft) return { ok: false, refusal: "no-such-summary" };
    const sections = outOfDate(draft);
    if (sections.length > 0) return { ok: false, refusal: "words-out-of-date", sections };

    const last = await trx
      .selectFrom("summaryEdition")
      .select(["number", "digest", "words"])
      .where("summaryId", "=", draft.id)
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirst();
    const digest = JSON.stringify(draft.digest);
    const words = JSON.stringify(allSections(draft.digest, draft.words));
    if (last?.digest === digest && last.words === words) return { ok: false, refusal: "nothing-new" };
    const number = Number(last?.number ?? 0) + 1;
    await trx
      .insertInto("summaryEdition")
      .values({
        id: newId(),
        summaryId: draft.id,
        consultationId,
        territoryId,
        number,
        digest,
        words,
        computedAt: draft.computedAt,
        publishedBy: actor.personId,
        publishedAt: now.toISOString(),
      })
      .execute();
    return { ok: true, number, subjectId: draft.id };
  });
}

function outOfDate({ digest, words }: DraftSummary): string[] {
  return Object.entries(words).flatMap(([section, texts]) =>
    Object.entries(texts)
      .filter(([language, text]) => foreignNumbers(text, digest, localeOf(language as Language)).length > 0)
      .map(([language]) => `${section} ${language}`),
  );
}

async function mayModerate(db: Db, actor: Actor, consultationId: string): Promise<boolean> {
  return can(actor, "moderator", await authorityIdsOf(db, consultationId));
}
