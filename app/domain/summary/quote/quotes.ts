import { centre, cosine, type Vector, vectorizer } from "#app/domain/summary/quote/text-vectors.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Label, Language } from "#db/schema.ts";

/** Something a person wrote that may be quoted. */
export interface Quotable {
  kind: "entry" | "proposal";
  id: string;
  participantId: string;
  territoryId: string | null;
  language: Language;
  text: string;
  /** What moderators say beside it: no quote stands without that, so it is counted and not quoted. */
  label?: Label | null;
}

export interface Quote {
  kind: "entry" | "proposal";
  id: string;
  territoryId: string | null;
  language: Language;
  /** Letter by letter a part of what was written. */
  text: string;
  /** Whether something was left out before and after. */
  cut: { before: boolean; after: boolean };
}

/** Longer than this is quoted in part. */
const longestQuote = 280;
const fewestLetters = 25;
/** How much being typical weighs against being unlike what was quoted already. */
const typical = 0.7;

/** Picks quotes for several heaps of contributions of one collection, never twice from one person. */
export interface QuotePicker {
  pick: (among: readonly Quotable[], howMany: number) => Quote[];
}

/** A sentence that this many people write letter by letter is not their own: a form's or a neighbour's. */
const sharedBy = 3;

/**
 * Quotes are those closest to the middle of their heap and least like those already chosen: maximal
 * marginal relevance, Carbonell and Goldstein, "The use of MMR" (SIGIR 1998).
 * @param collection  everything that says how rare a word is
 * @param quoted      people already quoted; grows with every pick
 */
export function quotePicker(collection: readonly Quotable[], quoted: Set<string>): QuotePicker {
  const shared = sharedSentences(collection);
  const vectorOf = vectorizer(collection.map((item) => ownWords(item, shared)));
  const vectors = new Map<string, Vector>();

  function known(item: Quotable): Vector {
    let vector = vectors.get(item.id);
    if (!vector) {
      vector = vectorOf(ownWords(item, shared));
      vectors.set(item.id, vector);
    }
    return vector;
  }

  function pick(among: readonly Quotable[], howMany: number): Quote[] {
    const middle = centre(among.map(known));
    const left = among.filter((item) => !item.label && isQuotable(ownWords(item, shared)));
    const chosen: Quotable[] = [];
    while (chosen.length < howMany) {
      const open = left.filter(({ participantId }) => !quoted.has(participantId));
      const best = bestOf(open, (item) => {
        const alike = Math.max(0, ...chosen.map((other) => cosine(known(item), known(other))));
        return typical * cosine(known(item), middle) * lengthFactor(item.text) - (1 - typical) * alike;
      });
      if (!best) break;
      quoted.add(best.participantId);
      chosen.push(best);
    }
    return chosen.map((item) => quoteOf(item, shared, (part) => cosine(vectorOf(part), middle)));
  }

  return { pick };
}

interface Sentence {
  start: number;
  text: string;
  key: string;
}

/** Slow to make, so kept. */
const segmenters = new Map<Language, Intl.Segmenter>();

function sentencesOf({ text, language }: Pick<Quotable, "text" | "language">): Sentence[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    text: segment,
    key: foldText(segment),
  }));
}

function sharedSentences(collection: readonly Quotable[]): Set<string> {
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
function ownWords(item: Quotable, shared: ReadonlySet<string>): string {
  return sentencesOf(item)
    .filter(({ key }) => !shared.has(key))
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** Equal scores are told apart by the words themselves, so that ids do not matter. */
function bestOf(items: readonly Quotable[], score: (item: Quotable) => number): Quotable | null {
  let best: { item: Quotable; score: number } | null = null;
  for (const item of items) {
    const value = score(item);
    if (!best || value > best.score + 1e-12) best = { item, score: value };
    else if (Math.abs(value - best.score) <= 1e-12 && comesBefore(item, best.item)) {
      best = { item, score: value };
    }
  }
  return best?.item ?? null;
}

function comesBefore(a: Quotable, b: Quotable): boolean {
  return a.text === b.text ? a.id < b.id : a.text < b.text;
}

/** A quote of one or two full sentences reads best; a few words say little. */
function lengthFactor(text: string): number {
  return text.length < 60 ? 0.8 : 1;
}

/** Addresses and telephone numbers are not carried further. */
function isQuotable(own: string): boolean {
  if (own.length < fewestLetters) return false;
  return !/@\w|https?:|www\.|(?:\d[\s.-]?){7,}/i.test(own);
}

function quoteOf(item: Quotable, shared: ReadonlySet<string>, closeness: (part: string) => number): Quote {
  const { kind, id, territoryId, language } = item;
  const text = bestPart(item, shared, closeness);
  const whole = item.text.trim();
  const start = whole.indexOf(text);
  const cut = { before: start > 0, after: start + text.length < whole.length };
  return { kind, id, territoryId, language, text, cut };
}

/** How much better it reads from the beginning. */
const fromTheBeginning = 1.25;

/** Neighbouring sentences of its own that fit, closest to the middle; of one long sentence, its beginning. */
function bestPart(item: Quotable, shared: ReadonlySet<string>, closeness: (part: string) => number): string {
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
