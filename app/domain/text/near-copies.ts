import { foldText } from "#app/domain/text/fold.ts";
import { bandRows, shinglesOf, sketchLength, sketchOf } from "#app/domain/text/minhash.ts";

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

/** Band after band, so that no more than one band's keys are held. */
function joinAlike(texts: readonly string[], distinct: readonly number[], first: Int32Array) {
  const sketches = new Uint32Array(distinct.length * sketchLength);
  const isEmpty = new Uint8Array(distinct.length);
  for (const [row, index] of distinct.entries()) {
    const sketch = sketchOf(shinglesOf(texts[index]!));
    if (sketch.length === 0) isEmpty[row] = 1;
    else sketches.set(sketch, row * sketchLength);
  }
  for (let band = 0; band < sketchLength; band += bandRows) {
    const seen = new Map<number, number>();
    for (const [row, index] of distinct.entries()) {
      if (isEmpty[row] === 1) continue;
      const key = bandKey(sketches, row * sketchLength + band);
      const other = seen.get(key);
      if (other === undefined) seen.set(key, row);
      else if (rootOf(first, distinct[other]!) !== rootOf(first, index)) {
        if (likenessOf(sketches, other, row) >= leastLikeness) join(first, distinct[other]!, index);
      }
    }
  }
}

/** A band as one whole number of 53 bits. */
function bandKey(sketches: Uint32Array, start: number): number {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let place = start; place < start + bandRows; place++) {
    one = Math.imul(one ^ sketches[place]!, 0x01000193);
    other = Math.imul(other ^ sketches[place]!, 0x85ebca6b) + 1;
  }
  return (one >>> 0) * 2097152 + (other >>> 11);
}

function likenessOf(sketches: Uint32Array, one: number, other: number): number {
  let same = 0;
  for (let place = 0; place < sketchLength; place++) {
    if (sketches[one * sketchLength + place] === sketches[other * sketchLength + place]) same++;
  }
  return same / sketchLength;
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
