import { expect, test } from "vitest";
import type { Settings } from "#app/domain/question/settings.ts";
import {
  languageNote,
  offeredLanguages,
  questionIn,
  type Reading,
  said,
} from "#app/domain/translation/reading.ts";
import { textPairs, translatableTexts } from "#app/domain/translation/translatable.ts";
import { textsAtOnce, translationPages } from "#app/domain/translation/translation.ts";

function reading(texts: Record<string, [text: string, source: string]>): Reading {
  const translations = new Map(Object.entries(texts).map(([key, [text, source]]) => [key, { text, source }]));
  return { main: "es", language: "pt", offered: ["es", "pt"], translations };
}

const question = {
  id: "q1",
  sectionId: null,
  title: "¿Qué falta en la plaza?",
  help: "",
  kind: "single-choice" as const,
  settings: {
    options: [
      { code: "o1", label: "Sombra", description: "Árboles o toldos" },
      { code: "o2", label: "Agua", description: "" },
    ],
    other: false,
  } satisfies Settings<"single-choice">,
};

test("what is translated is read translated, the rest as it was written, each with its language", () => {
  const shown = questionIn(
    reading({
      "question.q1.title": ["O que falta na praça?", "¿Qué falta en la plaza?"],
      "question.q1.option.o1.label": ["Sombra boa", "Sombra"],
    }),
    question,
  );

  expect(shown.title).toBe("O que falta na praça?");
  expect(shown.settings.options).toEqual([
    { code: "o1", label: "Sombra boa", description: "Árboles o toldos" },
    { code: "o2", label: "Agua", description: "" },
  ]);
  expect(shown.langs).toEqual({
    title: "pt",
    "option.o1.label": "pt",
    "option.o1.description": "es",
    "option.o2.label": "es",
  });
  expect(shown.outOfDate).toBe(false);
});

test("a translation whose original changed since is read, and known as out of date", () => {
  const old = reading({ "question.q1.title": ["O que falta?", "¿Qué falta?"] });

  expect(said(old, "question.q1.title", question.title)).toEqual({
    text: "O que falta?",
    lang: "pt",
    outOfDate: true,
  });
  expect(languageNote(old, [questionIn(old, question)])).toMatchObject({ mixed: true, outOfDate: true });
});

test("a text that is empty by now says nothing, whatever was translated of it", () => {
  expect(said(reading({ purpose: ["Saber", "Saber"] }), "purpose", "")).toMatchObject({
    text: "",
    lang: "es",
  });
});

test("the main language is offered first and once", () => {
  expect(offeredLanguages({ language: "pt", languages: '["es","pt","fr"]' })).toEqual(["pt", "es", "fr"]);
});

const whole = {
  title: "Nuestra plaza",
  purpose: "Saber qué falta.",
  promise: "",
  background: "## Historia",
  phases: [{ kind: "answer" as const, title: "Respondemos", text: "" }],
  sections: [{ id: "s1", title: "La sombra", text: "" }],
  questions: [
    { ...question, sectionId: "s1" },
    {
      id: "q2",
      sectionId: null,
      title: "¿Cómo la califica?",
      help: "Piense en el último mes",
      kind: "scale" as const,
      settings: { from: 1, to: 5, lowLabel: "Mal", highLabel: "Bien" },
    },
    {
      id: "q3",
      sectionId: "s1",
      title: "¿Cuándo va?",
      help: "",
      kind: "matrix" as const,
      settings: {
        rows: [{ code: "r1", label: "Mañana" }],
        columns: [
          { code: "c1", label: "Sí" },
          { code: "c2", label: "No" },
        ],
        several: false,
      },
    },
  ],
};

test("every text is translated under a key of its own, in the order it is read", () => {
  const texts = translatableTexts(whole);

  expect(texts.map(({ key, name }) => [key, name])).toEqual([
    ["title", "title"],
    ["purpose", "purpose"],
    ["background", "background"],
    ["phase.answer.title", "phase-title"],
    ["question.q2.title", "question-title"],
    ["question.q2.help", "help"],
    ["question.q2.lowLabel", "low-label"],
    ["question.q2.highLabel", "high-label"],
    ["section.s1.title", "section-title"],
    ["question.q1.title", "question-title"],
    ["question.q1.option.o1.label", "option"],
    ["question.q1.option.o1.description", "description"],
    ["question.q1.option.o2.label", "option"],
    ["question.q3.title", "question-title"],
    ["question.q3.row.r1.label", "row"],
    ["question.q3.column.c1.label", "column"],
    ["question.q3.column.c2.label", "column"],
  ]);
});

test("questions that change places keep their keys", () => {
  const turned = { ...whole, questions: [...whole.questions].reverse() };
  const keys = (from: typeof whole) => translatableTexts(from).map(({ key }) => key);

  expect(keys(turned).sort()).toEqual(keys(whole).sort());
});

test("each text is missing, translated, or out of date with what its original was", () => {
  const pairs = textPairs(
    translatableTexts({ ...whole, questions: [], sections: [], phases: [] }),
    new Map([
      ["title", { text: "Nossa praça", source: "Nuestra plaza" }],
      ["purpose", { text: "Saber o que há.", source: "Saber qué hay." }],
    ]),
  );

  expect(pairs.map(({ state, formerText }) => [state, formerText])).toEqual([
    ["translated", null],
    ["out-of-date", "Saber qué hay."],
    ["missing", null],
  ]);
});

test("pages of a translation hold no more than a form can, and keep a question whole where it fits", () => {
  const part = (number: number) => ({ kind: "question" as const, number, title: "" });
  const texts = (number: number, count: number) =>
    Array.from({ length: count }, () => ({ part: part(number), state: "missing" as const }));
  const pairs = [...texts(1, 30), ...texts(2, 30), ...texts(3, 90), ...texts(4, 3)];
  const pages = translationPages(pairs, "all");

  expect(pages.flat()).toEqual(pairs);
  expect(pages.map((page) => page.length)).toEqual([30, 30, textsAtOnce, textsAtOnce, 13]);
  expect(translationPages(pairs, "out-of-date")).toEqual([[]]);
});
