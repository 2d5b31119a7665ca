import { isPunctuation, isSpace } from "#app/domain/rich-text/characters.ts";
import type { Piece } from "#app/domain/rich-text/inline-reading.ts";

/** A row of * or _ that may begin or end emphasis. */
export interface Delimiter {
  piece: Piece;
  isStar: boolean;
  length: number;
  /** Signs not used yet. */
  left: number;
  canOpen: boolean;
  canClose: boolean;
}

/** By what stands beside the row, given as its piece (CommonMark 6.2). */
export function delimiterOf(piece: Piece, before: string, after: string): Delimiter {
  const opensWord = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const endsWord = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  const isStar = piece.text.startsWith("*");
  const { length } = piece.text;
  return {
    piece,
    isStar,
    length,
    left: length,
    canOpen: opensWord && (isStar || !endsWord || isPunctuation(before)),
    canClose: endsWord && (isStar || !opensWord || isPunctuation(after)),
  };
}

/**
 * Pairs the rows from `from` on, the inner ones first, and forgets them (CommonMark, "process
 * emphasis"). Linear: how far down nothing fits is remembered for each kind of closing row.
 */
export function pairEmphasis(delimiters: Delimiter[], from: number) {
  const openers: Delimiter[] = [];
  const bottoms = new Map<string, number>();

  for (const closer of delimiters.splice(from)) {
    while (closer.canClose && closer.left > 0) {
      const kind = `${closer.isStar} ${closer.canOpen} ${closer.length % 3}`;
      const found = openerFor(closer, openers, bottoms.get(kind) ?? 0);
      if (found === -1) {
        bottoms.set(kind, openers.length);
        break;
      }
      const opener = openers[found] as Delimiter;
      pair(opener, closer);
      openers.length = opener.left > 0 ? found + 1 : found;
      for (const [key, bottom] of bottoms) bottoms.set(key, Math.min(bottom, openers.length));
    }
    if (closer.canOpen && closer.left > 0) openers.push(closer);
  }
}

function openerFor(closer: Delimiter, openers: Delimiter[], bottom: number): number {
  for (let index = openers.length - 1; index >= bottom; index--) {
    if (fits(openers[index] as Delimiter, closer)) return index;
  }
  return -1;
}

/** The "rule of three" keeps **a*b** from pairing its middle sign with half of an outer row. */
function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.isStar !== closer.isStar) return false;
  if (!opener.canClose && !closer.canOpen) return true;
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

function pair(opener: Delimiter, closer: Delimiter) {
  const used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
  const mark = used === 2 ? "bold" : "italic";
  opener.piece.opens[mark]++;
  closer.piece.closes[mark]++;
  for (const delimiter of [opener, closer]) {
    delimiter.left -= used;
    delimiter.piece.text = delimiter.piece.text.slice(used);
  }
}
