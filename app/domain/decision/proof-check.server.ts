import { proofOf } from "#app/domain/decision/proof.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";

export interface Claim {
  salt: string;
  /** Only proposals have one. */
  title: string;
  text: string;
}

/**
 * Whether these are the words that a decision was about: as they were typed, or as the portal keeps what
 * is typed, for a browser may have changed line ends and spaces on the way.
 */
export function proves(textHash: string, { salt, title, text }: Claim, isTitled: boolean): boolean {
  const titles = isTitled ? [title, oneLine(title)] : [null];
  return titles.some((one) =>
    [text, text.replaceAll("\r\n", "\n"), plainText(text)].some(
      (words) => proofOf(salt.trim().toLowerCase(), one, words) === textHash,
    ),
  );
}
