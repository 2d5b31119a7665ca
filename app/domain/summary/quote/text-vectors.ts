import type { Terms } from "#app/domain/summary/quote/words-read.ts";

/** Weights of terms, in the order of their letters so that sums come out the same bit by bit; length 1 or empty. */
export interface Vector {
  terms: readonly number[];
  weights: Float64Array;
}

/** A weight for every term, by its number. */
export type Direction = Float64Array;

/**
 * Weighs stems of words by how rare they are in a collection: (1 + ln tf) · ln((1 + n) / (1 + df)) + 1, length 1.
 * Salton and Buckley, "Term-weighting approaches in automatic text retrieval" (1988), with smoothed idf.
 * @param size  one more than the highest number of a term in it
 */
export function vectorizer(collection: readonly Terms[], size: number): (written: Terms) => Vector {
  const documents = new Int32Array(size);
  for (const { terms } of collection) for (const term of terms) documents[term]!++;
  const rarity = Float64Array.from(documents, (many) => rarityOf(collection.length, many));
  return ({ terms, times }) => {
    const weights = Float64Array.from(
      terms,
      (term, at) => (1 + Math.log(times[at]!)) * (rarity[term] ?? rarityOf(collection.length, 0)),
    );
    const length = lengthOf(weights.slice());
    for (let at = 0; at < weights.length; at++) weights[at]! /= length;
    return { terms, weights };
  };
}

function rarityOf(texts: number, having: number): number {
  return Math.log((1 + texts) / (1 + having)) + 1;
}

/** The mean direction of several vectors. */
export function centre(vectors: readonly Vector[], size: number): Direction {
  const sums = new Float64Array(size);
  const met: number[] = [];
  for (const { terms, weights } of vectors) {
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]!;
      if (sums[term] === 0) met.push(term);
      sums[term]! += weights[at]!;
    }
  }
  const length = lengthOf(Float64Array.from(met, (term) => sums[term]!));
  for (const term of met) sums[term]! /= length;
  return sums;
}

/** 0 (nothing in common) to 1. */
export function cosine({ terms, weights }: Vector, direction: Direction): number {
  let product = 0;
  for (let at = 0; at < terms.length; at++) product += weights[at]! * (direction[terms[at]!] ?? 0);
  return product;
}

export function directionOf({ terms, weights }: Vector, size: number): Direction {
  const direction = new Float64Array(size);
  for (let at = 0; at < terms.length; at++) direction[terms[at]!] = weights[at]!;
  return direction;
}

/**
 * As Math.hypot, which takes no more than some ten thousand numbers: the root of the squares' sum, after
 * Kahan, "Further remarks on reducing truncation errors" (1965), of numbers divided by the greatest.
 * @param weights  in any order; they are put in order
 */
function lengthOf(weights: Float64Array): number {
  const ordered = weights.sort();
  const most = ordered.at(-1) ?? 0;
  if (most === 0) return 0;
  let sum = 0;
  let lost = 0;
  for (const weight of ordered) {
    const part = weight / most;
    const square = part * part - lost;
    const next = sum + square;
    lost = next - sum - square;
    sum = next;
  }
  return Math.sqrt(sum) * most;
}
