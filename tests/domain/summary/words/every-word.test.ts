import fc from "fast-check";
import { expect, test } from "vitest";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { shownQuotes, shownTitles } from "#app/domain/summary/quote/shown-words.ts";
import { type Section, wordsOf } from "#app/domain/summary/words/words.ts";
import { languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { figuresOf, numbersIn, withoutGivenWords } from "#tests/domain/summary/words/figures-of.ts";
import { someDigest } from "#tests/domain/summary/words/some-digest.ts";

const numRuns = 300;

test("whatever a digest has is said in whole sentences in four languages", () => {
  fc.assert(
    fc.property(someDigest, (digest) => {
      const shapes = languages.map((language) => {
        const sections = wordsOf(digest, localeOf(language));
        for (const { text } of sentencesOf(sections)) {
          expect(text).toMatch(/^[\p{Lu}\d«“].*\.$/su);
          expect(text).not.toMatch(/[{}]|undefined|NaN|null|\[object|summary\.|[:,;]\.$| ,|\s{2}|\(\)/);
        }
        return sections.map(({ key, sentences }) => `${key} ${sentences.length}`).join();
      });
      expect(new Set(shapes).size).toBe(1);
    }),
    { numRuns },
  );
});

test("no number is said in any language that the digest does not have", () => {
  fc.assert(
    fc.property(someDigest, fc.constantFrom(...languages), (digest, language) => {
      const locale = localeOf(language);
      const figures = figuresOf(digest, locale);
      for (const { text } of sentencesOf(wordsOf(digest, locale))) {
        for (const number of numbersIn(withoutGivenWords(text, digest))) {
          if (!figures.has(number)) throw new Error(`${number} in: ${text}`);
        }
      }
    }),
    { numRuns: 2 * numRuns },
  );
});

test("every sentence names what it rests on, and every proposal or quote that it says", () => {
  fc.assert(
    fc.property(someDigest, (digest) => {
      const named = [
        ...shownQuotes(digest).map(({ id, text }) => ({ id, words: text })),
        ...shownTitles(digest).map(({ id, title }) => ({ id, words: title })),
      ];
      for (const { text, sources } of sentencesOf(wordsOf(digest, localeOf("es")))) {
        expect(sources, text).not.toEqual([]);
        const ids = new Set(sources.map(({ id }) => id));
        for (const { id, words } of named) {
          if (text.includes(`«${words}»`)) expect(ids, text).toContain(id);
        }
      }
    }),
    { numRuns },
  );
});

test("an edition of before the opinions, levels and weights is said as it is", () => {
  fc.assert(
    fc.property(someDigest, (digest) => {
      const { opinions, dissimilarity, weighting, overTime, levels, closed, ...rest } = digest;
      const before = JSON.parse(
        JSON.stringify(rest, (key, value) => (isNewer(key) ? undefined : value)),
      ) as Digest;
      const keys = wordsOf(before, localeOf("pt")).map(({ key }) => key);
      expect(keys).not.toContain("opinions");
      expect(keys).not.toContain("weighting");
    }),
    { numRuns: 50 },
  );
});

function isNewer(key: string): boolean {
  return key === "subthemes" || key === "unthemed";
}

function sentencesOf(sections: Section[]) {
  return sections.flatMap(({ sentences }) => sentences);
}
