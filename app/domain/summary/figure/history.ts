import type { Digest } from "#app/domain/summary/digest/digest-format.ts";

/** What each edition of one place's summary said, the oldest first. */
export interface History {
  /** Themes most spoken of in the newest edition. */
  themes: { code: string; names: Digest["themes"][string] | null }[];
  editions: {
    number: number;
    publishedAt: string;
    /** null where not published. */
    people: number | null;
    proposals: number;
    /** In the order of `themes`: shares of 0 to 1; null where fewer than the minimum spoke of it. */
    shares: (number | null)[];
  }[];
}

/** Editions before these are read one by one, by their numbers. */
export const mostCompared = 6;
const mostThemes = 3;

interface Edition {
  number: number;
  publishedAt: string;
  digest: Digest;
}

/** @returns  null where there is nothing to compare: fewer than two editions */
export function historyOf(editions: readonly Edition[]): History | null {
  const inOrder = editions.toSorted((a, b) => a.number - b.number).slice(-mostCompared);
  const newest = inOrder.at(-1)?.digest;
  if (!newest || inOrder.length < 2) return null;
  const themes = newest.spokeOf.themes.slice(0, mostThemes).map(({ code }) => code);
  return {
    themes: themes.map((code) => ({ code, names: newest.themes[code] ?? null })),
    editions: inOrder.map(({ number, publishedAt, digest }) => ({
      number,
      publishedAt,
      people: digest.participation.people,
      proposals: digest.proposals.count,
      shares: themes.map((code) => digest.spokeOf.themes.find((one) => one.code === code)?.share ?? null),
    })),
  };
}
