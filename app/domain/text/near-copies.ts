import { foldText } from "#app/domain/text/fold.ts";
import { bandsOf, estimatedLikeness, shinglesOf, sketchOf } from "#app/domain/text/minhash.ts";

/** Sketches of texts that are the same but for a few words agree in as many places. */
const leastLikeness = 0.7;

/**
 * Which texts are copies of each other or nearly so: by text, the place of the first of its copies.
 * Found by MinHash and bands (app/domain/text/minhash.ts), each compared with the first of its band.
 */
export function nearCopies(texts: readonly string[]): Int32Array {
  const first = Int32Array.from(texts, (_, index) => index);
  const exact = new Map<string, number>();
  const distinct: number[] = [];
  for (const [index, text] of texts.entries()) {
    const words = (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
    const known = exact.get(words);
    if (known === undefined) {
      exact.set(words, index);
      distinct.push(index);
    } else first[index] = known;
  }
  joinAlike(texts, distinct, first);
  return first.map((_, index) => rootOf(first, index));
}

function joinAlike(texts: readonly string[], distinct: readonly number[], first: Int32Array) {
  const sketches = new Map<number, Uint32Array>();
  const seen = new Map<string, number>();
  for (const index of distinct) {
    const sketch = sketchOf(shinglesOf(texts[index]!));
    if (sketch.length === 0) continue;
    sketches.set(index, Uint32Array.from(sketch));
    for (const [band, key] of bandsOf(sketch).entries()) {
      const place = `${band} ${key}`;
      const other = seen.get(place);
      if (other === undefined) seen.set(place, index);
      else if (rootOf(first, other) !== rootOf(first, index)) {
        if (estimatedLikeness(sketch, [...sketches.get(other)!]) >= leastLikeness) join(first, other, index);
      }
    }
  }
}

function join(first: Int32Array, one: number, other: number) {
  const [a, b] = [rootOf(first, one), rootOf(first, other)];
  first[Math.max(a, b)] = Math.min(a, b);
}

function rootOf(first: Int32Array, index: number): number {
  let root = index;
  while (first[root] !== root) root = first[root]!;
  return root;
}
