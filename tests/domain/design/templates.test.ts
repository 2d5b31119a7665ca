import { describe, expect, test } from "vitest";
import { promiseLength, purposeLength } from "#app/domain/consultation/authoring.ts";
import { fileOf } from "#app/domain/design/file.ts";
import { minutesToAnswer } from "#app/domain/design/minutes.ts";
import { readDesignFile } from "#app/domain/design/read-file.ts";
import { shapes, templateNames } from "#app/domain/design/templates/shapes.ts";
import { builtInTemplate, builtInTemplates } from "#app/domain/design/templates/templates.ts";
import { sentenceLengths } from "#app/domain/text/readability.ts";
import { translatableTexts } from "#app/domain/translation/translatable.ts";
import { languages } from "#app/i18n/languages.ts";

describe.each(languages)("the templates in %s", (language) => {
  test.each(builtInTemplates(language))("$name may be used as it is", ({ template, design }) => {
    const read = readDesignFile(JSON.stringify(fileOf(design, "https://example.org")));
    expect(read).toEqual({ ok: true, design });
    expect(design.questions).toHaveLength(shapes[template].questions.length);
    expect(design.purpose.length).toBeGreaterThanOrEqual(purposeLength.min);
    expect(design.promise.length).toBeGreaterThanOrEqual(promiseLength.min);
    expect(minutesToAnswer(design.questions, design.sections, language)).toBeLessThanOrEqual(15);
  });

  test.each(builtInTemplates(language))("$name is said in sentences one can follow", ({ design }) => {
    for (const { text } of translatableTexts(design)) {
      expect(sentenceLengths(text).longest?.words, text).toBeLessThanOrEqual(30);
    }
  });
});

test("a template asks the same in every language", () => {
  for (const name of templateNames) {
    const [es, ...others] = languages.map((language) => builtInTemplate(name, language).design);
    const structure = (design: typeof es) =>
      JSON.stringify(design, (key, value) =>
        [
          "title",
          "help",
          "text",
          "purpose",
          "promise",
          "language",
          "label",
          "description",
          "unit",
          "lowLabel",
          "highLabel",
        ].includes(key)
          ? value === ""
            ? ""
            : "words"
          : value,
      );
    for (const other of others) expect(structure(other)).toBe(structure(es));
  }
});
