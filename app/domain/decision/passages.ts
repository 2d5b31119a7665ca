import type { Span } from "#app/domain/decision/decision.ts";

/** What is searched for passages: a proposal has a title too. */
export interface Passages {
  title: string | null;
  text: string;
}

/**
 * Where these passages stand in the words, all occurrences of each, in order and none within another.
 * Letters must be the same; line ends and spaces inside a passage may differ.
 * @returns `missing` are those that are nowhere
 */
export function spansOf(words: Passages, passages: readonly string[]): { spans: Span[]; missing: string[] } {
  const missing: string[] = [];
  const spans: Span[] = [];
  for (const passage of passages) {
    const found = [
      ...occurrences("title", words.title ?? "", passage),
      ...occurrences("text", words.text, passage),
    ];
    if (found.length === 0) missing.push(passage);
    spans.push(...found);
  }
  return { spans: joined(spans), missing };
}

/** One passage a line, empty lines and repeated ones left out. */
export function passagesIn(typed: string): string[] {
  return [...new Set(typed.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}

function occurrences(part: Span["part"], words: string, passage: string): Span[] {
  const pieces = passage.trim().split(/\s+/);
  // What is longer than the words is nowhere in them, and a pattern can be too long to be one.
  if (pieces.join(" ").length > words.length) return [];
  const pattern = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s+");
  if (pattern === "") return [];
  return [...words.matchAll(new RegExp(pattern, "gu"))].map(({ 0: match, index }) => ({
    part,
    start: index,
    end: index + match.length,
  }));
}

/** In order, the title's first; those that meet become one. */
export function joined(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted(
    (a, b) => Number(a.part === "text") - Number(b.part === "text") || a.start - b.start,
  );
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && last.part === span.part && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
