import { expect, test } from "vitest";
import { compileLexicon, type ThemeWords } from "#app/domain/theme/lexicon.ts";
import { separated, themeSeeds } from "#db/seed/themes.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";

const none = { es: [], pt: [], en: [], fr: [] };
const small = compileLexicon([
  { code: "mobility", words: { ...none, es: ["movilidad", "autobus*", "calle?", "puente?"], en: ["bus"] } },
  { code: "inclusion", words: { ...none, es: ["movilidad reducida", "persona* mayor*", "calle?"] } },
]);
const whole = compileLexicon(
  themeSeeds.map(({ code, words }) => ({
    code,
    words: Object.fromEntries(
      Object.entries(words).map(([language, list]) => [language, separated(list)]),
    ) as unknown as ThemeWords["words"],
  })),
);

function codes(text: string, language: "es" | "pt" | "en" | "fr" = "es", lexicon = small) {
  return lexicon.themesOf({ language, text }).map(({ code }) => code);
}

test("a word with a star matches every word that begins so, whatever its accents and case", () => {
  expect(codes("El AUTOBÚS no llega")).toEqual(["mobility"]);
  expect(codes("los autobuses no llegan")).toEqual(["mobility"]);
  expect(codes("la inmovilidad")).toEqual([]);
});

test("a longer match hides the shorter one inside it, also another theme's", () => {
  expect(codes("vecinos con movilidad reducida")).toEqual(["inclusion"]);
  expect(codes("la movilidad es reducida")).toEqual(["mobility"]);
});

test("hints count half, and single hints are taken only where there is nothing else", () => {
  expect(codes("el puente")).toEqual(["mobility"]);
  expect(codes("las personas mayores cruzan el puente")).toEqual(["inclusion"]);
  expect(codes("la calle")).toEqual([]);
});

test("a passing mention far into a text about something else is not a theme", () => {
  const about = "Las personas mayores esperan de pie. ".repeat(4);
  expect(codes(`${about} Alguien habló también de un autobús.`)).toEqual(["inclusion"]);
});

test("a text in another language than it says is still understood", () => {
  expect(codes("The library and the school are far away", "es", whole)).toEqual(["education", "culture"]);
  expect(codes("The bus is late", "fr")).toEqual([]);
  expect(small.themesOf({ text: "the bus is late" }).map(({ code }) => code)).toEqual(["mobility"]);
});

test("an empty text and a text without civic words have no theme", () => {
  expect(codes("", "es", whole)).toEqual([]);
  expect(codes("Sin comentarios.", "es", whole)).toEqual([]);
});

test.each([
  ["es", "No hay internet en el campo y la señal se corta", "connectivity"],
  ["pt", "A fila do posto de saúde começa de madrugada", "health"],
  ["en", "We need safer sidewalks and street lights", "public-space"],
  ["fr", "Une piste cyclable jusqu’à l’arrêt de bus", "mobility"],
  ["fr", "L’eau arrive deux fois par semaine", "sanitation"],
  ["pt", "Capacitação digital para professores da escola", "education"],
  ["es", "Que los funcionarios coordinen y las instituciones se hablen", "governance"],
  ["en", "Nobody knows who can see our data or how privacy is protected", "privacy"],
] as const)("in %s, «%s» is first of all about %s", (language, text, theme) => {
  expect(codes(text, language, whole)[0]).toBe(theme);
});

test("every theme has words in four languages, written as the lexicon reads them", () => {
  for (const { code, words } of themeSeeds) {
    for (const [language, list] of Object.entries(words)) {
      const wrong = separated(list).filter((word) => !/^(\*?[\p{L}\p{N} ]+\*?)+\??$/u.test(word));
      expect(wrong, `${code} ${language}`).toEqual([]);
      expect(separated(list).length, `${code} ${language}`).toBeGreaterThan(20);
    }
  }
});

test("ten thousand texts are read in well under a second", async () => {
  const text =
    "En mi barrio la luz se corta, el autobús no pasa y las personas mayores esperan en la calle. ".repeat(4);
  whole.themesOf({ language: "es", text });
  const took = await processorTimeOf(() => {
    for (let i = 0; i < 10_000; i++) whole.themesOf({ language: "es", text: `${text} ${i}` });
  });
  expect(took).toBeLessThan(2_000);
});
