import { z } from "zod";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { type Section, wordsOf } from "#app/domain/summary/words/words.ts";
import { languages } from "#app/i18n/languages.ts";
import { type Locale, localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

export interface SummaryPlace {
  consultationId: string;
  territoryId: string;
}

/** A moderator's words, by section and by the language they are written in. */
export type EditedWords = Record<string, Partial<Record<Language, string>>>;

/** A section as it is shown: the template's sentences, or a moderator's words with the same sources. */
export interface ShownSection extends Section {
  edited: boolean;
}

/** What an edition freezes. */
export type EditionWords = Record<Language, ShownSection[]>;

export const longestSection = 4000;

export const SectionWordsInput = z.object({
  language: z.enum(languages as [Language, ...Language[]]),
  words: z.string().trim().max(longestSection, "summary.edit.too-long").default(""),
});
export type SectionWordsInput = z.output<typeof SectionWordsInput>;

export function shownSections(digest: Digest, edited: EditedWords, locale: Locale): ShownSection[] {
  return wordsOf(digest, locale).map((section) => {
    const words = edited[section.key]?.[locale.language];
    if (!words) return { ...section, edited: false };
    const sources = [
      ...new Map(section.sentences.flatMap((s) => s.sources).map((s) => [`${s.kind} ${s.id}`, s])).values(),
    ];
    const paragraphs = words.split(/\n+/).map((paragraph) => paragraph.trim());
    return {
      key: section.key,
      edited: true,
      sentences: paragraphs
        .filter(Boolean)
        .map((text, index) => ({ text, sources: index === 0 ? sources : [] })),
    };
  });
}

export function allSections(digest: Digest, edited: EditedWords): EditionWords {
  return Object.fromEntries(
    languages.map((language) => [language, shownSections(digest, edited, localeOf(language))]),
  ) as EditionWords;
}

/** Numbers in a moderator's words that the summary does not have: its words may be edited, not its figures. */
export function foreignNumbers(words: string, digest: Digest, locale: Locale): string[] {
  const known = new Set(
    wordsOf(digest, locale).flatMap(({ sentences }) => sentences.flatMap(({ text }) => numbersIn(text))),
  );
  return numbersIn(words).filter((number) => !known.has(number));
}

/** As digits only: "1.234", "1,234" and "1 234" are one number, "12,5" and "12.5" too. */
function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:[.,\u00a0\u202f ]\d+)*/g) ?? []).map((number) => number.replace(/\D/g, ""));
}
