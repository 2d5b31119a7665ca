/** Every match with where it stands. @param pattern  with the flag g */
export function matchesOf(text: string, pattern: RegExp): { value: string; start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words just before, for what they say about a number. */
export function before(text: string, start: number, characters = 40): string {
  return text.slice(Math.max(0, start - characters), start);
}
