import { foldText } from "#app/domain/text/fold.ts";

/** How well a name answers what was asked: the less the better, whole numbers for the kind of match. */
export type Match = number;

/** The words of a name or of a search: folded, letters and digits only. */
export function wordsOf(text: string): string[] {
  return wordsOfFolded(foldText(text));
}

export function wordsOfFolded(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One typo in a word of four letters or more, two in one of eight. */
export function typosAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * How the asked words match a name and the names it lies in; null when they do not.
 * Every asked word must begin a word of the name or of its surroundings, at least one be a word of the name.
 */
export function matchWords(
  asked: readonly string[],
  name: readonly string[],
  around: readonly string[],
): Match | null {
  const whole = name.join(" ");
  const phrase = asked.join(" ");
  // Of namesakes, first the one its region is called after.
  if (whole === phrase) return name.every((word) => around.includes(word)) ? 0 : 0.25;
  if (whole.startsWith(phrase)) return 1;
  if (asked.every((word) => begins(word, name))) return asked.every((word) => name.includes(word)) ? 2 : 3;
  const isHere = asked.some((word) => name.includes(word));
  if (!isHere || !asked.every((word) => begins(word, name) || begins(word, around))) return null;
  return (begins(asked[0]!, name) ? 4 : 5) + (name.every((word) => asked.includes(word)) ? 0 : 0.5);
}

/** As `matchWords`, with typos; the more of them, the higher. Null when no reading has few enough. */
export function matchWithTypos(
  asked: readonly string[],
  name: readonly string[],
  around: readonly string[],
): Match | null {
  const phrase = asked.join(" ");
  const inWhole = typos(phrase, name.join(" "), typosAllowed(phrase.replaceAll(" ", "")));
  if (inWhole !== null) return 10 + inWhole;
  const found = asked.map((word) => ({ word, here: fewestTypos(word, name) }));
  if (!found.some(({ word, here }) => here !== null && word.length > 3)) return null;
  const counts = found.map(({ word, here }) => here ?? fewestTypos(word, around));
  if (counts.includes(null)) return null;
  // People write the name first, then where it is.
  const startsElsewhere = found[0]!.here === null ? 0.5 : 0;
  return 20 + startsElsewhere + counts.reduce<number>((sum, count) => sum + count!, 0);
}

export function begins(word: string, words: readonly string[]): boolean {
  return words.some((candidate) => candidate.startsWith(word));
}

export function fewestTypos(word: string, words: readonly string[]): number | null {
  let fewest: number | null = null;
  for (const candidate of words) {
    const count = typos(word, candidate, fewest === null ? typosAllowed(word) : fewest - 1);
    if (count !== null) fewest = count;
    if (fewest === 0) return 0;
  }
  return fewest;
}

/**
 * Optimal string alignment distance (insert, drop, change, or swap neighbours; Damerau 1964),
 * null when it is more than `most`.
 */
export function typos(a: string, b: string, most: number): number | null {
  if (most < 0 || Math.abs(a.length - b.length) > most) return null;
  if (a === b) return 0;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return null;
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length]!;
  return distance > most ? null : distance;
}

/**
 * Pieces of which every word with at most `typosAllowed(word)` typos contains one: cut the word in one
 * piece more than there are typos, and one stays whole, unless a swap lies across a cut: then the
 * word is there with the letters at that cut swapped.
 */
export function piecesThatRemain(word: string): string[] {
  const allowed = typosAllowed(word);
  if (allowed === 0) return [word];
  const cuts = Array.from({ length: allowed }, (_, cut) =>
    Math.round((word.length * (cut + 1)) / (allowed + 1)),
  );
  if (allowed === 1) return [word.slice(0, cuts[0]), word.slice(cuts[0]), swapped(word, cuts[0]!)];
  const [first, second] = cuts as [number, number];
  return [
    word.slice(0, first),
    word.slice(first, second),
    word.slice(second),
    swapped(word.slice(0, second), first),
    swapped(word.slice(first), second - first),
    swapped(swapped(word, first), second),
  ];
}

function swapped(word: string, cut: number): string {
  return word.slice(0, cut - 1) + word[cut]! + word[cut - 1]! + word.slice(cut + 1);
}
