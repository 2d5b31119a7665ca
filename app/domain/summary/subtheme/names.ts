import { pause, type WordTable } from "#app/domain/text/word-table.ts";

/** A word that stands with a capital inside sentences this often is a name. */
const leastShare = 0.5;

/**
 * Which words are names, of people or places: those written with a capital in the middle of sentences more
 * often than without. Institutions by their capitals (EMT, BRT) are none.
 * @returns  folded
 */
export function namesIn(table: WordTable): ReadonlySet<string> {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  for (const words of table.texts) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word === pause) continue;
      const written = table.written[word]!;
      const counts = /^\p{Lu}/u.test(written) ? capital : small;
      const begins = at === 0 || words[at - 1] === pause;
      if (counts === capital && (begins || isInitials(written))) continue;
      counts.set(table.folded[word]!, (counts.get(table.folded[word]!) ?? 0) + 1);
    }
  }
  return new Set(
    [...capital]
      .filter(([word, times]) => times / (times + (small.get(word) ?? 0)) >= leastShare)
      .map(([word]) => word),
  );
}

/** "EMT", "BRT". */
export function isInitials(written: string): boolean {
  return /^[\p{Lu}\p{N}]{2,6}$/u.test(written);
}
