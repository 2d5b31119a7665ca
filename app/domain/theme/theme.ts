import { z } from "zod";
import { compileLexicon, type Lexicon } from "#app/domain/theme/lexicon.ts";
import type { Language } from "#db/schema.ts";

export interface Theme {
  id: string;
  code: string;
  position: number;
  names: Record<Language, string>;
  words: Record<Language, string[]>;
  active: boolean;
}

const name = z
  .string({ message: "theme.name.missing" })
  .trim()
  .min(1, "theme.name.missing")
  .max(80, "theme.name.too-long");
const words = z.string().max(20_000, "theme.words.too-long").default("");

/** The administrator's form: one name and one list of words for each language. */
export const ThemeInput = z.object({
  nameEs: name,
  namePt: name,
  nameEn: name,
  nameFr: name,
  wordsEs: words,
  wordsPt: words,
  wordsEn: words,
  wordsFr: words,
  active: z
    .enum(["on"])
    .optional()
    .transform((ticked) => ticked === "on"),
});
export type ThemeInput = z.output<typeof ThemeInput>;

/** Words as they are typed: separated by commas or lines, each once, without empty ones. */
export function wordList(typed: string): string[] {
  const list = typed
    .split(/[,;\n]/)
    .map((word) => word.replace(/\s+/g, " ").trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(list)];
}

export function namesTyped({ nameEs, namePt, nameEn, nameFr }: ThemeInput): Theme["names"] {
  return { es: nameEs, pt: namePt, en: nameEn, fr: nameFr };
}

export function wordsTyped({ wordsEs, wordsPt, wordsEn, wordsFr }: ThemeInput): Theme["words"] {
  return { es: wordList(wordsEs), pt: wordList(wordsPt), en: wordList(wordsEn), fr: wordList(wordsFr) };
}

export function lexiconOf(themes: readonly Theme[]): Lexicon {
  return compileLexicon(themes.filter((theme) => theme.active));
}
