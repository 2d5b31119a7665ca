/** Shorter ones are anybody's words: they are no quotation. */
const shortestQuoted = 25;

/** What would quote a text: all of it, and each of its sentences that is long enough to be its own. */
export function passagesOf(texts: readonly (string | null)[], shortest = shortestQuoted): string[] {
  const whole = texts.filter((text) => text !== null).map((text) => text.trim());
  const sentences = whole.flatMap((text) => text.split(/(?<=[.!?…])\s+|\n+/).map((one) => one.trim()));
  const all = [...whole, ...sentences].filter((one) => one.length >= shortest);
  // The longest first, so that what is erased leaves no rest of it.
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}

export function quotesPassage(text: string, passages: readonly string[]): boolean {
  return passages.some((passage) => text.includes(passage));
}

/** The same with a mark in the place of each passage. */
export function withoutPassages(text: string, passages: readonly string[], mark: string): string {
  return passages.reduce((left, passage) => left.replaceAll(passage, mark), text);
}
