import { foldText } from "#app/domain/text/fold.ts";
import { BoundedMap } from "#db/bounded-map.ts";
import type { Language } from "#db/schema.ts";

/** A theme with its words, as the lexicon needs it. */
export interface ThemeWords {
  code: string;
  words: Record<Language, readonly string[]>;
}

export interface ThemeScore {
  code: string;
  /** 1 is one word that proves the theme, read once in passing. */
  score: number;
}

export interface Lexicon {
  /** The themes a text is about, strongest first; empty when no theme's words are in it. */
  themesOf: (text: ThemedText) => ThemeScore[];
}

export interface ThemedText {
  /** Without it every language is tried, and the one that finds most is taken. */
  language?: Language;
  title?: string;
  text: string;
}

/** Less than one proof or two hints is no theme, unless nothing else is there. */
const leastWeight = 1;
/** Words mean other things in other languages ("sus"): one is not enough to think a text is in another. */
const leastForeignWeight = 2;
/** A theme with less than this part of the strongest one's score is a passing mention. */
const leastShare = 0.45;
const mostThemes = 4;
/** What is said first, or in the title, is what a text is about. */
const openingTokens = 12;
const openingWeight = 2;

/**
 * Compiles words into a matcher. How words are written:
 * - "bibliotec*" is every word that begins so; "bus" is that word only;
 * - several words are a phrase, each may have its star: "transporte* publico*". A longer match hides
 *   the shorter ones inside it, also those of other themes ("movilidad reducida" is not mobility);
 * - "plaza?" hints: it counts half.
 * Accents and case do not matter.
 *
 * How they are weighed: each pattern counts its weight once, each repetition less and less
 * (1 + ln n / 2), twice when it stands in the title or among the first twelve words. A theme needs
 * one proof or two different hints, and at least 0.45 of the strongest theme's sum, so that a passing
 * mention does not count; at most four are given. Where there are only single hints, the strongest
 * one is taken. A text in which the words of its own language find nothing is tried in the others,
 * where it takes two proofs in all.
 */
export function compileLexicon(themes: readonly ThemeWords[]): Lexicon {
  const codes = themes.map((theme) => theme.code);
  const languages = ["es", "pt", "en", "fr"] as const;
  const matchers = new Map(
    languages.map((language) => [language, new Matcher(themes.map((theme) => theme.words[language]))]),
  );

  function themesOf({ language, title, text }: ThemedText): ThemeScore[] {
    const tokens = tokensOf(title ? `${title} ${text}` : text);
    const opening = Math.max(openingTokens, title ? tokensOf(title).length : 0);
    const own = language ? matchers.get(language)!.scores(tokens, opening) : new Map<number, Sum>();
    const proven = chosen(own);
    if (proven.length > 0 || own.size > 0) return proven.length > 0 ? proven : onlyHint(own);
    const least = language ? leastForeignWeight : 0;
    return languages
      .filter((other) => other !== language)
      .map((other) => matchers.get(other)!.scores(tokens, opening))
      .filter((scores) => weightOf(scores) >= least)
      .map(chosen)
      .reduce((best, next) => (total(next) > total(best) ? next : best), []);
  }

  function chosen(scores: Map<number, Sum>): ThemeScore[] {
    const ranked = [...scores]
      .filter(([, sum]) => sum.weight >= leastWeight)
      .sort(([a, { score: scoreA }], [b, { score: scoreB }]) => scoreB - scoreA || a - b);
    const least = (ranked[0]?.[1].score ?? 0) * leastShare;
    return ranked
      .filter(([, { score }]) => score >= least)
      .slice(0, mostThemes)
      .map(([theme, { score }]) => ({ code: codes[theme]!, score }));
  }

  function weightOf(scores: Map<number, Sum>): number {
    return [...scores.values()].reduce((sum, { weight }) => sum + weight, 0);
  }

  function total(found: ThemeScore[]): number {
    return found.reduce((sum, { score }) => sum + score, 0);
  }

  /** The one theme hinted at; nothing when two are hinted at alike. */
  function onlyHint(scores: Map<number, Sum>): ThemeScore[] {
    const [first, second] = [...scores].sort(([, a], [, b]) => b.score - a.score);
    if (!first || first[1].score === second?.[1].score) return [];
    return [{ code: codes[first[0]]!, score: first[1].score }];
  }

  return { themesOf };
}

/** Words of a text, folded: letters and digits only, so that "l'eau" is "l" and "eau". */
export function tokensOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What the patterns of one theme add up to in one text. */
interface Sum {
  score: number;
  /** Without repetitions and places: 1 for each proof, 0.5 for each hint. */
  weight: number;
}

interface Pattern {
  themes: number[];
  weight: number;
  parts: Part[];
  /** Words, then letters: the most exact of several patterns at one place counts. */
  exactness: number;
}

interface Part {
  letters: string;
  open: boolean;
}

class Matcher {
  /** Patterns by the letters of their first word, which a token must equal or begin with. */
  readonly #whole = new Map<string, Pattern[]>();
  readonly #beginnings = new Map<string, Pattern[]>();
  /** What each word met so far may begin: words repeat, so this is asked of few new ones. */
  readonly #known = new BoundedMap<string, Pattern[]>(50_000);

  constructor(wordsByTheme: (readonly string[])[]) {
    for (const pattern of patternsOf(wordsByTheme)) {
      const first = pattern.parts[0]!;
      const index = first.open ? this.#beginnings : this.#whole;
      const others = index.get(first.letters);
      if (others) others.push(pattern);
      else index.set(first.letters, [pattern]);
    }
  }

  scores(tokens: readonly string[], opening: number): Map<number, Sum> {
    const found = new Map<Pattern, { times: number; early: boolean }>();
    for (let at = 0; at < tokens.length; ) {
      const pattern = this.#at(tokens, at);
      if (pattern) {
        const seen = found.get(pattern);
        if (seen) seen.times += 1;
        else found.set(pattern, { times: 1, early: at < opening });
      }
      at += pattern?.parts.length ?? 1;
    }
    const sums = new Map<number, Sum>();
    for (const [pattern, { times, early }] of found) {
      const score = pattern.weight * (1 + Math.log(times) / 2) * (early ? openingWeight : 1);
      for (const theme of pattern.themes) {
        const sum = sums.get(theme) ?? { score: 0, weight: 0 };
        sums.set(theme, { score: sum.score + score, weight: sum.weight + pattern.weight });
      }
    }
    return sums;
  }

  /** The longest phrase that begins here, or the most exact single word. */
  #at(tokens: readonly string[], at: number): Pattern | null {
    for (const pattern of this.#candidates(tokens[at]!)) {
      if (pattern.parts.every((part, index) => fits(part, tokens[at + index]))) return pattern;
    }
    return null;
  }

  #candidates(token: string): Pattern[] {
    return this.#known.getOrMake(token, () => this.#beginningWith(token));
  }

  #beginningWith(token: string): Pattern[] {
    const candidates = [...(this.#whole.get(token) ?? [])];
    for (let length = 1; length <= token.length; length++) {
      candidates.push(...(this.#beginnings.get(token.slice(0, length)) ?? []));
    }
    return candidates.sort((a, b) => b.exactness - a.exactness);
  }
}

function fits(part: Part, token: string | undefined): boolean {
  if (token === undefined) return false;
  return part.open ? token.startsWith(part.letters) : token === part.letters;
}

/** The same words under several themes are one pattern that counts for each; the stronger weight holds. */
function patternsOf(wordsByTheme: (readonly string[])[]): Pattern[] {
  const patterns = new Map<string, Pattern>();
  wordsByTheme.forEach((words, theme) => {
    for (const word of words) {
      const parts = partsOf(word);
      if (parts.length === 0) continue;
      const weight = isHint(word) ? 0.5 : 1;
      const key = parts.map((part) => `${part.letters}${part.open ? "*" : ""}`).join(" ");
      const same = patterns.get(key);
      if (same) {
        if (!same.themes.includes(theme)) same.themes.push(theme);
        same.weight = Math.max(same.weight, weight);
      } else {
        const letters = parts.reduce((sum, part) => sum + part.letters.length + (part.open ? 0 : 0.5), 0);
        patterns.set(key, { themes: [theme], weight, parts, exactness: parts.length * 1000 + letters });
      }
    }
  });
  return [...patterns.values()];
}

function partsOf(word: string): Part[] {
  return (foldText(word).match(/[\p{L}\p{N}]+\*?/gu) ?? []).map((part) =>
    part.endsWith("*") ? { letters: part.slice(0, -1), open: true } : { letters: part, open: false },
  );
}

function isHint(word: string): boolean {
  return word.trimEnd().endsWith("?");
}
