import fc from "fast-check";
import type { Design, DesignQuestion, DesignSection } from "#app/domain/design/design.ts";
import { withoutBrokenRules } from "#app/domain/design/problems.ts";
import { preModeratedKinds } from "#app/domain/moderation/pre-moderation.ts";
import type { Condition } from "#app/domain/question/condition.ts";
import { testsOf, valuesOf } from "#app/domain/question/rule-fit.ts";
import type { Asked, Option } from "#app/domain/question/settings.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { markdownFromDocument } from "#app/domain/rich-text/to-markdown.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { translatableTexts } from "#app/domain/translation/translatable.ts";

const piece = fc.constantFrom(
  ...["plaza", "árbol", "¿qué?", "ñandú", "1.500", "«sí»", "a.b", '"no"', "<b>", "&", "\\", "{x}", "😀", "’"],
);
function words(min: number, max: number): fc.Arbitrary<string> {
  return fc.array(piece, { minLength: min, maxLength: max }).map((all) => oneLine(all.join(" ")));
}
const lines = fc.array(words(0, 6), { maxLength: 4 }).map((all) => plainText(all.join("\n")));
const title = fc.tuple(fc.constant("¿Qué piensa de"), words(1, 6)).map((parts) => parts.join(" "));
const markdown = fc
  .array(fc.tuple(fc.constantFrom("", "# ", "## ", "- ", "1. ", "> ", "**", "***\n"), words(0, 5)), {
    maxLength: 5,
  })
  .map((blocks) =>
    markdownFromDocument(documentFromMarkdown(blocks.map((parts) => parts.join("")).join("\n\n"))),
  );

const code = fc.integer({ min: 1, max: 60 }).map((n) => `o${n}`);
const codes = (min: number, max: number) => fc.uniqueArray(code, { minLength: min, maxLength: max });
const options: fc.Arbitrary<Option[]> = codes(2, 6).chain((all) =>
  fc.tuple(
    ...all.map((one) => fc.record({ code: fc.constant(one), label: words(1, 4), description: lines })),
  ),
);
const listOf = (min: number, max: number) =>
  codes(min, max).chain((all) =>
    fc.tuple(...all.map((one) => fc.record({ code: fc.constant(one), label: words(1, 4) }))),
  );
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });

/** Every kind, with settings that make sense. */
export const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
  kind("open-text", { length: fc.constantFrom("short", "long") }),
  kind("single-choice", { options, other: fc.boolean() }),
  options.chain((all) =>
    kind("multiple-choice", {
      options: fc.constant(all),
      other: fc.boolean(),
      min: maybe(fc.constantFrom(0, 1)),
      max: maybe(fc.integer({ min: 1, max: all.length })),
    }),
  ),
  kind("yes-no", {}),
  kind("scale", {
    from: fc.integer({ min: -2, max: 2 }),
    to: fc.integer({ min: 3, max: 8 }),
    lowLabel: words(0, 2),
    highLabel: words(0, 2),
  }),
  options.chain((all) =>
    kind("ranking", { options: fc.constant(all), most: maybe(fc.integer({ min: 1, max: all.length })) }),
  ),
  kind("allocation", { options, total: fc.integer({ min: 1, max: 1_000_000 }), unit: words(0, 2) }),
  kind("matrix", { rows: listOf(1, 4), columns: listOf(2, 4), several: fc.boolean() }),
  kind("number", {
    unit: words(0, 2),
    min: maybe(fc.integer({ min: -100, max: 0 })),
    max: maybe(fc.integer({ min: 1, max: 100 })),
    decimals: fc.integer({ min: 0, max: 4 }),
  }),
  kind("date", { earliest: maybe(fc.constant("2026-01-31")), latest: maybe(fc.constant("2027-02-28")) }),
  kind("place", { as: fc.constantFrom("municipality", "point") }),
  kind("file", { accepts: fc.constantFrom("documents", "images", "any") }),
);

function kind(name: string, settings: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Asked> {
  return fc.record({ kind: fc.constant(name), settings: fc.record(settings) }) as fc.Arbitrary<Asked>;
}

const question = fc
  .tuple(anyAsked, title, lines, fc.boolean())
  .map(([asked, title, help, required]) => ({ ...asked, title, help, required }));
const section = fc.record({ title: words(1, 5), text: lines });
const language = fc.constantFrom("es", "pt", "en", "fr");

/** Any design that could stand in the tables: every kind, sections in order, conditions that make sense, translations. */
export const anyDesign: fc.Arbitrary<Design> = fc
  .record({
    title,
    purpose: lines,
    promise: lines,
    background: markdown,
    languages: fc.uniqueArray(language, { minLength: 1 }),
    access: fc.constantFrom("open", "signed-in", "resident"),
    preModerated: fc.boolean(),
    preModeratedWhen: fc.subarray([...preModeratedKinds]),
    proposalsInvited: fc.boolean(),
    votesHiddenUntilVoted: fc.boolean(),
    minimumCell: fc.integer({ min: 3, max: 50 }),
    answerThreshold: maybe(fc.integer({ min: 1, max: 5000 })),
    sections: fc.array(section, { maxLength: 3 }),
    questions: fc.uniqueArray(question, { maxLength: 7, selector: ({ title }) => title.toLowerCase() }),
    dice: fc.infiniteStream(fc.nat(997)),
  })
  .map(({ languages: [main, ...others], sections, questions, dice, ...facts }) => {
    const roll = (sides: number) => (dice.next().value as number) % sides;
    const named: DesignSection[] = sections.map((one, index) => ({ id: `section-${index}`, ...one }));
    const ranks = questions.map(() => roll(named.length + 1)).sort((a, b) => a - b);
    const asked = questions.map((one, index) => ({
      id: `question-${index}`,
      sectionId: ranks[index] === 0 ? null : named[ranks[index]! - 1]!.id,
      ...one,
      condition: null,
    })) as DesignQuestion[];
    const design = withoutBrokenRules({
      ...(facts as Omit<Design, "language" | "languages" | "sections" | "questions" | "translations">),
      language: main!,
      languages: others,
      sections: named,
      questions: asked.map((one, index) => ({ ...one, condition: conditionOn(asked.slice(0, index), roll) })),
      translations: {},
    });
    return { ...design, translations: translationsOf(design, roll) };
  });

function conditionOn(earlier: readonly DesignQuestion[], roll: (sides: number) => number): Condition | null {
  if (earlier.length === 0 || roll(3) > 0) return null;
  const rules = Array.from({ length: 1 + roll(2) }, () => {
    const about = earlier[roll(earlier.length)]!;
    const tests = testsOf(about);
    const values = valuesOf(about) ?? ["7"];
    const test = tests[roll(tests.length)]!;
    const value = test === "answered" ? "" : (values[roll(Math.max(1, values.length))] ?? "");
    return { questionId: about.id, test, value, not: roll(2) === 1 };
  });
  return { match: roll(2) === 1 ? "any" : "all", rules };
}

function translationsOf(design: Design, roll: (sides: number) => number): Design["translations"] {
  const texts = translatableTexts(design);
  return Object.fromEntries(
    design.languages.flatMap((language) => {
      const chosen = texts.filter(() => roll(3) === 0);
      if (chosen.length === 0) return [];
      return [
        [
          language,
          Object.fromEntries(
            chosen.map(({ key, text }) => [
              key,
              { text: `${language} ${roll(9)}`, source: roll(4) === 0 ? "antes" : text },
            ]),
          ),
        ],
      ];
    }),
  );
}
