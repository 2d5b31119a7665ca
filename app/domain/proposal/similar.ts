import { cosine, vectorizer } from "#app/domain/summary/quote/text-vectors.ts";

/** Below this cosine two proposals share little more than the subject of the whole consultation. */
const alike = 0.2;

/**
 * The texts most like these words, the most alike first, by the cosine of their weighted words.
 * @param words  what somebody is about to propose
 */
export function mostSimilar<Text extends { words: string }>(
  words: string,
  texts: readonly Text[],
  most = 5,
): { text: Text; score: number }[] {
  const vectorOf = vectorizer(texts.map((text) => text.words));
  const wanted = vectorOf(words);
  return texts
    .map((text) => ({ text, score: cosine(wanted, vectorOf(text.words)) }))
    .filter((one) => one.score >= alike)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
