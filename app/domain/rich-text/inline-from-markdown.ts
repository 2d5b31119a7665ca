import { characterBefore } from "#app/domain/rich-text/characters.ts";
import { delimiterOf, pairEmphasis } from "#app/domain/rich-text/emphasis.ts";
import { add, matchHere, type Piece, type Reading } from "#app/domain/rich-text/inline-reading.ts";
import {
  readAddress,
  readAngled,
  readBracket,
  readImage,
  readLink,
} from "#app/domain/rich-text/links-from-markdown.ts";
import type { Inline, Mark } from "#app/domain/rich-text/rich-text.ts";

/** Reads emphasis, links, escapes and line breaks of one paragraph, in one pass. */
export function parseInline(source: string): Inline[] {
  const reading: Reading = { text: source.trimEnd(), at: 0, pieces: [], delimiters: [], brackets: [] };
  while (reading.at < reading.text.length) {
    const read = readers[reading.text[reading.at] as string];
    if (!read?.(reading)) readPlain(reading);
  }
  pairEmphasis(reading.delimiters, 0);
  return inlineOf(reading.pieces);
}

/** By first character: true when it was the beginning of something. */
const readers: Record<string, (reading: Reading) => boolean> = {
  "\\": readEscape,
  "\n": readNewLine,
  "&": readEntity,
  "<": readAngled,
  h: readAddress,
  H: readAddress,
  "*": readDelimiters,
  _: readDelimiters,
  "!": readImage,
  "[": readBracket,
  "]": readLink,
};

function readPlain(reading: Reading) {
  const plain = matchHere(reading, /[^\\\n&<hH*_![\]]+/y)?.[0] ?? (reading.text[reading.at] as string);
  add(reading, plain, plain.length);
}

function readEscape(reading: Reading): boolean {
  const next = reading.text[reading.at + 1] ?? "";
  if (next === "\n") add(reading, "", 2, { isBreak: true });
  else if (/[!-/:-@[-`{-~]/.test(next)) add(reading, next, 2);
  else return false;
  return true;
}

/** Two spaces at the end of a line break it; else the paragraph goes on. */
function readNewLine(reading: Reading): boolean {
  if (reading.pieces.at(-1)?.text.endsWith("  ")) add(reading, "", 1, { isBreak: true });
  else add(reading, " ", 1);
  return true;
}

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

function readEntity(reading: Reading): boolean {
  const match = matchHere(reading, /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/y);
  if (!match) return false;
  const [all, decimal, hexadecimal, name = ""] = match;
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
  const known = code === null ? entities[name] : code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  add(reading, known ?? all, all.length);
  return true;
}

function readDelimiters(reading: Reading): boolean {
  const { text, at } = reading;
  const run = matchHere(reading, text[at] === "*" ? /\*+/y : /_+/y)?.[0] as string;
  const after = String.fromCodePoint(text.codePointAt(at + run.length) ?? 0x20);
  reading.delimiters.push(delimiterOf(add(reading, run, run.length), characterBefore(text, at), after));
  return true;
}

function inlineOf(pieces: Piece[]): Inline[] {
  const inline: Inline[] = [];
  let bold = 0;
  let italic = 0;
  for (const { text, isBreak, href, closes, opens } of pieces) {
    bold -= closes.bold;
    italic -= closes.italic;
    if (isBreak) inline.push({ type: "hardBreak" });
    else if (text) inline.push({ type: "text", text, marks: marksOf(href, bold > 0, italic > 0) });
    bold += opens.bold;
    italic += opens.italic;
  }
  return inline;
}

function marksOf(href: string | undefined, bold: boolean, italic: boolean): Mark[] {
  const marks: Mark[] = [];
  if (href !== undefined) marks.push({ type: "link", attrs: { href } });
  if (bold) marks.push({ type: "bold" });
  if (italic) marks.push({ type: "italic" });
  return marks;
}
