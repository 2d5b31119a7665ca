import { type Condition, mostRules, type Rule } from "#app/domain/question/condition.ts";
import { readDate } from "#app/domain/question/reading/date.ts";
import { numberTyped, readNumber } from "#app/domain/question/reading/numbers.ts";
import { ruleProblem, type Test, testsOf } from "#app/domain/question/rule-fit.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import type { Typed } from "#app/domain/question/writing/rows.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Language } from "#db/schema.ts";

/** What a rule asks, as one choice: "equals", "not-equals" … */
export type TestChoice = Test | `not-${Test}`;

export function testChoices(asked: Pick<Asked, "kind">): TestChoice[] {
  return testsOf(asked).flatMap((test) => [test, `not-${test}` as const]);
}

export interface RuleTyped {
  question: string;
  test: string;
  value: string;
}

export function rulesTyped(typed: Readonly<Typed>): RuleTyped[] {
  const rules: RuleTyped[] = [];
  for (let number = 1; number <= mostRules; number++) {
    const question = typed[`rule-${number}-question`];
    if (question === undefined) break;
    const [test = "", value = ""] = [typed[`rule-${number}-test`], typed[`rule-${number}-value`]];
    rules.push({ question, test, value });
  }
  return rules;
}

export function withRules(match: string, rules: readonly RuleTyped[]): Typed {
  const fields = rules.flatMap(({ question, test, value }, index) => [
    [`rule-${index + 1}-question`, question],
    [`rule-${index + 1}-test`, test],
    [`rule-${index + 1}-value`, value],
  ]);
  return { match, ...Object.fromEntries(fields) };
}

export function conditionTyped(
  condition: Condition | null,
  earlier: readonly (Asked & { id: string })[],
  language: Language,
): Typed {
  const rules = (condition?.rules ?? []).map(({ questionId, test, value, not }) => {
    const isNumber = earlier.find(({ id }) => id === questionId)?.kind === "number";
    return {
      question: questionId,
      test: not ? `not-${test}` : test,
      value: isNumber && value !== "" ? numberTyped(Number(value), language) : value,
    };
  });
  return withRules(condition?.match ?? "all", rules);
}

/** "add" with the question chosen beside it, or "remove-2"; null for a button that is neither. */
export function afterRuleButton(
  typed: Readonly<Typed>,
  pressed: string | undefined,
  earlier: readonly (Asked & { id: string })[],
): Typed | null {
  const rules = rulesTyped(typed);
  const match = typed.match ?? "all";
  const removed = /^remove-(\d+)$/.exec(pressed ?? "")?.[1];
  if (removed) return withRules(match, rules.toSpliced(Number(removed) - 1, 1));
  if (pressed !== "add") return null;
  const question = earlier.find(({ id }) => id === typed.question);
  if (!question || rules.length >= mostRules) return withRules(match, rules);
  const rule = { question: question.id, test: testsOf(question)[0]!, value: "" };
  return withRules(match, [...rules, rule]);
}

export type ConditionRead =
  | { ok: true; condition: Condition | null }
  | { ok: false; errors: Record<string, string> };

/** @returns  null as condition when there are no rules: asked of everybody */
export function readCondition(
  typed: Readonly<Typed>,
  earlier: readonly (Asked & { id: string })[],
  language: Language,
): ConditionRead {
  const errors: Record<string, string> = {};
  const rules = rulesTyped(typed).map((rule, index): Rule => {
    const test = rule.test.replace(/^not-/, "") as Test;
    const asked = earlier.find(({ id }) => id === rule.question);
    const isCompared = test !== "answered";
    const read = {
      questionId: rule.question,
      test,
      value: asked && isCompared ? plainValue(asked, rule.value, language) : "",
      not: rule.test.startsWith("not-"),
    };
    const problem = asked ? ruleProblem(asked, read) : "test";
    if (problem) errors[`rule-${index + 1}-${problem}`] = valueMessage(problem, asked);
    return read;
  });
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const match = typed.match === "any" ? "any" : "all";
  return { ok: true, condition: rules.length === 0 ? null : { match, rules } };
}

/** As a rule keeps it: digits with a point, days year first; what cannot be read stays as it is. */
function plainValue(asked: Asked, typed: string, language: Language): string {
  if (asked.kind === "number") {
    const read = readNumber({ unit: "", min: null, max: null, decimals: 4 }, { number: typed }, language);
    return read.ok && read.value && "number" in read.value ? String(read.value.number) : typed;
  }
  if (asked.kind === "date") {
    const read = readDate({ earliest: null, latest: null }, { date: typed });
    return read.ok && read.value && "date" in read.value ? read.value.date : typed;
  }
  return typed.trim().slice(0, 200);
}

function valueMessage(problem: "test" | "value", asked: Asked | undefined): string {
  if (problem === "test") return msg("form.choose");
  if (asked?.kind === "number") return msg("form.number");
  if (asked?.kind === "date") return msg("form.day.wrong");
  return msg(asked?.kind === "open-text" ? "form.missing" : "form.choose");
}
