import { stemsIn } from "#app/domain/text/stems-in.ts";
import type { Language } from "#db/schema.ts";

export interface ComparedText {
  words: string;
  language?: Language;
  /** When it was sent, as text that sorts: of two that are as alike, the earlier one comes first. */
  sentAt?: string;
}

export interface SimilarText<Text> {
  text: Text;
  /** Cosine, 0 (nothing in common) to 1. */
  score: number;
}

/** How much more the first of all texts is worth than the last: what is proposed again is joined to what was there. */
const earlierWorth = 0.2;

type Vector = ReadonlyMap<string, number>;

/** Texts weighed once, to be compared with many. */
export interface PreparedTexts<Text> {
  similarTo: (words: string, most: number) => SimilarText<Text>[];
}

/**
 * The texts most like these words, most alike first, as far as they share any: cosine of TF-IDF over stems and pairs of stems that follow
 * each other. Measured on proposals that staff merged: pairs raise recall at 5 from .80 to .88; letters, the
 * words of addresses and latent directions beside them raise nothing.
 */
export function similarTexts<Text extends ComparedText>(
  words: string,
  texts: readonly Text[],
  most: number,
): SimilarText<Text>[] {
  return preparedTexts(texts).similarTo(words, most);
}

export function preparedTexts<Text extends ComparedText>(texts: readonly Text[]): PreparedTexts<Text> {
  const counts = texts.map(({ words, language = "es" }) => countsOf(words, language));
  const documents = new Map<string, number>();
  for (const own of counts)
    for (const term of own.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  const vectors = counts.map((own) => weighed(own, documents, texts.length));
  const having = new Map<string, number[]>();
  for (const [index, vector] of vectors.entries()) {
    for (const term of vector.keys()) {
      const places = having.get(term);
      if (places) places.push(index);
      else having.set(term, [index]);
    }
  }
  const worth = earliness(texts).map((early) => 1 + earlierWorth * early);

  function similarTo(words: string, most: number): SimilarText<Text>[] {
    const scores = new Float64Array(texts.length);
    for (const language of new Set(texts.map((text) => text.language ?? "es"))) {
      const wanted = weighed(countsOf(words, language), documents, texts.length);
      for (const [term, weight] of wanted) {
        for (const index of having.get(term) ?? []) {
          if ((texts[index]!.language ?? "es") === language)
            scores[index]! += weight * vectors[index]!.get(term)!;
        }
      }
    }
    return [...scores.keys()]
      .filter((index) => scores[index]! > 0)
      .sort((a, b) => scores[b]! * worth[b]! - scores[a]! * worth[a]! || a - b)
      .slice(0, most)
      .map((index) => ({ text: texts[index]!, score: scores[index]! }));
  }

  return { similarTo };
}

function countsOf(words: string, language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  let before: string | null = null;
  for (const { stem } of stemsIn(words, language)) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    if (before !== null) counts.set(`${before} ${stem}`, (counts.get(`${before} ${stem}`) ?? 0) + 1);
    before = stem;
  }
  return counts;
}

/** (1 + ln tf) · (ln((1 + n) / (1 + df)) + 1), length 1. */
function weighed(
  counts: ReadonlyMap<string, number>,
  documents: ReadonlyMap<string, number>,
  texts: number,
): Vector {
  const weights = [...counts].map(([term, times]) => {
    const idf = Math.log((1 + texts) / (1 + (documents.get(term) ?? 0))) + 1;
    return [term, (1 + Math.log(times)) * idf] as const;
  });
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

/** By text: 1 for the first that was sent, near 0 for the last; 0 where it is not known. */
function earliness(texts: readonly ComparedText[]): number[] {
  const sent = texts.flatMap(({ sentAt }) => sentAt ?? []).sort();
  const firstAt = new Map<string, number>();
  for (const [index, at] of sent.entries()) if (!firstAt.has(at)) firstAt.set(at, index);
  return texts.map(({ sentAt }) => (sentAt === undefined ? 0 : 1 - firstAt.get(sentAt)! / sent.length));
}
