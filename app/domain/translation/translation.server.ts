import { act } from "#app/domain/act.server.ts";
import { authorityIdsOf, questionsOf, sectionsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { actAsLead, type LeadRefusal, lockedConsultation } from "#app/domain/consultation/lead-act.server.ts";
import { keepFirstVersion, keepVersion } from "#app/domain/design/version.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { phasesOf } from "#app/domain/phase/phase.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import { backgroundMarkdown } from "#app/domain/translation/reading.server.ts";
import { offeredLanguages } from "#app/domain/translation/reading.ts";
import {
  type TextPair,
  type TranslatableText,
  type TranslationProgress,
  textPairs,
  translatableTexts,
  translationProgress,
} from "#app/domain/translation/translatable.ts";
import type { Conflict, TranslatedField } from "#app/domain/translation/translation.ts";
import type { Db, Language } from "#db/schema.ts";

/** Every text of the consultation as it stands. */
export async function textsOf(db: Db, consultation: Consultation): Promise<TranslatableText[]> {
  return translatableTexts({
    ...consultation,
    background: backgroundMarkdown(consultation),
    phases: phasesOf(consultation),
    sections: await sectionsOf(db, consultation.id),
    questions: await questionsOf(db, consultation.id),
  });
}

/** Every text beside what it says in this language. */
export async function pairsIn(db: Db, consultation: Consultation, language: Language): Promise<TextPair[]> {
  const translations = await translationsOf(db, consultation.id, language);
  return textPairs(await textsOf(db, consultation), translations);
}

/** How far each of its other languages is. */
export async function progressOf(db: Db, consultation: Consultation): Promise<TranslationProgress[]> {
  const [, ...others] = offeredLanguages(consultation);
  if (others.length === 0) return [];
  const texts = await textsOf(db, consultation);
  const rows = await db
    .selectFrom("translation")
    .select(["language", "key", "text", "source"])
    .where("consultationId", "=", consultation.id)
    .where("language", "in", others)
    .execute();
  return others.map((language) => {
    const own = rows.filter((row) => row.language === language);
    return translationProgress(language, textPairs(texts, new Map(own.map((row) => [row.key, row]))));
  });
}

export type LanguagesChosen = { ok: true } | { ok: false; refusal: LeadRefusal };

/** In which languages it may be read beside its own; what was translated into one that goes is kept for when it comes back. */
export function chooseLanguages(
  db: Db,
  actor: Actor,
  consultationId: string,
  languages: readonly Language[],
  now = new Date(),
): Promise<LanguagesChosen> {
  const detail = { languages: languages.join(" ") };
  const name = "consultation.languages-chosen";
  const what = { by: actor, at: now, name, consultationId, detail, keepsAgreements: true };
  return actAsLead<LanguagesChosen>(db, what, async (trx, consultation) => {
    const others = languages.filter((language) => language !== consultation.language);
    await trx
      .updateTable("consultation")
      .set({ languages: JSON.stringify(others) })
      .where("id", "=", consultationId)
      .execute();
    return { ok: true };
  });
}

export type TranslationsSaved =
  /** @property conflicts  what was not saved because it is no longer what the translator saw */
  | { ok: true; saved: number; conflicts: Conflict[] }
  | { ok: false; refusal: LeadRefusal | "no-such-language" }
  /** Nothing to save, but perhaps conflicts. */
  | { ok: false; refusal: "nothing-changed"; conflicts: Conflict[] };

/**
 * Saves the translations of some texts, before or after the publication, by officials of any of the
 * authorities that hold it. A text that somebody else translated, or whose original changed, since the
 * page was shown is left as it is, for the translator to see both.
 */
export function saveTranslations(
  db: Db,
  actor: Actor,
  { consultationId, language }: { consultationId: string; language: Language },
  fields: readonly TranslatedField[],
  now = new Date(),
): Promise<TranslationsSaved> {
  const detail: Record<string, string | number> = { language };
  const what = { by: actor, at: now, name: "translation.saved", consultationId, detail };
  return act<TranslationsSaved>(db, what, async (trx) => {
    const consultation = await lockedConsultation(trx, consultationId);
    if (!consultation) return { ok: false, refusal: "gone" };
    if (!can(actor, "official", await authorityIdsOf(trx, consultationId))) {
      return { ok: false, refusal: "not-allowed" };
    }
    if (!offeredLanguages(consultation).slice(1).includes(language)) {
      return { ok: false, refusal: "no-such-language" };
    }
    const pairs = new Map((await pairsIn(trx, consultation, language)).map((pair) => [pair.key, pair]));
    const judged = fields.flatMap((field) => {
      const pair = pairs.get(field.key);
      return pair ? [{ pair, field, verdict: verdictOn(pair, field) }] : [];
    });
    const conflicts = judged.flatMap(({ pair: { key }, verdict }) =>
      verdict === "save" || verdict === "same" ? [] : [{ key, reason: verdict }],
    );
    const toSave = judged.filter(({ verdict }) => verdict === "save");
    if (toSave.length === 0) return { ok: false, refusal: "nothing-changed", conflicts };

    await keepFirstVersion(trx, consultation);
    for (const { pair, field } of toSave) {
      const at = { consultationId, language, key: pair.key };
      if (field.text === "") await takeBack(trx, at);
      else await put(trx, { ...at, text: field.text, source: pair.text }, actor, now);
    }
    await keepVersion(trx, consultation, actor, now, what.name);
    detail.texts = toSave.length;
    return { ok: true, saved: toSave.length, conflicts };
  });
}

/** What a page gives along with each text, so that the form that comes back says what its writer saw. */
export function markOf({ text, translation }: Pick<TextPair, "text" | "translation">): string {
  return `${shortHash(text)}-${shortHash(translation)}`;
}

function verdictOn(
  pair: TextPair,
  { text, seen, holds }: TranslatedField,
): Conflict["reason"] | "save" | "same" {
  const [seenText, seenTranslation] = seen.split("-");
  const isTouched = shortHash(text) !== seenTranslation;
  if (!isTouched && !(holds && pair.state === "out-of-date")) return "same";
  if (text === pair.translation && pair.state === "translated") return "same";
  if (seenText !== shortHash(pair.text)) return "original-changed";
  if (seenTranslation !== shortHash(pair.translation)) return "translated-meanwhile";
  return "save";
}

function shortHash(text: string): string {
  return sha256(text).slice(0, 16);
}

async function translationsOf(db: Db, consultationId: string, language: Language) {
  const rows = await db
    .selectFrom("translation")
    .select(["key", "text", "source"])
    .where("consultationId", "=", consultationId)
    .where("language", "=", language)
    .execute();
  return new Map(rows.map(({ key, text, source }) => [key, { text, source }]));
}

interface Place {
  consultationId: string;
  language: Language;
  key: string;
}

function takeBack(trx: Db, { consultationId, language, key }: Place) {
  return trx
    .deleteFrom("translation")
    .where("consultationId", "=", consultationId)
    .where("language", "=", language)
    .where("key", "=", key)
    .execute();
}

function put(trx: Db, row: Place & { text: string; source: string }, actor: Actor, now: Date) {
  const { text, source } = row;
  const said = { text, source, translatedBy: actor.personId, translatedAt: now.toISOString() };
  return trx
    .insertInto("translation")
    .values({ ...row, ...said })
    .onConflict((on) => on.columns(["consultationId", "language", "key"]).doUpdateSet(said))
    .execute();
}
