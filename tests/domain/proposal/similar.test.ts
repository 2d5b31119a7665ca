import { expect, test } from "vitest";
import { mostSimilar } from "#app/domain/proposal/similar.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";

const texts = [
  "Más puntos de internet gratis en las plazas de la ciudad",
  "Un bus eléctrico que llegue hasta Colliguay los fines de semana",
  "Que la municipalidad ponga wifi gratuito en la plaza de Armas",
  "Bibliotecas abiertas hasta la noche con computadores",
  "Trámites municipales en línea, sin volver a presentar papeles",
].map((words, id) => ({ id, words }));

const found = (words: string) => mostSimilar(words, texts).map((one) => one.text.id);

test("what speaks of the same is found, whatever its endings, accents and case", () => {
  expect(found("BIBLIOTECA con computador abierta de noche")[0]).toBe(3);
  expect(found("Internet gratis en todas las plazas")[0]).toBe(0);
  expect(found("bus electrico a colliguay")).toEqual([1]);
});

test("what shares only empty words is not", () => {
  expect(found("Que los perros de la calle no muerdan en las noches de verano")).toEqual([]);
  expect(found("los de las que")).toEqual([]);
  expect(mostSimilar("cualquier cosa", [])).toEqual([]);
});

test("the same words are as alike as can be, and no more are given than asked for", () => {
  const all = mostSimilar(
    texts[1]!.words,
    Array.from({ length: 9 }, () => texts[1]!),
    3,
  );
  expect(all).toHaveLength(3);
  expect(all[0]!.score).toBeCloseTo(1);
});

test("two thousand proposals are compared in well under a second", async () => {
  const many = Array.from({ length: 2000 }, (_, id) => ({
    id,
    words: `${texts[id % 5]!.words} ${id} ${texts[(id * 7) % 5]!.words}`.repeat(3),
  }));
  const took = await processorTimeOf(() => mostSimilar("Internet gratis en las plazas", many));
  expect(took).toBeLessThan(1000);
});
