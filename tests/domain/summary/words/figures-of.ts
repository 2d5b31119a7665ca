import type { Digest, Votes } from "#app/domain/summary/digest/digest-format.ts";
import type { Locale } from "#app/i18n/locale.ts";

const number = /\d+(?:[.,\u00a0\u202f]\d+)*(?:[\u00a0\u202f]?%)?/g;

/** Numbers as a text writes them, "1.234" or "42 %". */
export function numbersIn(text: string): string[] {
  return text.match(number) ?? [];
}

/** A text without the words that somebody wrote or gave as a name, which have numbers of their own. */
export function withoutGivenWords(text: string, digest: Digest): string {
  const given = new Set<string>();
  walk(digest, (value) => {
    if (typeof value === "string" && /\D/.test(value) && value.length > 2) given.add(value);
  });
  const longestFirst = [...given].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, words) => rest.replaceAll(words, " "), text);
}

/** Every number that words of this digest may have, as this language writes it. */
export function figuresOf(digest: Digest, locale: Locale): Set<string> {
  const figures = new Set<string>();
  const add = (...written: string[]) => {
    for (const one of written.flatMap(numbersIn)) figures.add(one);
  };
  const share = (part: number, whole = 1) => {
    if (whole > 0) add(locale.percent(part / whole));
  };
  walk(digest, (value, key) => {
    if (typeof value === "number") {
      if (key === "share" || key === "weighted" || key === "unweighted" || key === "themes") share(value);
      else if (key === "perThousand")
        add(locale.number(value, value < 1 ? 2 : 1), locale.number(value * 100));
      else if (key === "effective") add(locale.number(value));
      else if (key === "mean") add(locale.number(value, 2));
      else if (key === "median") add(locale.number(value, 1));
      else add(locale.number(value));
    }
    if (typeof value === "string" && (key === "from" || key === "to")) add(locale.day(value));
    if (isVotes(value)) add(locale.number(value.agrees + value.disagrees + value.passes));
    if (isPart(value)) share(value.count, value.base);
  });
  for (const { base, given } of digest.closed ?? []) {
    if (given?.kind !== "choices" || !base) continue;
    for (const { count } of given.choices) if (count !== null) share(count, base);
  }
  const { gaps, levels } = digest;
  const named = [gaps.few, gaps.none, levels?.above ?? [], levels?.below ?? []];
  for (const places of named) add(locale.number(Math.max(0, places.length - 8)));
  return figures;
}

function isVotes(value: unknown): value is Votes {
  return typeof value === "object" && value !== null && "agrees" in value && "passes" in value;
}

function isPart(value: unknown): value is { count: number; base: number } {
  return typeof value === "object" && value !== null && "count" in value && "base" in value;
}

function walk(value: unknown, see: (value: unknown, key: string) => void, key = "") {
  see(value, key);
  if (Array.isArray(value)) for (const one of value) walk(one, see, key);
  else if (typeof value === "object" && value !== null) {
    for (const [name, one] of Object.entries(value)) walk(one, see, name);
  }
}
