/** Letters and signs that are drawn as nothing. */
export const blanks = /[\u115f\u1160\u2800\u3164\uffa0]/u;

/**
 * What somebody typed, as it is kept: line ends as \n, composed letters, no control characters and
 * nothing that turns the direction of the text after it, no more than two empty lines together, trimmed.
 */
export function plainText(typed: string): string {
  return typed
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}|[\u200b\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .replace(new RegExp(blanks, "gu"), " ")
    .replace(/\n{4,}/g, "\n\n\n")
    .normalize("NFC")
    .trim();
}

/** The same on one line: for titles and names of places. */
export function oneLine(typed: string): string {
  return plainText(typed).replace(/\s+/gu, " ");
}
