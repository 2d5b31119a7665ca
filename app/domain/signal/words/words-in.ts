import { spreadOut, type Token, tokensOf } from "#app/domain/signal/words/tokens.ts";
import { type WordKind, wordLists } from "#app/domain/signal/words/word-list.ts";
import type { Language } from "#db/schema.ts";

export interface Hurting {
  kind: WordKind;
  /** Where it stands, in UTF-16 units, the end not included. */
  start: number;
  end: number;
}

/**
 * Insults, slurs and threats, also written so as not to be found: with figures or signs for letters,
 * letters drawn alike, letters repeated, spaced or left out. What somebody says they were called, and a word
 * alone between quotation marks, is not taken for theirs.
 */
export function hurtingWordsIn(text: string, language: Language): Hurting[] {
  const list = listOf(language);
  const tokens = tokensOf(text);
  const found: Hurting[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const harmless = longestAt(list.harmless, tokens, index);
    if (harmless) index += harmless.words.length - 1;
    const entry = harmless ? null : longestAt(list.hurting, tokens, index);
    if (!entry) continue;
    const [first, last] = [tokens[index]!, tokens[index + entry.words.length - 1]!];
    index += entry.words.length - 1;
    const at = { start: first.start, end: last.end };
    if (!isReported(text, tokens, first, list.reported) && !isQuoted(text, at)) {
      found.push({ kind: entry.kind, ...at });
    }
  }
  return found;
}

interface Entry {
  kind: WordKind;
  words: string[];
}

interface Compiled {
  /** By first word; longer ones first. */
  hurting: Map<string, Entry[]>;
  harmless: Map<string, Entry[]>;
  reported: Set<string>;
}

const compiled = new Map<Language, Compiled>();

function listOf(language: Language): Compiled {
  const list = compiled.get(language) ?? compile(language);
  compiled.set(language, list);
  return list;
}

function compile(language: Language): Compiled {
  const { insult, slur, threat, harmless, reported } = wordLists[language];
  const hurting = [
    ...entriesOf("insult", insult),
    ...entriesOf("slur", slur),
    ...entriesOf("threat", threat),
  ];
  return {
    hurting: byFirst(hurting),
    harmless: byFirst(entriesOf("insult", harmless)),
    reported: new Set(entriesOf("insult", reported).map(({ words }) => words[0]!)),
  };
}

function entriesOf(kind: WordKind, lines: string): Entry[] {
  return lines
    .split("\n")
    .flatMap((line) => spreadOut(line.trim()))
    .map((line) => ({ kind, words: tokensOf(line).map(({ word }) => word) }))
    .filter(({ words }) => words.length > 0);
}

function byFirst(entries: Entry[]): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries.sort((a, b) => b.words.length - a.words.length)) {
    const first = entry.words[0]!;
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  return map;
}

function longestAt(entries: Map<string, Entry[]>, tokens: readonly Token[], index: number): Entry | null {
  const { word, masked, also = [] } = tokens[index]!;
  if (masked) {
    for (const [first, starting] of entries) {
      const single = starting.find(({ words }) => words.length === 1);
      if (single && masked.test(first)) return single;
    }
    return null;
  }
  for (const one of also) {
    const spelled = entries.get(one)?.find(({ words }) => words.length === 1);
    if (spelled) return spelled;
  }
  return (
    entries
      .get(word)
      ?.find(({ words }) => words.every((one, offset) => tokens[index + offset]?.word === one)) ?? null
  );
}

/** "me llamaron …", "the word …": one of these stands within three words before, in the same sentence. */
function isReported(text: string, tokens: readonly Token[], first: Token, reported: Set<string>): boolean {
  const index = tokens.indexOf(first);
  return tokens
    .slice(Math.max(0, index - 3), index)
    .some(({ word, end }) => reported.has(word) && !/[.!?\n]/.test(text.slice(end, first.start)));
}

/** A word or two alone between quotation marks. */
function isQuoted(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /["“«„'‘][\s]?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s?["”»“'’]/u.test(text.slice(end, end + 2))
  );
}
