import { centre, cosine, type Vector, vectorizer } from "#app/domain/summary/text-vectors.ts";
import type { Language } from "#db/schema.ts";

/** Something a person wrote that may be quoted. */
export interface Quotable {
  kind: "entry" | "proposal";
  id: string;
  participantId: string;
  territoryId: string | null;
  language: Language;
  text: string;
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

/**
 * Quotes are those closest to the middle of their heap and least like those already chosen: maximal
 * marginal relevance, Carbonell and Goldstein, "The use of MMR" (SIGIR 1998).
 * @param collection  everything that says how rare a word is
 * @param quoted      people already quoted; grows with every pick
 */
export function quotePicker(collection: readonly Quotable[], quoted: Set<string>): QuotePicker {
  const vectorOf = vectorizer(collection.map(({ text }) => text));
  const vectors = new Map<string, Vector>();

  function known(item: Quotable): Vector {
    let vector = vectors.get(item.id);
    if (!vector) {
      vector = vectorOf(item.text);
      vectors.set(item.id, vector);
    }
    return vector;
  }

  function pick(among: readonly Quotable[], howMany: number): Quote[] {
    const middle = centre(among.map(known));
    const left = among.filter(isQuotable);
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
    return chosen.map((item) => quoteOf(item, (part) => cosine(vectorOf(part), middle)));
  }

  return { pick };
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
function isQuotable({ text }: Quotable): boolean {
  if (text.trim().length < fewestLetters) return false;
  return !/@\w|https?:|www\.|(?:\d[\s.-]?){7,}/i.test(text);
}

function quoteOf(item: Quotable, closeness: (part: string) => number): Quote {
  const { kind, id, territoryId, language } = item;
  const whole = item.text.trim();
  const text = whole.length <= longestQuote ? whole : bestPart(whole, language, closeness);
  const start = whole.indexOf(text);
  const cut = { before: start > 0, after: start + text.length < whole.length };
  return { kind, id, territoryId, language, text, cut };
}

/** The neighbouring sentences closest to the middle that fit; of one long sentence, its beginning. */
function bestPart(text: string, language: Language, closeness: (part: string) => number): string {
  const sentences = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
  let best: { part: string; score: number } | null = null;
  for (const { index: start } of sentences) {
    const part = within(sentences, start, text);
    if (part.length < fewestLetters) continue;
    const score = closeness(part);
    if (!best || score > best.score + 1e-12) best = { part, score };
  }
  return best?.part ?? text.slice(0, lastSpace(text)).trimEnd();
}

/** As many whole sentences from here on as fit; empty when the first is too long. */
function within(sentences: readonly Intl.SegmentData[], start: number, text: string): string {
  let end = start;
  for (const { index, segment } of sentences) {
    if (index < start) continue;
    if (text.slice(start, index + segment.length).trim().length > longestQuote) break;
    end = index + segment.length;
  }
  return text.slice(start, end).trim();
}

function lastSpace(text: string): number {
  const space = text.lastIndexOf(" ", longestQuote);
  return space > longestQuote / 2 ? space : longestQuote;
}
