import fc from "fast-check";
import type { Design, DesignQuestion } from "#app/domain/design/design.ts";
import type { Edit } from "#app/domain/design/edit.ts";
import type { Condition } from "#app/domain/question/condition.ts";
import type { Asked } from "#app/domain/question/settings.ts";

export function aDesign(facts: Partial<Design> = {}): Design {
  return {
    title: "¿Qué plazas queremos?",
    purpose: "",
    promise: "",
    background: "",
    language: "es",
    languages: [],
    access: "open",
    preModerated: false,
    preModeratedWhen: [],
    proposalsInvited: true,
    votesHiddenUntilVoted: false,
    minimumCell: 5,
    answerThreshold: null,
    sections: [],
    questions: [],
    translations: {},
    ...facts,
  };
}

/** Yes or no, unless told otherwise. */
export function asks(id: string, facts: Partial<Omit<DesignQuestion, keyof Asked>> & Partial<Asked> = {}) {
  return {
    id,
    sectionId: null,
    title: `¿Qué dice ${id}?`,
    help: "",
    required: false,
    condition: null,
    kind: "yes-no",
    settings: {},
    ...facts,
  } as DesignQuestion;
}

/** Asked only of those who answered so to another question. */
export function onlyIf(questionId: string, value = "yes"): Condition {
  return { match: "all", rules: [{ questionId, test: "equals", value, not: false }] };
}

export function aChoice(...codes: string[]): Asked {
  const options = codes.map((code) => ({ code, label: `Opción ${code}`, description: "" }));
  return { kind: "single-choice", settings: { options, other: false } };
}

const questionId = fc.constantFrom("q1", "q2", "q3", "q4", "q5", "q6");
const sectionId = fc.constantFrom("s1", "s2", "s3");
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constant<Asked>({ kind: "yes-no", settings: {} }),
  fc.constant<Asked>({ kind: "open-text", settings: { length: "short" } }),
  fc.constant<Asked>({ kind: "scale", settings: { from: 1, to: 5, lowLabel: "", highLabel: "" } }),
  fc.constant<Asked>({ kind: "number", settings: { unit: "", min: 5, max: 1, decimals: 0 } }),
  fc.subarray(["o1", "o2", "o3"]).map((codes) => aChoice(...codes)),
);
const condition: fc.Arbitrary<Condition> = fc.record({
  match: fc.constantFrom("all", "any"),
  rules: fc.array(
    fc.record({
      questionId,
      test: fc.constantFrom("equals", "contains", "answered"),
      value: fc.constantFrom("yes", "o1", "o2", "3", ""),
      not: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
const title = fc.constantFrom("", "¿A?", "¿B?", "¿C?", "¿D?", "¿E?", "¿F?");
const direction = fc.constantFrom("up", "down");

/** Edits that mostly make sense of a small design, and some that do not. */
export const someEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    fc.record({
      name: fc.constant("question.added"),
      question: fc
        .tuple(questionId, title, fc.option(sectionId), fc.option(condition), asked)
        .map(([id, title, sectionId, condition, asked]) =>
          asks(id, { title, sectionId, condition, ...asked }),
        ),
    }),
    fc.record({
      name: fc.constant("question.changed"),
      questionId,
      words: fc.tuple(title, asked).map(([title, asked]) => ({ title, help: "", required: true, ...asked })),
      clears: fc.boolean(),
    }),
    fc.record({ name: fc.constant("question.duplicated"), questionId, id: questionId, title }),
    fc.record({
      name: fc.constant("question.moved"),
      questionId,
      to: fc.oneof(direction, fc.record({ after: questionId }), fc.record({ first: fc.option(sectionId) })),
    }),
    fc.record({ name: fc.constant("question.removed"), questionId, clears: fc.boolean() }),
    fc.record({ name: fc.constant("condition.set"), questionId, condition }),
    fc.record({ name: fc.constant("condition.cleared"), questionId }),
    fc.record({
      name: fc.constant("section.added"),
      section: fc.tuple(sectionId, title).map(([id, title]) => ({ id, title, text: "" })),
      startsWith: fc.option(questionId, { nil: undefined }),
    }),
    fc.record({ name: fc.constant("section.changed"), sectionId, title, text: fc.constant("") }),
    fc.record({ name: fc.constant("section.moved"), sectionId, to: direction }),
    fc.record({
      name: fc.constant("section.removed"),
      sectionId,
      questions: fc.constantFrom("keep", "remove"),
      clears: fc.boolean(),
    }),
  ) as fc.Arbitrary<Edit>,
  { maxLength: 40 },
);
