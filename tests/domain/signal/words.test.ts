import { expect, test } from "vitest";
import { hurtingWordsIn } from "#app/domain/signal/words/words-in.ts";
import type { Language } from "#db/schema.ts";

function found(text: string, language: Language = "es") {
  return hurtingWordsIn(text, language).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);
}

test.each(["IDIOTA", "ídïötá", "1d10ta", "i.d.i.o.t.a", "idiooootaaa", "id*ota", "іdіоtа"])(
  "%s is read as it is meant",
  (written) => {
    expect(found(`Es un ${written} y punto`)).toEqual([`insult:${written}`]);
  },
);

test("one spelled out is read beside words of one letter", () => {
  expect(found("Son unos i d i o t a s")).toEqual(["insult:i d i o t a s"]);
  expect(hurtingWordsIn("Es i d i o t a y punto", "es")).toHaveLength(1);
  expect(found("El plan B o el plan C y D")).toEqual([]);
});

test("only whole words count", () => {
  expect(found("La disputa por la computadora del diputado")).toEqual([]);
  expect(found("a classic passage about Scunthorpe", "en")).toEqual([]);
});

test("who tells what they were called insults nobody", () => {
  expect(found("Me gritaron sudaca en la fila")).toEqual([]);
  expect(found("Borren el «maricón» del muro")).toEqual([]);
  expect(found("Es un sudaca")).toEqual(["slur:sudaca"]);
});

test("a threat is to somebody, by whoever writes", () => {
  expect(found("Te voy a matar")).toEqual(["threat:Te voy a matar"]);
  expect(found("Ese cruce nos va a matar")).toEqual([]);
  expect(found("No sé dónde vive esa persona")).toEqual([]);
});

test("a word of one language is none of another", () => {
  expect(found("P.D.: gracias", "es")).toEqual([]);
  expect(found("Sale pd", "fr")).toEqual(["slur:pd"]);
});
