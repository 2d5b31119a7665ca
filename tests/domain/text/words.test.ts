import { expect, test } from "vitest";
import { cleanText } from "#app/domain/text/clean.ts";
import { nearCopies } from "#app/domain/text/near-copies.ts";
import { withoutSharedRuns } from "#app/domain/text/shared-runs.ts";
import { stem } from "#app/domain/text/stem.ts";
import { isStopWord } from "#app/domain/text/stop-words.ts";
import { pause, wordTable } from "#app/domain/text/word-table.ts";

test.each([
  ["es", ["biblioteca", "bibliotecas", "Bibliotecas"]],
  ["es", ["iluminación", "iluminacion", "iluminar", "iluminado"]],
  ["es", ["vía", "vias", "vías", "via"]],
  ["pt", ["iluminação", "iluminacao", "iluminações"]],
  ["pt", ["calçada", "calçadas"]],
  ["en", ["library", "libraries"]],
  ["en", ["cycling", "cycle", "cycles"]],
  ["fr", ["vélo", "vélos", "velos"]],
  ["fr", ["école", "écoles", "ecole"]],
] as const)("in %s, %j have one stem", (language, words) => {
  expect(new Set(words.map((word) => stem(word, language))).size).toBe(1);
});

test("different words have different stems, and a stem asked for again is the same", () => {
  expect(stem("parque", "es")).not.toBe(stem("parada", "es"));
  expect(stem("ruedas", "es")).toBe(stem("ruedas", "es"));
  expect(stem("2027", "es")).toBe("2027");
});

test("what people write in every consultation says nothing, what they write about does", () => {
  for (const word of ["propuesta", "ayuntamiento", "vecinos", "de", "porque"])
    expect(isStopWord(word, "es")).toBe(true);
  for (const word of ["trabajo", "empleo", "bici", "parque"]) expect(isStopWord(word, "es")).toBe(false);
  for (const word of ["computer", "work", "fire"]) expect(isStopWord(word, "en")).toBe(false);
  expect([isStopWord("prefeitura", "pt"), isStopWord("mairie", "fr"), isStopWord("council", "en")]).toEqual([
    true,
    true,
    true,
  ]);
});

test("addresses, mentions and tags are no words", () => {
  expect(
    cleanText("Miren https://a.example/b?c, <b>aquí</b>&nbsp;o a@b.example @ayto ¡ya!").replace(/\s+/g, " "),
  ).toBe("Miren aquí o ¡ya!");
});

test("texts become numbers of words, with pauses, and capitals throughout are quietened", () => {
  const table = wordTable(["La plaza, sin árboles.", "ÁRBOLES EN LA PLAZA"], "es");
  const read = table.texts.map((text) =>
    [...text].map((word) => (word === pause ? "|" : table.written[word])),
  );
  expect(read).toEqual([
    ["La", "plaza", "|", "sin", "árboles", "|"],
    ["árboles", "en", "la", "plaza"],
  ]);
  expect(table.stems).toEqual([stem("plaza", "es"), stem("árboles", "es")]);
});

test("copies and near-copies are known by the first of them, strangers are not", () => {
  const long =
    "que la plaza tenga bancos y sombra para quien espera el autobús por la tarde con sus bolsas de la feria";
  const texts = [
    long,
    "otra cosa muy distinta",
    `${long.toUpperCase()}!`,
    `${long} semanal`,
    "otra cosa bien distinta de todo",
  ];
  expect([...nearCopies(texts)]).toEqual([0, 1, 0, 0, 4]);
});

test("a sentence that several share over a long run is not theirs, one of two is", () => {
  const shared = [1, 2, 3, 4, 5, 6, 7, 8];
  const texts = [10, 11, 12, 13].map((own) => Int32Array.from([own, own + 10, ...shared]));
  for (const text of withoutSharedRuns(texts)) expect([...text].filter((word) => word >= 0)).toHaveLength(2);
  expect(withoutSharedRuns(texts.slice(0, 2))).toEqual(texts.slice(0, 2));
  const only = Array.from({ length: 5 }, () => Int32Array.from(shared));
  expect(withoutSharedRuns(only)).toEqual(only);
});
