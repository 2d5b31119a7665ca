import { syllablesIn } from "#app/domain/text/readability-syllables.ts";

const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** Runs of letters and figures; "1.500", "d’accord" and "físico-químico" are one. */
function wordList(text: string): string[] {
  return text.match(word) ?? [];
}

export function wordsIn(text: string): number {
  return wordList(text).length;
}

/**
 * Sentences with words in them: they end with a full stop, a question or exclamation mark or an ellipsis
 * before a space, or with their line, as titles and points of a list do.
 */
export function sentencesIn(text: string): string[] {
  return text
    .replace(/(?<=\p{L}\.) (?=\p{Ll}|\d)/gu, "\u00a0")
    .split(/(?<=[.!?…][»”"’)\]]*)[\t ]+|\n+/u)
    .map((sentence) => sentence.replaceAll("\u00a0", " ").trim())
    .filter((sentence) => wordsIn(sentence) > 0);
}

/** Above so many words a sentence is hard to follow; GOV.UK and the US plain-language guides advise 20 to 25. */
export const longSentence = 25;

export interface SentenceLengths {
  words: number;
  sentences: number;
  /** null when there is none. */
  longest: { text: string; words: number } | null;
  /** Of the sentences, 0 to 1, those of more than `longSentence` words. */
  longShare: number;
}

export function sentenceLengths(text: string): SentenceLengths {
  const sentences = sentencesIn(text).map((sentence) => ({ text: sentence, words: wordsIn(sentence) }));
  const longest = sentences.reduce<SentenceLengths["longest"]>(
    (most, sentence) => (most && most.words >= sentence.words ? most : sentence),
    null,
  );
  const long = sentences.filter(({ words }) => words > longSentence).length;
  return {
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    sentences: sentences.length,
    longest,
    longShare: sentences.length === 0 ? 0 : long / sentences.length,
  };
}

export const grades = ["very-hard", "rather-hard", "normal", "rather-easy", "very-easy"] as const;
export type Grade = (typeof grades)[number];

/** In fewer words than this one long name decides the figure. */
export const fewestWords = 50;

/**
 * The Flesch-Szigriszt index of a Spanish text: 206.835 − 62.3 × syllables per word − words per sentence
 * (Szigriszt Pazos 1993, "Sistemas predictivos de legibilidad del mensaje escrito: fórmula de
 * perspicuidad"). About 0 to 100, higher is easier; null for a text without words.
 */
export function fleschSzigriszt(text: string): number | null {
  const words = wordList(text);
  const sentences = sentencesIn(text).length;
  if (words.length === 0 || sentences === 0) return null;
  const syllables = words.reduce((sum, one) => sum + syllablesIn(one), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences;
}

/** The INFLESZ scale over that index (Barrio-Cantalejo et al. 2008, An. Sist. Sanit. Navar. 31, 135–152). */
export function inflesz(index: number): Grade {
  if (index < 40) return "very-hard";
  if (index < 55) return "rather-hard";
  if (index < 65) return "normal";
  return index < 80 ? "rather-easy" : "very-easy";
}
