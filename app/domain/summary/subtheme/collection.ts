import { formsOf } from "#app/domain/summary/subtheme/forms.ts";
import { namesIn } from "#app/domain/summary/subtheme/names.ts";
import { nounsIn } from "#app/domain/summary/subtheme/nouns.ts";
import { sparseOf } from "#app/domain/summary/subtheme/sparse.ts";
import type { Shown } from "#app/domain/summary/subtheme/terms.ts";
import { nearCopies } from "#app/domain/text/near-copies.ts";
import { type WordTable, wordTable } from "#app/domain/text/word-table.ts";
import type { ContributionKind, Language } from "#db/schema.ts";

/** Something a person wrote, with the themes it was given. */
export interface ThemedContribution {
  id: string;
  kind: ContributionKind;
  language: Language;
  title?: string;
  text: string;
  /** Codes. */
  themes: string[];
}

/** One text and everything that says the same. */
export interface DistinctText {
  words: string;
  /** Of any that says so. */
  themes: string[];
  members: { id: string; themes: readonly string[] }[];
}

export interface Collection {
  /** In an order drawn by the seed from what they say. */
  texts: DistinctText[];
  table: WordTable;
  shown: Shown;
}

/** Copies and near-copies are folded into the first of them. @param contributions  of one language */
export function collectionOf(
  contributions: readonly ThemedContribution[],
  language: Language,
  seed: number,
): Collection {
  const sorted = contributions
    .map((one) => ({ one, words: one.title ? `${one.title}. ${one.text}` : one.text }))
    .map((item) => ({ ...item, place: hashOf(item.words, seed) }))
    .sort((a, b) => a.place - b.place || compared(a.words, b.words) || compared(a.one.id, b.one.id));
  const first = nearCopies(sorted.map(({ words }) => words));
  const texts = new Map<number, DistinctText>();
  for (const [index, { one, words }] of sorted.entries()) {
    const text = texts.get(first[index]!);
    if (text) {
      text.members.push({ id: one.id, themes: one.themes });
      for (const theme of one.themes) if (!text.themes.includes(theme)) text.themes.push(theme);
    } else
      texts.set(index, { words, themes: [...one.themes], members: [{ id: one.id, themes: one.themes }] });
  }
  const all = [...texts.values()];
  const table = wordTable(
    all.map(({ words }) => words),
    language,
  );
  const names = namesIn(table);
  const shown = { names, nouns: nounsIn(table, language), forms: formsOf(table, names) };
  return { texts: all, table, shown };
}

/** How often each stem stands in each text; those that only one text has are left out. */
export function countsOf(table: WordTable, chosen: readonly number[]) {
  const rows = chosen.map((text) => {
    const counts = new Map<number, number>();
    for (const word of table.texts[text]!) {
      const stem = word < 0 ? -1 : table.stemOf[word]!;
      if (stem >= 0) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    return counts;
  });
  const texts = new Int32Array(table.stems.length);
  for (const counts of rows) for (const stem of counts.keys()) texts[stem]!++;
  const columns = new Map<number, number>();
  for (const [stem, found] of texts.entries()) if (found > 1) columns.set(stem, columns.size);
  const cells = rows.map((counts) =>
    [...counts].flatMap(([stem, times]) => {
      const column = columns.get(stem);
      return column === undefined ? [] : [[column, times] as const];
    }),
  );
  return sparseOf(cells, columns.size);
}

export function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** FNV-1a over UTF-16 units, mixed with the seed: an order that is not that of the alphabet. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}
