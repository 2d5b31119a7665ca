import { expect, test } from "vitest";
import { detectLanguage } from "#app/domain/text/detect-language.server.ts";
import type { Language } from "#db/schema.ts";

const sentences: [Language, string][] = [
  ["es", "Faltan árboles y bancos en la plaza, y de noche nadie se atreve a cruzarla."],
  ["es", "La vereda de mi calle está rota desde el invierno pasado."],
  ["es", "Mas areas verdes para los niños, por favor, y menos autos frente al colegio"],
  ["es", "Arreglen la cancha del barrio y pongan luz en las esquinas"],
  ["pt", "Faltam árvores e bancos na praça, e à noite ninguém se atreve a atravessá-la."],
  ["pt", "A calçada da minha rua está quebrada desde o inverno passado."],
  ["pt", "Mais áreas verdes para as crianças, por favor, e menos carros em frente à escola"],
  ["pt", "Consertem a quadra do bairro e coloquem luz nas esquinas"],
  ["en", "There are no trees or benches in the square, and at night nobody dares to cross it."],
  ["en", "The pavement of my street has been broken since last winter."],
  ["fr", "Il manque des arbres et des bancs sur la place, et le soir personne n’ose la traverser."],
  ["fr", "Le trottoir de ma rue est cassé depuis l’hiver dernier."],
];

test.each(sentences)("what is written in %s is known as such: %s", async (language, text) => {
  const other = language === "es" ? "pt" : "es";

  expect(await detectLanguage(text, other)).toBe(language);
});

test("a few words are taken for the language of the page they were written on", async () => {
  expect(await detectLanguage("Más luz", "pt")).toBe("pt");
  expect(await detectLanguage("Mais luz na praça", "es")).toBe("es");
  expect(await detectLanguage("", "fr")).toBe("fr");
});

test("an address and figures are no words of any language", async () => {
  expect(
    await detectLanguage("https://example.org/documents/plan-2027-anexo-3.pdf 2027 2028 2029", "fr"),
  ).toBe("fr");
});
