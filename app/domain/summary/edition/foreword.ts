import { z } from "zod";
import { numbersIn } from "#app/domain/summary/rewording/numbers.ts";
import { languages } from "#app/i18n/languages.ts";
import type { Language } from "#db/schema.ts";

type Texts = Partial<Record<Language, string>>;

/** What an authority says before a summary, and why there is this version of it. */
export interface Foreword {
  words: Texts;
  /** The authority that speaks; null where nobody wrote any. */
  by: string | null;
  note: Texts;
}

export const longestForeword = 3000;
export const longestNote = 500;

export const ForewordInput = z.object({
  language: z.enum(languages as [Language, ...Language[]]),
  words: z.string().trim().max(longestForeword, "edition.foreword.too-long").default(""),
  note: z.string().trim().max(longestNote, "edition.note.too-long").default(""),
  /** When it was written that the form began from; empty when none was. */
  seen: z.string().max(40).default(""),
});
export type ForewordInput = z.output<typeof ForewordInput>;

/** As stored; editions and drafts of before have none. */
export function forewordFrom(json: string | null): Foreword {
  const { words = {}, by = null, note = {} } = JSON.parse(json ?? "{}") as Partial<Foreword>;
  return { words, by, note };
}

/** The text in this language, else in the consultation's, else in any. */
export function textIn(
  texts: Texts,
  language: Language,
  main: Language,
): { text: string; lang: Language } | null {
  const lang = [language, main, ...languages].find((one) => texts[one]);
  return lang ? { text: texts[lang]!, lang } : null;
}

export function withText(texts: Texts, language: Language, text: string): Texts {
  const { [language]: _, ...others } = texts;
  return text === "" ? others : { ...others, [language]: text };
}

/** Figures of a foreword that the summary does not have: not refused, for it may name a day, but to be looked at. */
export function figuresToLookAt(words: string, known: ReadonlySet<string>, language: Language): string[] {
  return numbersIn(words, language)
    .filter(({ name }) => !known.has(name) && !name.startsWith("rank"))
    .map(({ text }) => text);
}
