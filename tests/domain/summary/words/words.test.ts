import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf } from "#app/domain/summary/digest/digest.ts";
import { summarisedTerritories } from "#app/domain/summary/digest/levels.ts";
import { survey } from "#app/domain/summary/digest/survey.ts";
import { foreignNumbers } from "#app/domain/summary/summary.ts";
import { wordsOf } from "#app/domain/summary/words/words.ts";
import { languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { someRows } from "#tests/domain/summary/rows.ts";

test("every digest is said in whole sentences in four languages, with sources that exist", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const whole = survey(rows);
      const known = new Set([
        ...rows.entries.map(({ id }) => id),
        ...rows.proposals.map(({ id }) => id),
        ...[...rows.questions, ...rows.closed].map(({ id }) => id),
        ...rows.territories.map(({ id }) => id),
        ...rows.themes.map(({ code }) => code),
      ]);
      for (const id of summarisedTerritories(whole)) {
        const digest = digestOf(whole, id)!;
        const keys = languages.map((language) =>
          wordsOf(digest, localeOf(language)).map((section) => {
            for (const { text, sources } of section.sentences) {
              expect(text).toMatch(/^[\p{Lu}\d«“].*\.$/su);
              expect(text).not.toMatch(/[{}]|undefined|NaN|null| -1/);
              for (const source of sources) expect(known).toContain(source.id);
            }
            return section.key;
          }),
        );
        expect(new Set(keys.map((list) => list.join())).size).toBe(1);
      }
    }),
    { numRuns: 40 },
  );
});

test("a moderator's words may not bring figures that the summary does not have", () => {
  const rows = fc
    .sample(someRows, { numRuns: 30, seed: 7 })
    .find((one) => summarisedTerritories(survey(one)).length > 0)!;
  const whole = survey(rows);
  const digest = digestOf(whole, summarisedTerritories(whole)[0]!)!;
  const locale = localeOf("es");
  const said = wordsOf(digest, locale)[0]!.sentences[0]!.text;
  expect(foreignNumbers(said, digest, locale)).toEqual([]);
  expect(foreignNumbers(`${said} Y 9.731 más.`, digest, locale)).toEqual(["9.731"]);
});
