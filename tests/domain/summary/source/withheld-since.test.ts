import fc from "fast-check";
import { expect, test } from "vitest";
import { shownTitles } from "#app/domain/summary/quote/shown-words.ts";
import { withoutWithheld } from "#app/domain/summary/source/withheld-since.ts";
import { allSections } from "#app/domain/summary/summary.ts";
import { languages } from "#app/i18n/languages.ts";
import { someDigest } from "#tests/domain/summary/words/some-digest.ts";

test("no sentence says what was hidden since it was published; the others keep their words and numbers", () => {
  fc.assert(
    fc.property(someDigest, fc.nat(), (digest, n) => {
      const words = allSections(digest, {});
      const titles = shownTitles(digest);
      const hidden = titles[n % Math.max(1, titles.length)];
      const left = withoutWithheld(words, digest, new Set(hidden ? [hidden.id] : []));
      for (const language of languages) {
        const before = words[language].flatMap(({ sentences }) => sentences);
        const after = left[language].flatMap(({ sentences }) => sentences);
        expect(after.length).toBe(before.length);
        for (const [index, { text }] of after.entries()) {
          if (hidden) expect(text).not.toContain(hidden.title);
          if (!hidden || !before[index]!.text.includes(hidden.title)) expect(text).toBe(before[index]!.text);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a moderator's words that say it are withheld too", () => {
  const digest = fc
    .sample(someDigest, { numRuns: 60, seed: 3 })
    .find(
      ({ proposals, unit }) => unit === "people" && proposals.mostAgreed.length > 0 && !proposals.votesHidden,
    )!;
  const { id, title } = digest.proposals.mostAgreed[0]!;
  const edited = { proposals: { es: `Aquí se habló de todo.\nLo mejor: «${title}».` } };
  const left = withoutWithheld(allSections(digest, edited), digest, new Set([id]));
  const section = left.es.find(({ key }) => key === "proposals")!;
  expect(section.sentences[0]!.text).toBe("Aquí se habló de todo.");
  expect(section.sentences[1]!.text).toContain("retiradas después de publicarse");
});
