import type { SubthemeRow } from "#app/domain/summary/digest/consultation-rows.ts";
import {
  type Collection,
  collectionOf,
  compared,
  countsOf,
  type ThemedContribution,
} from "#app/domain/summary/subtheme/collection.ts";
import { heapsOf } from "#app/domain/summary/subtheme/heaps.ts";
import { type Label, labelsOf } from "#app/domain/summary/subtheme/labels.ts";
import { termsIn } from "#app/domain/summary/subtheme/terms.ts";
import type { WordTable } from "#app/domain/text/word-table.ts";
import type { Language } from "#db/schema.ts";

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

function subthemesIn(
  collection: Collection,
  theme: string | null,
  language: Language,
  seed: number,
): SubthemeRow[] {
  const { texts, table, shown } = collection;
  const chosen = [...texts.keys()].filter((text) =>
    theme === null ? texts[text]!.themes.length === 0 : texts[text]!.themes.includes(theme),
  );
  if (chosen.length < fewestTexts) return [];
  const { heaps, heap, centrality } = heapsOf(countsOf(table, chosen), seed);
  const read = chosen.slice(0, mostRead).map((text) => termsIn(table, text, shown));
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
      contributionIds: members.flatMap(({ text }) =>
        texts[text]!.members.filter(({ themes }) => theme === null || themes.includes(theme)).map(
          ({ id }) => id,
        ),
      ),
    }));
}

/** A word it is called by, or two that are nearly as telling. */
function hasTerm(table: WordTable, text: number, { shown, stems }: Label): boolean {
  const own = new Set([...table.texts[text]!].map((word) => (word < 0 ? -1 : table.stemOf[word]!)));
  const found = [...stems].filter((stem) => own.has(stem));
  return found.length >= 2 || found.some((stem) => shown.has(stem));
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
