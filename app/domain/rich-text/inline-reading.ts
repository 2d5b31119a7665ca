import type { Delimiter } from "#app/domain/rich-text/emphasis.ts";

/** Text with what ends before it and begins after it, so that emphasis costs nothing per letter. */
export interface Piece {
  text: string;
  isBreak?: boolean;
  href?: string;
  closes: { bold: number; italic: number };
  opens: { bold: number; italic: number };
}

interface Bracket {
  /** Its piece, and how many delimiters there were before it. */
  piece: number;
  delimiters: number;
  /** false around what has become a link: no link in a link. */
  isActive: boolean;
}

export interface Reading {
  readonly text: string;
  at: number;
  pieces: Piece[];
  delimiters: Delimiter[];
  brackets: Bracket[];
}

export function add(reading: Reading, text: string, length: number, more: Partial<Piece> = {}): Piece {
  const piece = { text, closes: { bold: 0, italic: 0 }, opens: { bold: 0, italic: 0 }, ...more };
  reading.pieces.push(piece);
  reading.at += length;
  return piece;
}

export function matchHere(reading: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reading.at;
  return pattern.exec(reading.text);
}
