import { foldText } from "#app/domain/text/fold.ts";

/** Words of one shingle. */
const shingleWords = 3;
/** Values of a sketch; the estimate's standard error is at most 1 / (2 √64) = 0.06. */
export const sketchLength = 64;
/** Rows of a band: sketches of texts that share 0.7 of their shingles have an equal band in 98 of 100 cases. */
export const bandRows = 4;

/** The runs of three folded words that a text has, each once; of shorter texts the words together. */
export function shinglesOf(text: string): Set<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let index = 0; index + shingleWords <= words.length; index++) {
    shingles.add(words.slice(index, index + shingleWords).join(" "));
  }
  if (shingles.size === 0 && words.length > 0) shingles.add(words.join(" "));
  return shingles;
}

/**
 * The least value of each of 64 hash functions over a text's shingles (Broder 1997, "On the resemblance and
 * containment of documents"): two sketches have the same value at one place as likely as their texts'
 * shingles are shared.
 * @returns  unsigned 32-bit numbers; [] for no shingles
 */
export function sketchOf(shingles: ReadonlySet<string>): number[] {
  if (shingles.size === 0) return [];
  const sketch = new Uint32Array(sketchLength).fill(0xffffffff);
  for (const shingle of shingles) {
    const value = fnv1a(shingle);
    for (let place = 0; place < sketchLength; place++) {
      const hashed = mixed(value ^ seeds[place]!);
      if (hashed < sketch[place]!) sketch[place] = hashed;
    }
  }
  return [...sketch];
}

/** Bands of a sketch: texts with an equal one are worth comparing (Leskovec et al., Mining of Massive Datasets, 3.4). */
export function bandsOf(sketch: readonly number[]): string[] {
  const bands: string[] = [];
  for (let start = 0; start + bandRows <= sketch.length; start += bandRows) {
    bands.push(
      sketch
        .slice(start, start + bandRows)
        .map((value) => value.toString(36))
        .join("."),
    );
  }
  return bands;
}

/** What two sketches say of how alike their texts are, 0 to 1. */
export function estimatedLikeness(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || one.length !== other.length) return 0;
  return one.filter((value, place) => value === other[place]).length / one.length;
}

/** How alike they are: the shingles both have over those that either has (Jaccard), 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared++;
  return shared / (one.size + other.size - shared);
}

/** FNV-1a over UTF-16 units, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** MurmurHash3's last step: every bit of the value reaches every bit of the result. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const seeds = Array.from({ length: sketchLength }, (_, place) => mixed((place + 1) * 0x9e3779b1));
