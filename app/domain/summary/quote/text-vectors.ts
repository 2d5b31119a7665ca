import { stemsIn } from "#app/domain/text/stems-in.ts";
import type { Language } from "#db/schema.ts";

export interface Written {
  text: string;
  language: Language;
}

/** Weight by term, of length 1 (or empty). */
export type Vector = ReadonlyMap<string, number>;

/**
 * Weighs stems of words by how rare they are in a collection: (1 + ln tf) · ln((1 + n) / (1 + df)) + 1, length 1.
 * Salton and Buckley, "Term-weighting approaches in automatic text retrieval" (1988), with smoothed idf.
 */
export function vectorizer(collection: readonly Written[]): (written: Written) => Vector {
  const documents = new Map<string, number>();
  for (const written of collection) {
    for (const term of new Set(termsOf(written))) documents.set(term, (documents.get(term) ?? 0) + 1);
  }
  return (written) => {
    const times = new Map<string, number>();
    for (const term of termsOf(written)) times.set(term, (times.get(term) ?? 0) + 1);
    const weights = [...times].map(([term, count]) => {
      const idf = Math.log((1 + collection.length) / (1 + (documents.get(term) ?? 0))) + 1;
      return [term, (1 + Math.log(count)) * idf] as const;
    });
    return unit(weights);
  };
}

/** The mean direction of several vectors. */
export function centre(vectors: readonly Vector[]): Vector {
  const sums = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) sums.set(term, (sums.get(term) ?? 0) + weight);
  }
  return unit([...sums]);
}

/** 0 (nothing in common) to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of few) product += weight * (many.get(term) ?? 0);
  return product;
}

function termsOf({ text, language }: Written): string[] {
  return stemsIn(text, language).map(({ stem }) => stem);
}

/** Terms in one order, so that sums come out the same bit by bit. */
function unit(weights: readonly (readonly [string, number])[]): Vector {
  const length = Math.hypot(...[...weights].map(([, weight]) => weight).sort((a, b) => a - b));
  const ordered = [...weights].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return new Map(ordered.map(([term, weight]) => [term, length === 0 ? 0 : weight / length]));
}
