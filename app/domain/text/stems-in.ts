import { cleanText } from "#app/domain/text/clean.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { stem } from "#app/domain/text/stem.ts";
import { isMeaningful } from "#app/domain/text/word-table.ts";
import type { Language } from "#db/schema.ts";

/** The words of a text that say what it is about, in their order, with their stems. */
export function stemsIn(text: string, language: Language): { word: string; stem: string }[] {
  const words = cleanText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => isMeaningful(foldText(word), language))
    .map((word) => ({ word, stem: stem(word, language) }));
}
