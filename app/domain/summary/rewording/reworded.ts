import type { Source } from "#app/domain/summary/words/words.ts";

/** A sentence of the template, with the id that a model must send it back under: "themes.2". */
export interface OriginalSentence {
  id: string;
  section: string;
  text: string;
  sources: Source[];
}

export const problemKinds = [
  /** Not among the sentences that were sent, or sent back twice, or another's words. */
  "id",
  /** A figure, in digits or words, that its own sentence does not have, or one of its figures gone or moved. */
  "number",
  /** Between quotation marks, and not letter by letter what its own sentence or a quote of its sources says. */
  "quotation",
  /** Of a person or place that its own sentence does not name, or one of its names gone. */
  "name",
  /** More for less, all for none, agreement for disagreement, here for elsewhere. */
  "reversed",
  "language",
  /** A sentence or claim more than there was. */
  "added",
  /** What is said of estimates and surveys: these figures are counts. */
  "hedging",
  "markup",
  /** Nothing came back. */
  "missing",
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export interface Problem {
  kind: ProblemKind;
  /** What it is about, as written; empty when it is about all of it. */
  what: string;
}

/** What is kept of each sentence, in the order of the template; one with problems is not used. */
export interface RewordedSentence {
  id: string;
  section: string;
  original: string;
  /** null: the model sent none. */
  text: string | null;
  problems: Problem[];
}

export function isUsable({ text, problems }: RewordedSentence): boolean {
  return text !== null && problems.length === 0;
}

/** Usable, and not the template's words after all. */
export function isChanged(sentence: RewordedSentence): boolean {
  return isUsable(sentence) && sentence.text !== sentence.original;
}

/** A sentence as a model sent it. */
export interface SentSentence {
  id: string;
  text: string;
}

/** The sentences of a summary under the ids a model is given, section by section. */
export function originalsOf(
  sections: readonly { key: string; sentences: readonly { text: string; sources: Source[] }[] }[],
): OriginalSentence[] {
  return sections.flatMap(({ key, sentences }) =>
    sentences.map(({ text, sources }, index) => ({ id: `${key}.${index + 1}`, section: key, text, sources })),
  );
}
