import fc from "fast-check";
import { expect, test } from "vitest";
import type { Condition } from "#app/domain/question/condition.ts";
import type { Answer } from "#app/domain/question/value.ts";
import { answersCarried, carried } from "#app/domain/response/answers-carried.ts";
import { soFar, standingOf } from "#app/domain/response/response.ts";
import { nextAsked } from "#app/domain/response/steps.ts";

type Choice = "yes" | "no" | null;

test("whatever the conditions, who goes step by step is asked just what the review then shows", () => {
  fc.assert(
    fc.property(conditionsAndChoices(), ([conditions, choices]) => {
      const questions = asked(conditions);
      const answers = new Map<string, Answer>();
      const visited: number[] = [];
      for (let at = 0; ; ) {
        const next = nextAsked(standingOf(questions, answers).asked, at);
        if (next === null) break;
        at = next.position;
        visited.push(at);
        answers.set(next.id, answerOf(choices[at - 1]!));
      }
      const review = soFar(
        questions,
        [...answers].map(([questionId, answer]) => entryOf(questionId, answer)),
      );
      expect(review.asked.map(({ position }) => position)).toEqual(visited);
      expect(review.setAside).toEqual([]);
    }),
  );
});

test("whatever was answered before, what is hidden is set aside and never missing", () => {
  fc.assert(
    fc.property(conditionsAndChoices(), ([conditions, choices]) => {
      const questions = asked(conditions);
      const answers = new Map(questions.map(({ id }, i) => [id, answerOf(choices[i]!)]));
      const standing = standingOf(questions, answers);
      const shown = new Set(standing.asked);
      expect(standing.missing.every((question) => shown.has(question))).toBe(true);
      expect(standing.setAside.some((question) => shown.has(question))).toBe(false);
      expect(answersCarried(carried(answers), questions as never)).toEqual(answers);
    }),
  );
});

/** Up to eight questions, each perhaps asked only under a condition on any of them, and what is answered to each. */
function conditionsAndChoices(): fc.Arbitrary<[(Condition | null)[], Choice[]]> {
  const size = 8;
  const rule = fc.record({
    questionId: fc.nat(size - 1).map(idOf),
    test: fc.constantFrom("equals" as const, "contains" as const, "answered" as const),
    value: fc.constantFrom("yes", "no"),
    not: fc.boolean(),
  });
  const condition = fc.record({
    match: fc.constantFrom("all" as const, "any" as const),
    rules: fc.array(rule, { minLength: 1, maxLength: 3 }),
  });
  return fc.tuple(
    fc.array(fc.option(condition), { minLength: size, maxLength: size }),
    fc.array(fc.constantFrom<Choice>("yes", "no", null), { minLength: size, maxLength: size }),
  );
}

const idOf = (index: number) => `q${index + 1}`;

function asked(conditions: (Condition | null)[]) {
  return conditions.map((condition, i) => ({
    id: idOf(i),
    position: i + 1,
    kind: "yes-no" as const,
    settings: {},
    required: i % 2,
    condition,
  }));
}

function answerOf(choice: Choice): Answer {
  return { value: choice === null ? null : { choice }, text: "" };
}

function entryOf(questionId: string, { value, text }: Answer) {
  return { questionId, text, draft: null, value: value && JSON.stringify(value), draftValue: null };
}
