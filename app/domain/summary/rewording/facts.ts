import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { shownQuotes } from "#app/domain/summary/quote/shown-words.ts";
import { quotationsIn, withoutQuotations } from "#app/domain/summary/rewording/quotations.ts";
import { type OriginalSentence, originalsOf } from "#app/domain/summary/rewording/reworded.ts";
import { vocabularyOf, wordsIn } from "#app/domain/summary/rewording/vocabulary.ts";
import { wordsOf } from "#app/domain/summary/words/words.ts";
import { languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

/** What a reworded sentence is held against beside its own original: all of it from one digest. */
export interface RewordingFacts {
  originals: Map<string, OriginalSentence>;
  /** The place that the summary is of. */
  place: string;
  /** Every place the digest names, folded. */
  places: string[];
  /** Names of its themes in the language, folded: they stand in sentences without quotation marks. */
  themes: string[];
  /** Quotes by the id of what they are from. */
  quotes: Map<string, string[]>;
  /** By language, words that are no names. */
  vocabulary: Record<Language, ReadonlySet<string>>;
}

export function rewordingFacts(digest: Digest, language: Language): RewordingFacts {
  const originals = originalsOf(wordsOf(digest, localeOf(language)));
  const vocabulary = Object.fromEntries(
    languages.map((one) => {
      const texts = originalsOf(wordsOf(digest, localeOf(one))).map(({ text }) =>
        withoutQuotations(text, quotationsIn(text)),
      );
      return [one, vocabularyOf(texts, one)];
    }),
  ) as RewordingFacts["vocabulary"];
  const { gaps, levels, territory } = digest;
  const named = [...gaps.few, ...gaps.none, ...(levels?.above ?? []), ...(levels?.below ?? [])];
  const places = [territory.name, ...Object.values(digest.places), ...named.map(({ name }) => name)];
  const quotes = Map.groupBy(shownQuotes(digest), ({ id }) => id);
  return {
    originals: new Map(originals.map((one) => [one.id, one])),
    place: territory.name,
    places: [...new Set(places.map((name) => wordsIn(name).join(" ")))],
    themes: Object.values(digest.themes).map((names) => wordsIn(names[language]).join(" ")),
    quotes: new Map([...quotes].map(([id, of]) => [id, of.map(({ text }) => text)])),
    vocabulary,
  };
}
