import { stemsIn } from "#app/domain/text/stems-in.ts";
import type { Lexicon, ThemedText, ThemeScore } from "#app/domain/theme/lexicon.ts";
import { type Features, fitSoftmax, probabilities, type SoftmaxExample } from "#app/domain/theme/softmax.ts";
import type { Language } from "#db/schema.ts";

/** A text as moderators left it. */
export interface ThemeExample extends ThemedText {
  language: Language;
  /** Codes of every theme that applies. */
  themes: string[];
}

export interface LearnOptions {
  lexicon: Lexicon;
  /** Which themes of the lexicon speak for a code, where the examples are called otherwise than its themes. */
  meaning?: (code: string) => readonly string[];
  fewest?: number;
}

/** What examples taught. */
export interface LearntThemes {
  examples: number;
  /** Themes of a text with their probabilities, likeliest first; a theme without examples stays as the lexicon found it. */
  themesOf: (text: ThemedText & { language: Language }) => ThemeScore[];
  /** The words of a text that speak for a theme, most telling first. */
  why: (text: ThemedText & { language: Language }, code: string) => string[];
}

/** With fewer the lexicon knows better: at 40 examples what is learnt is level with it on real proposals. */
export const fewestExamples = 40;
/** Penalty on squared weights. */
const strength = 0.004;
/** A theme with less than this part of the likeliest one's probability is not given. */
const leastShare = 0.45;
/** Where the lexicon finds nothing, the likeliest theme is given from this probability on. */
const sureOfUnknown = 0.5;
const mostThemes = 4;
const wordsToTell = 5;

/**
 * Learns from corrected examples which themes texts have: a multinomial logistic regression over the stems of
 * a text (TF-IDF, length 1) and the themes the lexicon finds in it (squares of their parts of the
 * strongest), whose own finding is the prior of
 * the theme of the same code. With few examples the prior decides, with many the words do.
 * @returns  null with fewer than `fewest` examples that have a theme, or with one theme only
 */
export function learnThemes(examples: readonly ThemeExample[], options: LearnOptions): LearntThemes | null {
  const { lexicon, meaning, fewest = fewestExamples } = options;
  const taught = examples.filter(({ themes }) => themes.length > 0).sort(byContent);
  const classes = [...new Set(taught.flatMap(({ themes }) => themes))].sort();
  if (taught.length < fewest || classes.length < 2) return null;

  const reader = readerOf(taught, lexicon);
  const meanings = classes.map((code) => new Set(meaning?.(code) ?? [code]));
  const prior = (found: readonly ThemeScore[]) =>
    Float64Array.from(meanings, (codes) =>
      found.reduce((sum, { code, score }) => sum + (codes.has(code) ? score : 0), 0),
    );
  const model = fitSoftmax(
    taught.map((example): SoftmaxExample => {
      const { features, found } = reader.read(example);
      const target = Float64Array.from(classes, (code) => (example.themes.includes(code) ? 1 : 0));
      return { features, prior: prior(found), target: target.map((one) => one / example.themes.length) };
    }),
    reader.size,
    classes.length,
    strength,
  );

  function themesOf(text: ThemedText & { language: Language }): ThemeScore[] {
    const { features, found } = reader.read(text);
    const share = probabilities(model, features, prior(found));
    const ranked = classes
      .map((code, place) => ({ code, score: share[place]! }))
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
    if (found.length === 0 && ranked[0]!.score < sureOfUnknown) return [];
    const given = ranked.filter(({ score }) => score >= leastShare * ranked[0]!.score);
    const untaught = meaning ? [] : found.filter(({ code }) => !classes.includes(code));
    const first = untaught.filter(({ code }) => code === found[0]?.code);
    const others = untaught.filter(({ code }) => code !== found[0]?.code);
    return [...first, ...given, ...others].slice(0, mostThemes);
  }

  function why(text: ThemedText & { language: Language }, code: string): string[] {
    const place = classes.indexOf(code);
    if (place < 0) return [];
    const { features, words } = reader.read(text);
    return features
      .map(([feature, weight]) => ({
        feature,
        worth: weight * model.weights[feature * classes.length + place]!,
      }))
      .filter(({ feature, worth }) => worth > 0 && words.has(feature))
      .sort((a, b) => b.worth - a.worth || a.feature - b.feature)
      .slice(0, wordsToTell)
      .map(({ feature }) => words.get(feature)!);
  }

  return { examples: taught.length, themesOf, why };
}

/** Turns texts into features: what is known are the stems of the examples and every theme the lexicon found in them. */
function readerOf(examples: readonly ThemeExample[], lexicon: Lexicon) {
  const places = new Map<string, number>();
  const documents = new Map<string, number>();
  const place = (name: string) => {
    if (!places.has(name)) places.set(name, places.size);
  };
  for (const example of examples) {
    for (const name of new Set(namesOf(example).map(({ name }) => name))) {
      place(name);
      documents.set(name, (documents.get(name) ?? 0) + 1);
    }
    for (const { code } of lexicon.themesOf(example)) place(`# ${code}`);
  }

  function read(text: ThemedText & { language: Language }) {
    const times = new Map<string, number>();
    const words = new Map<number, string>();
    for (const { name, word } of namesOf(text)) {
      if (!places.has(name)) continue;
      times.set(name, (times.get(name) ?? 0) + 1);
      words.set(places.get(name)!, word);
    }
    const weights = [...times].map(([name, count]): [number, number] => {
      const idf = Math.log((1 + examples.length) / (1 + documents.get(name)!)) + 1;
      return [places.get(name)!, (1 + Math.log(count)) * idf];
    });
    const found = sharpened(lexicon.themesOf(text));
    const themes = found
      .filter(({ code }) => places.has(`# ${code}`))
      .map(({ code, score }): [number, number] => [places.get(`# ${code}`)!, score]);
    return { features: [...ofLengthOne(weights), ...themes] as Features, found, words };
  }

  return { read, size: places.size };
}

/** Stems by language: "sala" is not the same in two of them. */
function namesOf({ language, title, text }: ThemedText & { language: Language }) {
  const words = stemsIn(title ? `${title}\n${text}` : text, language);
  return words.map(({ stem, word }) => ({ name: `${language} ${stem}`, word: word.toLowerCase() }));
}

/** Beside the strongest theme, 1, a passing mention weighs little. */
function sharpened(found: readonly ThemeScore[]): ThemeScore[] {
  return found.map(({ code, score }) => ({ code, score: (score / found[0]!.score) ** 2 }));
}

function ofLengthOne(weights: [number, number][]): [number, number][] {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return weights.map(([place, weight]) => [place, weight / length]);
}

/** Sums come out the same whatever order examples are in. */
function byContent(a: ThemeExample, b: ThemeExample): number {
  const [one, other] = [a, b].map(({ language, title, text, themes }) =>
    JSON.stringify([language, title ?? "", text, [...themes].sort()]),
  );
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
