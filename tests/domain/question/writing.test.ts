import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesOf } from "#app/domain/design/edit-translations.ts";
import { kindNamed, questionKinds } from "#app/domain/question/kinds.ts";
import { conditionTyped, readCondition } from "#app/domain/question/writing/condition-form.ts";
import { readWords } from "#app/domain/question/writing/read-words.ts";
import { afterButton, coded, rowsOf } from "#app/domain/question/writing/rows.ts";
import { typedAs, typedOf } from "#app/domain/question/writing/typed.ts";
import { anyAsked, anyDesign } from "#tests/support/arbitrary-design.ts";

const words = { title: "¿Qué piensa de la plaza?", help: "Piense en su barrio.", required: true };
const language = fc.constantFrom("es", "pt", "en", "fr");

describe("the form of a question", () => {
  test("says what the question says, in every kind and language", () => {
    fc.assert(
      fc.property(anyAsked, language, (asked, language) => {
        const typed = typedOf({ ...words, ...asked }, language);
        expect(readWords(asked.kind, typed, language, codesOf(asked.settings))).toEqual({
          ok: true,
          words: { ...words, ...asked },
        });
      }),
    );
  });

  test("of another kind keeps the options with their codes, and asks only for what is missing", () => {
    fc.assert(
      fc.property(anyAsked, fc.constantFrom(...questionKinds), (asked, kind) => {
        const read = readWords(kind, typedAs(kind, { ...words, ...asked }, "es"), "es", new Set());
        if (!read.ok) {
          expect(Object.keys(read.errors).filter((field) => !/-label$|^m(in|ax)$|^to$/.test(field))).toEqual(
            [],
          );
          return;
        }
        expect(read.words).toMatchObject(words);
        if (!("options" in asked.settings) || !("options" in read.words.settings)) return;
        expect(read.words.settings.options).toEqual(asked.settings.options);
      }),
    );
  });

  test("names the row that is wrong by where it stands, and leaves out those left empty", () => {
    const typed = {
      title: "¿Qué plaza primero?",
      "option-1-label": "Norte",
      "option-2-label": "  ",
      "option-3-label": "x".repeat(201),
      "option-3-code": "o7",
    };
    expect(readWords("ranking", typed, "es", new Set())).toMatchObject({
      ok: false,
      errors: { "option-3-label": "form.too-long?max=200" },
    });
    const gone = { ...typed, "option-3-label": "" };
    expect(readWords("ranking", gone, "es", new Set())).toMatchObject({
      errors: { "option-3-label": "form.missing" },
    });
    const blank = { title: "¿Qué plaza primero?", "option-1-label": "Norte", "option-2-label": "" };
    expect(readWords("ranking", blank, "es", new Set())).toMatchObject({
      errors: { "option-1-label": "question.options.too-few" },
    });
  });

  test("gives a new option a code that none ever had", () => {
    const row = (code: string) => ({ code, label: "Plaza", description: "" });
    const given = coded([row("o2"), row(""), row("")], "o", new Set(["o2", "o5"]));
    expect(given.map(({ code }) => code)).toEqual(["o2", "o6", "o7"]);
  });

  test("does nothing on a button that is none of its own", () => {
    const typed = { "option-1-label": "Norte", "option-2-label": "Sur" };
    for (const pressed of [undefined, "", "save", "remove-question-1", "up-option"]) {
      const after = afterButton(typed, pressed);
      if (after) expect(rowsOf(after, "option").map(({ label }) => label)).toEqual(["Norte", "Sur"]);
    }
    expect(rowsOf(afterButton(typed, "down-option-9")!, "option")).toHaveLength(2);
    expect(kindNamed("toString")).toBeNull();
  });
});

test("the form of a condition says what the condition says", () => {
  fc.assert(
    fc.property(anyDesign, language, ({ questions }, language) => {
      for (const [index, { condition }] of questions.entries()) {
        const earlier = questions.slice(0, index);
        const read = readCondition(conditionTyped(condition, earlier, language), earlier, language);
        expect(read).toEqual({ ok: true, condition });
      }
    }),
  );
});
