import { expect, test } from "vitest";
import { similarTexts } from "#app/domain/text/similar-texts.ts";
import { stemsIn } from "#app/domain/text/stems-in.ts";

const texts = [
  "Arreglar la acera de la calle Mayor",
  "Más autobuses por la noche",
  "La acera de la calle Mayor está rota, que la arreglen",
  "Abrir la biblioteca por la noche",
].map((words, id) => ({ id, words, language: "es" as const }));

/** Cosine of weighted stems and pairs by the formula, word by word. */
function naive(words: string): number[] {
  const termsOf = (text: string) => {
    const stems = stemsIn(text, "es").map(({ stem }) => stem);
    return [...stems, ...stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)];
  };
  const all = texts.map((text) => termsOf(text.words));
  const vocabulary = [...new Set([...all.flat(), ...termsOf(words)])];
  const vectorOf = (terms: string[]) =>
    vocabulary.map((term) => {
      const times = terms.filter((other) => other === term).length;
      const having = all.filter((other) => other.includes(term)).length;
      return times === 0 ? 0 : (1 + Math.log(times)) * (Math.log((1 + all.length) / (1 + having)) + 1);
    });
  const wanted = vectorOf(termsOf(words));
  return all.map((terms) => {
    const vector = vectorOf(terms);
    const inner = vector.reduce((sum, weight, at) => sum + weight * wanted[at]!, 0);
    return inner / (Math.hypot(...vector) * Math.hypot(...wanted));
  });
}

test("likeness is the cosine of a naive second reckoning", () => {
  const words = "Arreglo de las aceras de la calle Mayor";
  const expected = naive(words);
  const found = similarTexts(words, texts, 10);
  expect(found.map(({ text }) => text.id).sort()).toEqual([0, 2]);
  for (const { text, score } of found) expect(score).toBeCloseTo(expected[text.id]!, 9);
});

test("of two that are as alike, the one sent first comes first", () => {
  const twice = [
    { ...texts[0]!, id: 8, sentAt: "2026-05-02" },
    { ...texts[0]!, id: 9, sentAt: "2026-05-01" },
  ];
  expect(similarTexts("la acera de la calle Mayor", twice, 2).map(({ text }) => text.id)).toEqual([9, 8]);
});

test("words are compared with texts in each language they are written in", () => {
  const both = [...texts, { id: 7, words: "More night buses and libraries", language: "en" as const }];
  expect(similarTexts("a library and a bus", both, 3).map(({ text }) => text.id)).toEqual([7]);
});
