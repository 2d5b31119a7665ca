import { bestPart, fewestLetters, sharedSentences } from "#app/domain/summary/quote/passages.ts";
import {
  centre,
  cosine,
  type Direction,
  directionOf,
  type Vector,
  vectorizer,
} from "#app/domain/summary/quote/text-vectors.ts";
import { type OwnWords, WordsRead } from "#app/domain/summary/quote/words-read.ts";
import type { Label, Language } from "#db/schema.ts";

/** Something a person wrote that may be quoted. */
export interface Quotable {
  kind: "entry" | "proposal";
  id: string;
  participantId: string;
  territoryId: string | null;
  language: Language;
  text: string;
  /**
   * By what else those quoted should differ, such as their channel; never published. Of proposals also which
   * group of opinion they stand for, which says nothing of who wrote them.
   */
  spread?: readonly string[];
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

/** How much being typical weighs against being unlike what was quoted already. */
const typical = 0.7;
/** Of being alike, how much is in the words; the rest is in place, channel and group. */
const inWords = 0.75;

/** What moderators want, by the ids of contributions. */
export interface QuoteChoices {
  pinned: ReadonlySet<string>;
  excluded: ReadonlySet<string>;
  /** Whoever wrote what is pinned: nothing else of theirs is quoted before it. */
  reserved: ReadonlySet<string>;
}

const noChoices: QuoteChoices = { pinned: new Set(), excluded: new Set(), reserved: new Set() };

/** Picks quotes for several heaps of contributions of one collection, never twice from one person. */
export interface QuotePicker {
  /** What moderators pinned comes first, also where it is more than `howMany`, and if it is short. */
  pick: (among: readonly Quotable[], howMany: number) => Quote[];
}

/**
 * Quotes are those closest to the middle of their heap and least like those already chosen, in their words and
 * in where they come from: maximal marginal relevance, Carbonell and Goldstein, "The use of MMR" (SIGIR 1998).
 * @param collection  everything that says how rare a word is
 * @param quoted      people already quoted; grows with every pick
 * @param words       texts that were read before
 */
export function quotePicker(
  collection: readonly Quotable[],
  quoted: Set<string>,
  { pinned, excluded, reserved }: QuoteChoices = noChoices,
  words = new WordsRead(),
): QuotePicker {
  const texts = words.readAll(collection);
  const shared = sharedSentences(
    collection.map(({ participantId }, index) => ({ read: texts[index]!, participantId })),
  );
  const owns = texts.map((read) => words.ownWords(read, shared));
  const vectorOf = vectorizer(owns, words.size);
  const seen = new Map(collection.map(({ id }, index) => [id, { own: owns[index]! } as Seen]));

  function candidateOf(item: Quotable): Candidate {
    let known = seen.get(item.id);
    if (!known) {
      known = { own: words.ownWords(words.textOf(item), shared) };
      seen.set(item.id, known);
    }
    known.vector ??= vectorOf(known.own);
    return { item, own: known.own, vector: known.vector, typicality: 0 };
  }

  function mayBeQuoted({ item, own }: Candidate): boolean {
    if (item.label || excluded.has(item.id) || quoted.has(item.participantId)) return false;
    const isLong = own.text.length >= fewestLetters;
    const isWanted = pinned.has(item.id) || (!reserved.has(item.participantId) && isLong);
    return isWanted && !own.isPersonal();
  }

  function pick(among: readonly Quotable[], howMany: number): Quote[] {
    if (howMany === 0 && !among.some(({ id }) => pinned.has(id))) return [];
    const heap = among.map(candidateOf);
    const middle = centre(
      heap.map(({ vector }) => vector),
      words.size,
    );
    const left = heap.filter(mayBeQuoted);
    for (const one of left) {
      one.typicality = typical * cosine(one.vector, middle) * lengthFactor(one.item.text);
    }
    const chosen: Chosen[] = [];
    const alike = ({ item, vector }: Candidate) =>
      Math.max(
        0,
        ...chosen.map(
          (other) => inWords * cosine(vector, other.direction) + (1 - inWords) * sameOrigin(item, other.item),
        ),
      );
    for (;;) {
      const open = left.filter(({ item }) => !quoted.has(item.participantId));
      const first = open.filter(({ item }) => pinned.has(item.id));
      if (first.length === 0 && chosen.length >= howMany) break;
      const best = bestOf(
        first.length > 0 ? first : open,
        (one) => one.typicality - (1 - typical) * alike(one),
      );
      if (!best) break;
      quoted.add(best.item.participantId);
      chosen.push({ item: best.item, direction: directionOf(best.vector, words.size) });
    }
    return chosen.map(({ item }) =>
      quoteOf(item, words, shared, (text) =>
        cosine(vectorOf(words.termsOf({ text, language: item.language })), middle),
      ),
    );
  }

  return { pick };
}

/** What of a contribution the heaps that it is in share. */
interface Seen {
  own: OwnWords;
  vector?: Vector;
}

interface Candidate extends Required<Seen> {
  item: Quotable;
  /** How close it is to the middle of its heap, weighed. */
  typicality: number;
}

interface Chosen {
  item: Quotable;
  direction: Direction;
}

/** Which part of where two come from is the same, 0 to 1: place, and what else they should differ by. */
function sameOrigin(a: Quotable, b: Quotable): number {
  const [ofA, ofB] = [originOf(a), originOf(b)];
  const most = Math.max(ofA.length, ofB.length);
  return most === 0 ? 0 : ofA.filter((one) => ofB.includes(one)).length / most;
}

function originOf({ territoryId, spread = [] }: Quotable): string[] {
  return territoryId === null ? [...spread] : [`place ${territoryId}`, ...spread];
}

/** Equal scores are told apart by the words themselves, so that ids do not matter. */
function bestOf(candidates: readonly Candidate[], score: (one: Candidate) => number): Candidate | null {
  let best: { one: Candidate; score: number } | null = null;
  for (const one of candidates) {
    const value = score(one);
    if (!best || value > best.score + 1e-12) best = { one, score: value };
    else if (Math.abs(value - best.score) <= 1e-12 && comesBefore(one.item, best.one.item)) {
      best = { one, score: value };
    }
  }
  return best?.one ?? null;
}

function comesBefore(a: Quotable, b: Quotable): boolean {
  return a.text === b.text ? a.id < b.id : a.text < b.text;
}

/** A quote of one or two full sentences reads best; a few words say little. */
function lengthFactor(text: string): number {
  return text.length < 60 ? 0.8 : 1;
}

function quoteOf(
  item: Quotable,
  words: WordsRead,
  shared: ReadonlySet<number>,
  closeness: (part: string) => number,
): Quote {
  const { kind, id, territoryId, language } = item;
  const text = bestPart(words.textOf(item), shared, closeness);
  const whole = item.text.trim();
  const start = whole.indexOf(text);
  const cut = { before: start > 0, after: start + text.length < whole.length };
  return { kind, id, territoryId, language, text, cut };
}
