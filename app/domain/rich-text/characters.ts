export function isSpace(character: string): boolean {
  return /^\s$/u.test(character);
}

export function isPunctuation(character: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(character);
}

/** The whole character that ends before this place; a space at the beginning. */
export function characterBefore(text: string, at: number): string {
  const two = text.slice(Math.max(0, at - 2), at);
  const isPair = two.length === 2 && (two.codePointAt(0) as number) > 0xffff;
  return (isPair ? two : two.slice(-1)) || " ";
}

/** Stands between emphases that touch, where Markdown has no other way; every reader shows nothing. */
export const nothing = "<!-- -->";
