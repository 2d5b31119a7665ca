import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fleschSzigriszt,
  inflesz,
  sentenceLengths,
  sentencesIn,
  wordsIn,
} from "#app/domain/text/readability.ts";
import { syllablesIn } from "#app/domain/text/readability-syllables.ts";

test.each([
  ["con-sul-ta", "pla-za", "a-gua", "ciu-dad", "quien", "gui-ta-rra", "que-so", "ver-güen-za", "pin-güi-no"],
  ["pa-ís", "rí-o", "ba-úl", "re-ír", "le-er", "po-e-ta", "ca-os", "hé-ro-e", "a-é-re-o", "ma-íz", "dí-a"],
  ["cui-da-do", "viu-da", "ruin", "des-trui-do", "huir", "je-suí-ti-co", "lin-güís-ti-ca"],
  ["U-ru-guay", "buey", "hoy", "ley", "y", "yo", "ma-yo", "a-yu-da", "muy", "re-yes", "Pa-ra-guay"],
  ["a-ho-ra", "bú-ho", "pro-hí-be", "ahu-mar", "al-co-hol", "prohi-bir", "ve-hí-cu-lo"],
  ["con-ti-nuáis", "a-ve-ri-guáis", "lim-piéis", "miau", "se-miau-tó-ma-ta"],
  ["mu-ni-ci-pa-li-dad", "par-ti-ci-pa-ción", "pre-su-pues-to", "e-va-lua-ción", "ins-ti-tu-cio-nal"],
  ["chi-i-ta", "mi-cro-or-ga-nis-mo", "con-tem-po-rá-ne-o", "ne-ce-si-da-des", "qué", "guí-a", "ci-güe-ña"],
])("%s and others have as many syllables as their hyphens say", (...words) => {
  for (const word of words) {
    expect([word, syllablesIn(word.replaceAll("-", ""))]).toEqual([word, word.split("-").length]);
  }
});

test("what is no word of letters is counted too", () => {
  expect(syllablesIn("2026")).toBe(8);
  expect(syllablesIn("km")).toBe(2);
  expect(syllablesIn("")).toBe(0);
});

test("letters alone never make fewer syllables than one, nor more than letters", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-záéíóúüñ]{1,20}$/), (word) => {
      expect(syllablesIn(word)).toBeGreaterThanOrEqual(1);
      expect(syllablesIn(word)).toBeLessThanOrEqual(word.length);
    }),
  );
});

/** Universal Declaration of Human Rights, United Nations 1948, article 1; counted by hand. */
const article1 =
  "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.";
/** Cervantes, Don Quijote de la Mancha, 1605, II, VIII: the beginning; counted by hand. */
const mills =
  "En esto, descubrieron treinta o cuarenta molinos de viento que hay en aquel campo. La aventura va guiando nuestras cosas mejor de lo que acertáramos a desear.";

test("the index of texts counted by hand is what the formula gives for those counts", () => {
  expect(article1.split(" ").reduce((sum, one) => sum + syllablesIn(one), 0)).toBe(57);
  expect(fleschSzigriszt(article1)).toBeCloseTo(206.835 - (62.3 * 57) / 28 - 28, 6);
  expect(mills.split(" ").reduce((sum, one) => sum + syllablesIn(one), 0)).toBe(52);
  expect(fleschSzigriszt(mills)).toBeCloseTo(206.835 - (62.3 * 52) / 27 - 27 / 2, 6);
});

test("the scale cuts where INFLESZ does", () => {
  expect([0, 39.9, 40, 54.9, 55, 64.9, 65, 79.9, 80, 100].map(inflesz)).toEqual([
    ...["very-hard", "very-hard", "rather-hard", "rather-hard", "normal", "normal"],
    ...["rather-easy", "rather-easy", "very-easy", "very-easy"],
  ]);
});

test("plain words in short sentences are easier than an edict", () => {
  const plain = "Queremos arreglar tres plazas. Diga cuál va primero. Leemos todo lo que llega.";
  const edict =
    "La administración municipal, considerando las competencias institucionalmente establecidas por la normativa correspondiente, implementará procedimientos participativos caracterizados por la deliberación.";
  expect(inflesz(fleschSzigriszt(plain)!)).toBe("very-easy");
  expect(inflesz(fleschSzigriszt(edict)!)).toBe("very-hard");
  expect(fleschSzigriszt(" … ")).toBeNull();
});

test("sentences end where readers stop", () => {
  expect(sentencesIn("¿Qué falta? Diga dónde.\n- Una plaza\n- Un árbol")).toEqual([
    ...["¿Qué falta?", "Diga dónde.", "- Una plaza", "- Un árbol"],
  ]);
  expect(sentencesIn("Cuesta 1.500 pesos, es decir, EE. UU. no cuenta.")).toHaveLength(2);
  expect(sentencesIn("Entre las 9 a. m. y las 18 h. se atiende.")).toHaveLength(1);
  expect(sentencesIn("")).toEqual([]);
  expect(wordsIn("El 1.500 y el físico-químico")).toBe(5);
});

test("the longest sentence is found, and what part is too long", () => {
  const long = `Una ${"palabra ".repeat(25).trim()}.`;
  expect(sentenceLengths(`Corta. ${long}`)).toEqual({
    words: 27,
    sentences: 2,
    longest: { text: long, words: 26 },
    longShare: 0.5,
  });
  expect(sentenceLengths("")).toEqual({ words: 0, sentences: 0, longest: null, longShare: 0 });
});
