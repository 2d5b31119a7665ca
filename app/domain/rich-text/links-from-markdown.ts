import { characterBefore, isPunctuation, isSpace, nothing } from "#app/domain/rich-text/characters.ts";
import { pairEmphasis } from "#app/domain/rich-text/emphasis.ts";
import { safeHref } from "#app/domain/rich-text/href.ts";
import { add, matchHere, type Piece, type Reading } from "#app/domain/rich-text/inline-reading.ts";

/** <https://example.org>, <name@example.org>, and the sign of nothing. */
export function readAngled(reading: Reading): boolean {
  if (reading.text.startsWith(nothing, reading.at)) {
    reading.at += nothing.length;
    return true;
  }
  const match = matchHere(
    reading,
    /<(?:(https?:\/\/[^\s<>]{1,2000})|([^\s<>@:/]{1,100}@[^\s<>@:/]{1,200}))>/iy,
  );
  const words = match?.[1] ?? match?.[2];
  const href = match && words ? safeHref(match[1] ?? `mailto:${words}`) : null;
  if (!match || !words || href === null) return false;
  add(reading, words, match[0].length, { href });
  return true;
}

/** An address in running text, without the signs that end the sentence; one that is refused is words. */
export function readAddress(reading: Reading): boolean {
  const before = characterBefore(reading.text, reading.at);
  if (!isSpace(before) && !isPunctuation(before)) return false;
  const address = matchHere(reading, /https?:\/\/[^\s<>[\]\\*]+/iy)?.[0];
  const words = address && withoutSentenceEnd(address);
  if (!words) return false;
  const href = safeHref(words);
  add(reading, words, words.length, href === null ? {} : { href });
  return true;
}

function withoutSentenceEnd(address: string): string {
  let surplus = address.split(")").length - address.split("(").length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] as string;
    if (last === ")" && surplus > 0) surplus--;
    else if (!".,;:!?'\"_~".includes(last)) break;
  }
  return address.slice(0, end);
}

/** A picture becomes a link to it. */
export function readImage(reading: Reading): boolean {
  return reading.text[reading.at + 1] === "[" && openBracket(reading, "![");
}

export function readBracket(reading: Reading): boolean {
  return openBracket(reading, "[");
}

function openBracket(reading: Reading, sign: string): boolean {
  reading.brackets.push({
    piece: reading.pieces.length,
    delimiters: reading.delimiters.length,
    isActive: true,
  });
  add(reading, sign, sign.length);
  return true;
}

/** (address "title"), the address in <> if it has parentheses of its own; the title is left out. */
const destination =
  /\]\( *(?:<([^<>\n]{0,2000})>|([^\s()<>]{1,2000}))(?:\s{1,9}(?:"[^"]{0,300}"|'[^']{0,300}'))? *\)/y;

/** A link whose address is refused stays as the words it was written with. */
export function readLink(reading: Reading): boolean {
  const opener = reading.brackets.pop();
  if (!opener?.isActive) return false;
  const match = matchHere(reading, destination);
  const href = match ? safeHref(match[1] ?? match[2] ?? "") : null;
  if (!match || href === null) return false;

  pairEmphasis(reading.delimiters, opener.delimiters);
  (reading.pieces[opener.piece] as Piece).text = "";
  for (const piece of reading.pieces.slice(opener.piece)) piece.href = href;
  for (const bracket of reading.brackets) bracket.isActive = false;
  reading.at += match[0].length;
  return true;
}
