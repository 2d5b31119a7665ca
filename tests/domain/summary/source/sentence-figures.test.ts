import fc from "fast-check";
import { expect, test } from "vitest";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { sentenceFigures } from "#app/domain/summary/source/sentence-figures.ts";
import { wordsOf } from "#app/domain/summary/words/words.ts";
import { languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { numbersIn, withoutGivenWords } from "#tests/domain/summary/words/figures-of.ts";
import { someDigest } from "#tests/domain/summary/words/some-digest.ts";

test("the counts that a sentence says are among the figures that its sources show", () => {
  fc.assert(
    fc.property(someDigest, fc.constantFrom(...languages), (digest, language) => {
      const locale = localeOf(language);
      // The made-up answers to closed questions and weights do not add up.
      const said = wordsOf({ ...digest, closed: [], weighting: null }, locale);
      for (const { key, sentences } of said) {
        for (const { text, sources } of sentences) {
          const figures = sentenceFigures(digest, key, sources, locale);
          const written = figures.map(({ label, value }) => `${label} ${value}`).join(" | ");
          expect(written).not.toMatch(/undefined|NaN|null|source\.|\[object/);
          const shown = new Set(numbersIn(written));
          for (const count of countsIn(withoutGivenWords(text, digest))) {
            if (!shown.has(count) && !isNoFigure(digest, count))
              throw new Error(`${count} of [${key}] ${text} | ${written}`);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** The minimum, how many more places there are than are named, and people per hundred thousand. */
function isNoFigure({ gaps, levels, minimumCell, participation }: Digest, count: string): boolean {
  const named = [gaps.few, gaps.none, levels?.above ?? [], levels?.below ?? []];
  const rate = Math.round(100 * (participation.perThousand ?? 0));
  return [minimumCell, rate, ...named.map(({ length }) => length - 8)].includes(Number(count));
}

/** Whole numbers; shares are rounded otherwise in a sentence than among its figures. */
function countsIn(text: string): string[] {
  return numbersIn(text).filter((number) => !number.includes("%") && !/^\d+[.,]\d{1,2}$/.test(number));
}
