import { expect, test } from "vitest";
import { randomOf, shuffled } from "#app/domain/summary/group/random.ts";
import { learnThemes, type ThemeExample } from "#app/domain/theme/learn-themes.ts";
import { compileLexicon } from "#app/domain/theme/lexicon.ts";
import { plantedTexts } from "#tests/support/planted-texts.ts";

const none = { es: [], pt: [], en: [], fr: [] };
/** Takes gardens for transport, and knows nothing of books. */
const lexicon = compileLexicon([
  { code: "mobility", words: { ...none, es: ["autobus*", "parada*", "jardin*"] } },
  { code: "environment", words: { ...none, es: ["bosque*"] } },
  { code: "culture", words: { ...none, es: ["museo*"] } },
  { code: "health", words: { ...none, es: ["hospital*"] } },
]);
const themeOf = { bus: "mobility", trees: "environment", library: "culture" };

function examples(each: number): ThemeExample[] {
  return plantedTexts(each).map(({ subject, text }) => ({
    language: "es",
    text,
    themes: [themeOf[subject]],
  }));
}

test("what moderators corrected is learnt, and the words that say so can be told", () => {
  const learnt = learnThemes(examples(20), { lexicon })!;
  const garden = { language: "es" as const, text: "el jardín sin riego ni flores" };
  expect(lexicon.themesOf(garden)[0]!.code).toBe("mobility");
  expect(learnt.themesOf(garden)[0]!.code).toBe("environment");
  expect(learnt.why(garden, "environment")).toEqual(expect.arrayContaining(["riego", "flores"]));
  expect(learnt.themesOf({ language: "es", text: "préstamo de libros y cuentos" })[0]!.code).toBe("culture");
  expect(learnt.examples).toBe(60);
});

test("a theme without examples stays as the lexicon finds it, and a text of nothing known has none", () => {
  const learnt = learnThemes(examples(20), { lexicon })!;
  expect(learnt.themesOf({ language: "es", text: "un hospital" })[0]!.code).toBe("health");
  expect(learnt.themesOf({ language: "es", text: "sin comentarios" })).toEqual([]);
});

test("few examples, or of one theme, teach nothing", () => {
  expect(learnThemes(examples(10), { lexicon })).toBeNull();
  expect(
    learnThemes(
      examples(50).filter(({ themes }) => themes[0] === "culture"),
      { lexicon },
    ),
  ).toBeNull();
  expect(learnThemes([], { lexicon })).toBeNull();
});

test("the order of examples changes no bit", () => {
  const all = examples(15);
  const turned = shuffled(all.map((_, at) => at) as number[], randomOf(4)).map((at) => all[at]!);
  const text = { language: "es" as const, text: "la parada junto al jardín y los libros" };
  expect(learnThemes(turned, { lexicon })!.themesOf(text)).toEqual(
    learnThemes(all, { lexicon })!.themesOf(text),
  );
});
