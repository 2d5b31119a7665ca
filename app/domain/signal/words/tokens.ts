import { alike, figures } from "#app/domain/signal/words/letters.ts";

/** One word as it is compared, and where it stands. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** Of a word with letters starred out: what it may have been. */
  masked?: RegExp;
  /** Of a word that was spelled out, what it is without the letter before or after: "o", "y" are words too. */
  also?: string[];
}

const chunk = /[\p{L}\p{M}\p{N}@$€£*!|·._’'-]+/gu;

/** The words of a text, folded, without what hides them: "p.u.t.a", "ïd1ôta", "imbéééécil", "m o r o n". */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(chunk)) {
    for (const piece of piecesOf(match[0])) {
      const word = plainWord(piece.text);
      if (word === "") continue;
      const start = match.index + piece.offset;
      tokens.push({ word, start, end: start + piece.text.length, ...maskOf(piece.text) });
    }
  }
  return joined(tokens);
}

/** "idiot{a,as}" as "idiota" and "idiotas"; several braces multiply. */
export function spreadOut(entry: string): string[] {
  const match = entry.match(/\{([^{}]*)\}/);
  if (!match) return [entry];
  return match[1]!.split(",").flatMap((part) => spreadOut(entry.replace(match[0], part)));
}

/** At signs between words, unless every part is so short that the word itself was taken apart. */
function piecesOf(run: string): { text: string; offset: number }[] {
  const parts = [...run.matchAll(/[^._’'·-]+/gu)];
  const isTakenApart = parts.length >= 3 && parts.every((part) => part[0].length <= 2);
  if (isTakenApart) return [{ text: run.replace(/[!.]+$/u, ""), offset: 0 }];
  return parts.map((part) => {
    const text = part[0].replace(/^[!*]+|[!|]+$/gu, "");
    return { text, offset: part.index + part[0].indexOf(text) };
  });
}

function plainWord(piece: string): string {
  const folded = piece
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, (letter) => alike[letter] ?? (letter === "!" || letter === "|" ? letter : ""));
  const letters = /[a-z]/.test(folded)
    ? folded.replace(/[0-9!|]/g, (figure) => figures[figure] ?? figure)
    : folded.replace(/[!|]/g, "");
  return squeezed(letters);
}

/** "imbeeecil" as "imbecil". */
function squeezed(letters: string): string {
  return letters.replace(/(.)\1+/g, "$1");
}

/** "p*ta", "hij*s": at least half of the letters are left. */
function maskOf(piece: string): Pick<Token, "masked"> {
  const stars = piece.match(/\*/g)?.length ?? 0;
  if (stars === 0 || !/\p{L}.*\*|\*.*\p{L}/u.test(piece) || stars > piece.length / 2) return {};
  const body = piece
    .replace(/\*+$/u, (end) => end)
    .split("*")
    .map((part) => plainWord(part))
    .join("[a-z]");
  return { masked: new RegExp(`^${body}$`) };
}

/** Single letters in a row are one word: "i d i o t a". */
function joined(tokens: readonly Token[]): Token[] {
  const all: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    let last = index;
    while (tokens[last + 1] && tokens[last]!.word.length === 1 && tokens[last + 1]!.word.length === 1) last++;
    if (last - index < 3) {
      all.push(tokens[index]!);
      continue;
    }
    const run = tokens.slice(index, last + 1);
    const [word = "", ...also] = [[0], [0, -1], [1], [1, -1]].map((ends) =>
      squeezed(
        run
          .slice(...ends)
          .map((token) => token.word)
          .join(""),
      ),
    );
    all.push({ word, also, start: run[0]!.start, end: run.at(-1)!.end });
    index = last;
  }
  return all;
}
