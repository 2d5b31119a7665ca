import type { SignalDetails } from "#app/domain/signal/signal.ts";
import { foldText } from "#app/domain/text/fold.ts";

/** One letter or sign so often in a row; "yaaaaaaaa" is said with feeling. */
export const fewestCharacters = 25;
/** One word so often in a row: "no no no no no". */
export const fewestWords = 5;
/** One phrase of four words so often, when it makes up a third of the text. */
export const fewestPhrases = 4;
const phraseLength = 4;

/** What is written again and again within one text; null when nothing is. */
export function repetitionIn(text: string): SignalDetails["repetition"] | null {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [inARow, phrases] = [longestRun(words), mostFrequentPhrase(words)];
  if (phrases >= fewestPhrases && phrases * phraseLength * 3 >= words.length) {
    return { unit: "phrase", times: phrases };
  }
  if (inARow >= fewestWords) return { unit: "word", times: inARow };
  const characters = [...text.matchAll(/([^\s\d._=*~#-])\1{24,}/gu)].map((match) => match[0].length);
  const longest = Math.max(0, ...characters);
  return longest >= fewestCharacters ? { unit: "character", times: longest } : null;
}

function longestRun(words: readonly string[]): number {
  let [longest, run] = [0, 0];
  for (const [index, word] of words.entries()) {
    run = word === words[index - 1] && !/^\d+$/.test(word) ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function mostFrequentPhrase(words: readonly string[]): number {
  const counts = new Map<string, number>();
  let most = 0;
  for (let index = 0; index + phraseLength <= words.length; index++) {
    const phrase = words.slice(index, index + phraseLength).join(" ");
    const count = (counts.get(phrase) ?? 0) + 1;
    counts.set(phrase, count);
    most = Math.max(most, count);
  }
  return most;
}
