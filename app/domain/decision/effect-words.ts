import type { Span } from "#app/domain/decision/decision.ts";

/** Words as they were sent; only proposals have a title. */
export interface Wording {
  title: string | null;
  text: string;
}

/** Passages of the words as they were sent, and what the public reads instead of each. */
export interface Removal {
  spans: readonly Span[];
  placeholder: string;
}

/** The words without what was removed of them. */
export function wordsWithout({ title, text }: Wording, removals: readonly Removal[]): Wording {
  const shown = (part: Span["part"], words: string) =>
    piecesOf(part, words, removals)
      .map((piece) => piece.placeholder ?? words.slice(piece.start, piece.end))
      .join("");
  return { title: title === null ? null : shown("title", title), text: shown("text", text) };
}

/** Why these passages cannot be removed from these words; null when they can. */
export function spansRefusal({ title, text }: Wording, spans: readonly Span[]): "hide-span" | null {
  const lengthOf = { title: title?.length ?? 0, text: text.length };
  const isPassage = ({ part, start, end }: Span) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= lengthOf[part];
  return spans.length > 0 && spans.every(isPassage) ? null : "hide-span";
}

/** Whether these removals leave no word. */
export function leavesNothing({ title, text }: Wording, removals: readonly Removal[]): boolean {
  const kept = (part: Span["part"], words: string) =>
    piecesOf(part, words, removals)
      .filter((piece) => piece.placeholder === null)
      .map(({ start, end }) => words.slice(start, end))
      .join(" ");
  return !/[\p{L}\p{N}]/u.test(`${kept("title", title ?? "")} ${kept("text", text)}`);
}

/** Passages of what is shown, as passages of what was sent; what touches a placeholder takes in all it stands for. */
export function inOriginal(sent: Wording, removals: readonly Removal[], spans: readonly Span[]): Span[] {
  return spans.map(({ part, start, end }) => {
    const pieces = shownPieces(part, (part === "title" ? sent.title : sent.text) ?? "", removals);
    const first = pieces.find((piece) => start < piece.shownEnd)!;
    const last = pieces.find((piece) => end <= piece.shownEnd)!;
    return {
      part,
      start: first.placeholder === null ? first.start + start - first.shownStart : first.start,
      end: last.placeholder === null ? last.start + end - last.shownStart : last.end,
    };
  });
}

interface Piece {
  start: number;
  end: number;
  /** null for what is kept. */
  placeholder: string | null;
}

/** One part of the words as pieces that are kept and pieces that are not; removals that meet are one piece. */
function piecesOf(part: Span["part"], words: string, removals: readonly Removal[]): Piece[] {
  const removed: Piece[] = [];
  for (const cut of cutsIn(part, words, removals)) {
    const last = removed.at(-1);
    if (last && cut.start <= last.end) last.end = Math.max(last.end, cut.end);
    else removed.push(cut);
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const cut of removed) {
    if (cut.start > at) pieces.push({ start: at, end: cut.start, placeholder: null });
    pieces.push(cut);
    at = cut.end;
  }
  if (at < words.length) pieces.push({ start: at, end: words.length, placeholder: null });
  return pieces;
}

function cutsIn(part: Span["part"], words: string, removals: readonly Removal[]): Piece[] {
  const cuts = removals.flatMap(({ spans, placeholder }) =>
    spans
      .filter((span) => span.part === part)
      .map(({ start, end }) => ({
        start: isWithinCharacter(words, start) ? start - 1 : start,
        end: isWithinCharacter(words, end) ? end + 1 : end,
        placeholder,
      })),
  );
  return cuts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Between the two halves of a character outside the basic plane. */
function isWithinCharacter(words: string, at: number): boolean {
  return at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(words.slice(at - 1, at + 1));
}

function shownPieces(part: Span["part"], words: string, removals: readonly Removal[]) {
  let at = 0;
  return piecesOf(part, words, removals).map((piece) => {
    const shownStart = at;
    at += piece.placeholder?.length ?? piece.end - piece.start;
    return { ...piece, shownStart, shownEnd: at };
  });
}
