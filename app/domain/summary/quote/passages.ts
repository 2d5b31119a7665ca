import type { Written } from "#app/domain/summary/quote/text-vectors.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Language } from "#db/schema.ts";

/** Longer than this is quoted in part. */
const longestQuote = 280;
export const fewestLetters = 25;

/** A sentence that this many people write letter by letter is not their own: a form's or a neighbour's. */
const sharedBy = 3;

interface Sentence {
  start: number;
  text: string;
  key: string;
}

/** Slow to make, so kept. */
const segmenters = new Map<Language, Intl.Segmenter>();

function sentencesOf({ text, language }: Written): Sentence[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    text: segment,
    key: foldText(segment),
  }));
}

export function sharedSentences(collection: readonly (Written & { participantId: string })[]): Set<string> {
  const writers = new Map<string, Set<string>>();
  for (const item of collection) {
    for (const { key } of sentencesOf(item)) {
      const known = writers.get(key);
      if (known) known.add(item.participantId);
      else writers.set(key, new Set([item.participantId]));
    }
  }
  return new Set([...writers].filter(([, people]) => people.size >= sharedBy).map(([key]) => key));
}

/** The text without the sentences that others wrote too. */
export function ownWords(item: Written, shared: ReadonlySet<string>): string {
  return sentencesOf(item)
    .filter(({ key }) => !shared.has(key))
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** How much better it reads from the beginning. */
const fromTheBeginning = 1.25;

/** Neighbouring sentences of its own that fit, closest to the middle; of one long sentence, its beginning. */
export function bestPart(
  item: Written,
  shared: ReadonlySet<string>,
  closeness: (part: string) => number,
): string {
  const sentences = sentencesOf(item);
  let best: { part: string; score: number } | null = null;
  for (const [index] of sentences.entries()) {
    const part = within(item.text, sentences.slice(index), shared);
    if (part.length < fewestLetters) continue;
    const score = closeness(part) * (index === 0 ? fromTheBeginning : 1);
    if (!best || score > best.score + 1e-12) best = { part, score };
  }
  return best?.part ?? item.text.trim().slice(0, lastSpace(item.text.trim())).trimEnd();
}

/** As many whole sentences from the first on as fit; empty when the first does not. */
function within(text: string, sentences: readonly Sentence[], shared: ReadonlySet<string>): string {
  const start = sentences[0]!.start;
  let end = start;
  for (const sentence of sentences) {
    const next = sentence.start + sentence.text.length;
    if (shared.has(sentence.key) || text.slice(start, next).trim().length > longestQuote) break;
    end = next;
  }
  return text.slice(start, end).trim();
}

function lastSpace(text: string): number {
  const space = text.lastIndexOf(" ", longestQuote);
  return space > longestQuote / 2 ? space : longestQuote;
}
