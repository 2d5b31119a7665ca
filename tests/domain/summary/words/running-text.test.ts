import fc from "fast-check";
import { expect, test } from "vitest";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { listed, themeWithCount } from "#app/domain/summary/words/running-text.ts";
import { languages } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import { someDigest } from "#tests/domain/summary/words/some-digest.ts";

const [any] = fc.sample(someDigest, { numRuns: 1, seed: 5 }) as [Digest];
const names = { es: "Vivienda", pt: "Moradia", en: "Housing", fr: "Logement" };
const digest = { ...any, themes: { housing: names } };

test("a theme whose count leaves something unpublished out is said to be of at least as many", () => {
  const said = (atLeast: boolean) =>
    languages.map((language) => {
      const theme = { code: "housing", count: 12, share: 0.4, quotes: [], atLeast };
      return themeWithCount(digest, theme, localeOf(language));
    });
  expect(said(false)).toEqual([
    "vivienda (12)",
    "moradia (12)",
    "housing (12)",
    "«\u00a0Logement\u00a0» (12)",
  ]);
  expect(said(true)).toEqual([
    "vivienda (al menos 12)",
    "moradia (pelo menos 12)",
    "housing (at least 12)",
    "«\u00a0Logement\u00a0» (au moins 12)",
  ]);
});

test("items with commas of their own are told apart, unless these stand between quotation marks", () => {
  const [spanish, french] = [localeOf("es"), localeOf("fr")];
  expect(listed(["agua, luz y gas", "salud", "vivienda"], spanish)).toBe(
    "agua, luz y gas; salud; y vivienda",
  );
  expect(listed(["le groupe A, avec 9", "le groupe B, avec 5", "le groupe C, avec 7"], french)).toBe(
    "le groupe A, avec 9\u00a0; le groupe B, avec 5\u00a0; et le groupe C, avec 7",
  );
  expect(listed(["« Eau, air »", "« Santé »"], french)).toBe("« Eau, air » et « Santé »");
});
