import type { SubthemeRow } from "#app/domain/summary/digest/consultation-rows.ts";
import { heapsOf } from "#app/domain/summary/subtheme/heaps.ts";
import { type Label, labelsOf } from "#app/domain/summary/subtheme/labels.ts";
import { namesIn } from "#app/domain/summary/subtheme/names.ts";
import { sparseOf } from "#app/domain/summary/subtheme/sparse.ts";
import { termsIn } from "#app/domain/summary/subtheme/terms.ts";
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

/** Fewer different texts than this are read one by one. */
const fewestTexts = 20;
/** A sub-theme has at least so many different texts: copies of one text are one. */
const fewestInSubtheme = 5;
/** Of the texts of a sub-theme, as many at least have one of the words it is called by. */
const leastCalled = 0.6;
/** Mean cosine with its middle: below this a heap is what was left over. */
const leastCohesion = 0.45;
/** Labels are found in so many texts of a theme. */
const mostRead = 6000;

/**
 * What is spoken of inside each theme, and in what no theme caught, language by language. The same for the
 * same texts, in whatever order and under whatever ids; copies and near-copies weigh as one and come with the
 * text they are copies of.
 */
export function subthemesOf(contributions: readonly ThemedContribution[], seed: number): SubthemeRow[] {
  const languages = [...new Set(contributions.map(({ language }) => language))].sort();
  return languages.flatMap((language) => {
    const collection = collectionOf(
      contributions.filter((one) => one.language === language),
      language,
      seed,
    );
    const codes = new Set(collection.texts.flatMap(({ themes }) => themes));
    return [...[...codes].sort(), null].flatMap((theme) => subthemesIn(collection, theme, language, seed));
  });
}

/** One text and everything that says the same. */
interface DistinctText {
  words: string;
  themes: string[];
  ids: string[];
}

interface Collection {
  /** In an order drawn by the seed from what they say. */
  texts: DistinctText[];
  table: WordTable;
  names: ReadonlySet<string>;
}

function collectionOf(
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
      text.ids.push(one.id);
      for (const theme of one.themes) if (!text.themes.includes(theme)) text.themes.push(theme);
    } else texts.set(index, { words, themes: [...one.themes], ids: [one.id] });
  }
  const all = [...texts.values()];
  const table = wordTable(
    all.map(({ words }) => words),
    language,
  );
  return { texts: all, table, names: namesIn(table) };
}

function subthemesIn(
  collection: Collection,
  theme: string | null,
  language: Language,
  seed: number,
): SubthemeRow[] {
  const { texts, table, names } = collection;
  const chosen = [...texts.keys()].filter((text) =>
    theme === null ? texts[text]!.themes.length === 0 : texts[text]!.themes.includes(theme),
  );
  if (chosen.length < fewestTexts) return [];
  const { heaps, heap, centrality } = heapsOf(countsOf(table, chosen), seed);
  const read = chosen.slice(0, mostRead).map((text) => termsIn(table, text, names));
  const labels = labelsOf(read, heap, heaps);

  return labels
    .map((label, place) => {
      const members = chosen
        .map((text, index) => ({ text, index }))
        .filter(({ text, index }) => heap[index] === place && hasTerm(table, text, label))
        .map(({ text, index }) => ({
          text,
          central: centrality[index]!,
          worth: (centrality[index]! + namedShare(table, text, label)) * lengthFactor(texts[text]!.words),
        }))
        .sort((a, b) => b.worth - a.worth || compared(texts[a.text]!.words, texts[b.text]!.words));
      const all = heap.filter((own) => own === place).length;
      const cohesion = members.reduce((sum, { central }) => sum + central, 0) / Math.max(1, members.length);
      return { label, members, called: members.length / all, cohesion };
    })
    .filter(
      ({ label, members, called, cohesion }) =>
        members.length >= fewestInSubtheme &&
        label.terms.length >= 2 &&
        called >= leastCalled &&
        cohesion >= leastCohesion,
    )
    .sort((a, b) => b.members.length - a.members.length || compared(a.label.terms[0]!, b.label.terms[0]!))
    .map(({ label, members }) => ({
      theme,
      language,
      terms: label.terms,
      contributionIds: members.flatMap(({ text }) => texts[text]!.ids),
    }));
}

/** How often each stem stands in each text; those that only one text has are left out. */
function countsOf(table: WordTable, chosen: readonly number[]) {
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

function hasTerm(table: WordTable, text: number, { stems }: Label): boolean {
  return table.texts[text]!.some((word) => word >= 0 && stems.has(table.stemOf[word]!));
}

/** What part of the words a sub-theme is called by stands in the text. */
function namedShare(table: WordTable, text: number, { shown }: Label): number {
  const own = new Set([...table.texts[text]!].map((word) => (word < 0 ? -1 : table.stemOf[word]!)));
  return [...shown].filter((stem) => own.has(stem)).length / shown.size;
}

/** A few words, or very many, show badly what a heap is about. */
function lengthFactor(words: string): number {
  return words.length < 50 ? 0.8 : words.length > 600 ? 0.9 : 1;
}

function compared(a: string, b: string): number {
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
