import { expect, test } from "vitest";
import { checkReworded } from "#app/domain/summary/rewording/check.ts";
import type { RewordingFacts } from "#app/domain/summary/rewording/facts.ts";
import { numbersIn } from "#app/domain/summary/rewording/numbers.ts";
import { quotationsIn } from "#app/domain/summary/rewording/quotations.ts";
import type { OriginalSentence, ProblemKind } from "#app/domain/summary/rewording/reworded.ts";
import { vocabularyOf } from "#app/domain/summary/rewording/vocabulary.ts";
import { languages } from "#app/i18n/languages.ts";
import type { Language } from "#db/schema.ts";

function problemsOf(
  text: string,
  original: string,
  language: Language,
  quotes: string[] = [],
): ProblemKind[] {
  const sentence: OriginalSentence = {
    id: "a.1",
    section: "a",
    text: original,
    sources: [{ kind: "entry", id: "e1" }],
  };
  const facts: RewordingFacts = {
    originals: new Map([[sentence.id, sentence]]),
    place: "Quilpué",
    places: ["quilpue", "limache"],
    themes: ["agua y riego", "calles"],
    quotes: new Map([["e1", quotes]]),
    vocabulary: Object.fromEntries(
      languages.map((one) => [one, vocabularyOf(one === language ? [original] : [], one)]),
    ) as RewordingFacts["vocabulary"],
  };
  const problems = checkReworded({ id: sentence.id, text }, sentence, facts, language);
  return [...new Set(problems.map(({ kind }) => kind))];
}

const first = "El tema más mencionado fue «Agua»: 8 de 10 respuestas (80 %).";

test.each<[Language, string, string[]]>([
  ["es", "1.234 personas, la mitad, treinta y dos, el ochenta por ciento", ["1234", "half", "32", "80 %"]],
  ["es", "dos de cada tres, una de cada 4, una persona", ["2", "3", "1", "4"]],
  ["pt", "trinta e dois, um terço, 12,5%, duzentos e cinco", ["32", "rank 3", "12.5 %", "205"]],
  ["en", "1,234.5 or thirty-two, one in three, ½, no one", ["1234.5", "32", "1", "3", "1⁄2"]],
  ["fr", "quatre-vingt-dix-sept, soixante et onze, 1 234, un tiers", ["97", "71", "1234", "rank 3"]],
])("numbers are found in %s in figures and words: %s", (language, text, names) => {
  expect(numbersIn(text, language).map(({ name }) => name)).toEqual(names);
});

test("quotations of any marks are found, apostrophes are none", () => {
  const text = "L’eau d'ici: «uno», “dos”, \"tres\", ‘cuatro’ y el don't";
  expect(quotationsIn(text).quotations.map((one) => one.text)).toEqual(["uno", "dos", "tres", "cuatro"]);
  expect(quotationsIn("«abierta").isBroken).toBe(true);
});

test.each([
  ["«Agua» fue el tema más mencionado: 8 de 10 respuestas (80 %).", []],
  ["El asunto más mencionado fue “Agua”, con 8 de las 10 respuestas (80 %).", []],
  ["El tema más mencionado fue «Agua»: 9 de 10 respuestas (80 %).", ["number"]],
  ["El tema más mencionado fue «Agua»: 10 de 8 respuestas (80 %).", ["number"]],
  ["El tema más mencionado fue «Agua»: la mitad de 10 respuestas.", ["number"]],
  ["El tema más mencionado fue «Aguas»: 8 de 10 respuestas (80 %).", ["quotation"]],
  ["El tema menos mencionado fue «Agua»: 8 de 10 respuestas (80 %).", ["reversed"]],
  ["El tema más mencionado en Limache fue «Agua»: 8 de 10 respuestas (80 %).", ["name"]],
  ["El tema más mencionado fue «Agua»: 8 de 10 respuestas (80 %), con margen de error.", ["hedging"]],
  ["<b>El tema más mencionado fue «Agua»: 8 de 10 respuestas (80 %).</b>", ["markup"]],
  ["O tema mais mencionado foi «Agua»: 8 de 10 respostas (80 %).", ["reversed", "language"]],
  ["", ["missing"]],
])("%s", (text, problems) => {
  expect(problemsOf(text, first, "es")).toEqual(expect.arrayContaining(problems));
  if (problems.length === 0) expect(problemsOf(text, first, "es")).toEqual([]);
});

test("who agrees and who disagrees may not change places", () => {
  const original = "De 20 personas, 12 están de acuerdo y 8 en desacuerdo.";
  expect(problemsOf("12 de 20 personas están de acuerdo y 8 en desacuerdo.", original, "es")).toEqual([]);
  expect(problemsOf("De 20 personas, 8 están de acuerdo y 12 en desacuerdo.", original, "es")).toContain(
    "number",
  );
  expect(problemsOf("De 20 personas, 12 en desacuerdo y 8 están de acuerdo.", original, "es")).toContain(
    "reversed",
  );
});

test.each<[Language, string, string]>([
  [
    "en",
    "Group B agrees with “Buses”; group A disagrees.",
    "Group A agrees with “Buses”; group B disagrees.",
  ],
  ["es", "El grupo B reúne 20 personas y el grupo A, 30.", "El grupo A reúne 20 personas y el grupo B, 30."],
  [
    "es",
    "El grupo «Norte» está de acuerdo; el grupo «Sur», en desacuerdo.",
    "El grupo «Sur» está de acuerdo; el grupo «Norte», en desacuerdo.",
  ],
])("groups do not change places, in %s: %s", (language, text, original) => {
  expect(problemsOf(text, original, language)).not.toEqual([]);
});

test.each([
  ["n\u034fo", "a mark that nobody sees"],
  ["\u0274o", "small capitals"],
  ["\uff4e\uff4f", "wide letters"],
  ["\u24dd\u24de", "letters in circles"],
])("a no written as %s, with %s, is seen", (no) => {
  const original = "De 10 personas, 8 hablaron de «Agua».";
  expect(problemsOf(`De 10 personas, 8 ${no} hablaron de «Agua».`, original, "es")).toContain("markup");
});

test.each<[Language, string, string]>([
  ["es", "Hay 120 propuestas.", "Participaron 120 personas."],
  ["es", "Votaron 120 personas.", "Participaron 120 personas."],
  ["pt", "Há 120 respostas.", "Participaram 120 pessoas."],
  ["en", "There are 120 proposals.", "120 people took part."],
  ["fr", "Il y a 120 réponses.", "120 personnes ont participé."],
])("what is counted stays the same, in %s: %s", (language, text, original) => {
  expect(problemsOf(text, original, language)).toContain("number");
});

test("here may not become elsewhere", () => {
  const original = "Here people spoke of “Water” more often than elsewhere.";
  expect(problemsOf("People spoke of “Water” more often here than elsewhere.", original, "en")).toEqual([]);
  expect(problemsOf("Elsewhere people spoke of “Water” more often than here.", original, "en")).toContain(
    "reversed",
  );
});

test("a quote of its sources may be used, letter by letter", () => {
  const said = "Falta agua en la plaza";
  expect(problemsOf(`Se habló de «Agua»: «${said}».`, "Se habló de «Agua».", "es", [said])).toEqual([]);
  expect(problemsOf("Se habló de «Agua»: «Sobra agua».", "Se habló de «Agua».", "es", [said])).toContain(
    "quotation",
  );
});

test("names of themes stay as they are, in their order", () => {
  const original = "También se habló de agua y riego (8) y calles (5).";
  expect(problemsOf("Se habló también de agua y riego (8) y calles (5).", original, "es")).toEqual([]);
  expect(problemsOf("También se habló de calles (8) y agua y riego (5).", original, "es")).toContain("name");
  expect(problemsOf("También se habló de agua y pozos (8) y calles (5).", original, "es")).toContain("name");
});
