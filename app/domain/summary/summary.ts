import { z } from "zod";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { numbersIn } from "#app/domain/summary/rewording/numbers.ts";
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
  /** Some of its sentences are a language model's, checked and approved; editions of before have none. */
  reworded?: boolean;
}

/** What an edition freezes. */
export type EditionWords = Record<Language, ShownSection[]>;

export const longestSection = 4000;

export const SectionWordsInput = z.object({
  language: z.enum(languages as [Language, ...Language[]]),
  words: z.string().trim().max(longestSection, "summary.edit.too-long").default(""),
  /** `wordsSeen` of what the form began from. */
  seen: z.string().max(100).optional(),
});
export type SectionWordsInput = z.output<typeof SectionWordsInput>;

/** Sentences of a language model that may stand for the template's, by language and the template's id of each. */
export type RewordedTexts = Partial<Record<Language, { texts: Record<string, string> }>>;

export function shownSections(
  digest: Digest,
  edited: EditedWords,
  locale: Locale,
  reworded: RewordedTexts = {},
): ShownSection[] {
  const texts = reworded[locale.language]?.texts ?? {};
  return wordsOf(digest, locale).map((section) => {
    const words = edited[section.key]?.[locale.language];
    if (!words) return rewordedSection(section, texts);
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

function rewordedSection(section: Section, texts: Record<string, string>): ShownSection {
  const sentences = section.sentences.map((sentence, index) => {
    const text = texts[`${section.key}.${index + 1}`];
    return text === undefined ? sentence : { ...sentence, text };
  });
  const isReworded = sentences.some((sentence, index) => sentence !== section.sentences[index]);
  return { ...section, sentences, edited: false, ...(isReworded && { reworded: true }) };
}

export function allSections(digest: Digest, edited: EditedWords, reworded: RewordedTexts = {}): EditionWords {
  return Object.fromEntries(
    languages.map((language) => [language, shownSections(digest, edited, localeOf(language), reworded)]),
  ) as EditionWords;
}

/**
 * Numbers in a moderator's words that the summary does not have, in figures or in words ("la mitad", "one in
 * three"): its words may be edited, not its figures. Which comes first in an order is not a figure.
 */
export function foreignNumbers(words: string, digest: Digest, locale: Locale): string[] {
  const known = knownNumbers(digest, locale);
  return numbersIn(words, locale.language)
    .filter(({ name }) => !known.has(name) && name !== "rank 1")
    .map(({ text }) => text);
}

/** The figures of a summary's sentences in one language, by the names that `numbersIn` gives them. */
export function knownNumbers(digest: Digest, locale: Locale): Set<string> {
  const texts = wordsOf(digest, locale).flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return new Set(texts.flatMap((text) => numbersIn(text, locale.language)).map(({ name }) => name));
}
