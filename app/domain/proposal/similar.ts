import { type ComparedText, preparedTexts } from "#app/domain/text/similar-texts.ts";

/** Below this cosine two texts share little more than the subject of the whole consultation. */
const alike = 0.12;

/**
 * The texts most like these words, the most alike first.
 * @param words  what somebody is about to propose
 */
export function mostSimilar<Text extends ComparedText>(
  words: string,
  texts: readonly Text[],
  most = 5,
): { text: Text; score: number }[] {
  const places = texts.map(({ words, language, sentAt }, place) => ({ words, language, sentAt, place }));
  return preparedOnce(places)
    .similarTo(words, most)
    .filter(({ score }) => score >= alike)
    .map(({ text: { place }, score }) => ({ text: texts[place]!, score }));
}

interface Placed extends ComparedText {
  place: number;
}

/** Proposals of the consultations that people write to now: weighed again only when one is added or changed. */
const mostKept = 4;
const kept = new Map<string, ReturnType<typeof preparedTexts<Placed>>>();

function preparedOnce(texts: readonly Placed[]) {
  const print = printOf(texts);
  const prepared = kept.get(print) ?? preparedTexts(texts);
  kept.delete(print);
  kept.set(print, prepared);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return prepared;
}

/** Two FNV-1a hashes over all of it: 3,000 proposals in some milliseconds. */
function printOf(texts: readonly Placed[]): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (const { words, language = "", sentAt = "" } of texts) {
    for (const part of [words, language, sentAt]) {
      for (let index = 0; index < part.length; index++) {
        one = Math.imul(one ^ part.charCodeAt(index), 0x01000193);
        other = Math.imul(other ^ part.charCodeAt(index), 0x85ebca6b);
      }
      one = Math.imul(one ^ 0x1f, 0x01000193);
      other = Math.imul(other ^ 0x1f, 0x85ebca6b) + 1;
    }
  }
  return `${texts.length} ${one >>> 0} ${other >>> 0}`;
}
