import iso from "stopwords-iso" with { type: "json" };
import { civicWords, everydayWords, meaningfulWords } from "#app/domain/text/civic-stop-words.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Language } from "#db/schema.ts";

/** Words that say nothing of what a text is about, in any of the four languages, folded. */
export const stopWords: ReadonlySet<string> = new Set(everydayWords.split(/\s+/));

/** Those of one language: the lists of stopwords-iso and what people write in every consultation. */
const byLanguage: Record<Language, ReadonlySet<string>> = {
  es: listOf("es"),
  pt: listOf("pt"),
  en: listOf("en"),
  fr: listOf("fr"),
};

/** @param word  folded */
export function isStopWord(word: string, language: Language): boolean {
  return byLanguage[language].has(word);
}

function listOf(language: Language): ReadonlySet<string> {
  const all = iso[language].flatMap((word) => foldText(word).match(/[\p{L}\p{N}]+/gu) ?? []);
  const kept = new Set(meaningfulWords[language].split(/\s+/));
  return new Set(
    [...all, ...stopWords, ...civicWords[language].split(/\s+/)].filter((word) => !kept.has(word)),
  );
}
