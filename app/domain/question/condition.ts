import { z } from "zod";
import type { Answer, AnswerValue } from "#app/domain/question/value.ts";
import { isAnswered } from "#app/domain/question/value.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { msg } from "#app/i18n/message-reference.ts";

export const mostRules = 10;

/**
 * One thing that an earlier answer must be. "equals": a choice, a number, a date, the whole text;
 * "contains": one of several choices, a part of the text (accents and case do not matter).
 */
export const Rule = z.object({
  questionId: z.string().min(1, msg("form.choose")),
  test: z.enum(["equals", "contains", "answered"], msg("form.choose")),
  /** What it is compared with; not used by "answered". */
  value: z.string().max(200).default(""),
  not: z.boolean().default(false),
});
export type Rule = z.infer<typeof Rule>;

/** When a question is asked. */
export const Condition = z.object({
  match: z.enum(["all", "any"]),
  rules: z.array(Rule).min(1).max(mostRules),
});
export type Condition = z.infer<typeof Condition>;

export interface Conditional {
  id: string;
  condition: Condition | null;
}

const nothing: Answer = { value: null, text: "" };

/**
 * The questions that these answers leave to be asked, in order. A question that is not asked counts as
 * not answered for those after it, whatever was answered to it before; a rule on one that does not come
 * earlier finds nothing answered. The one judge, at every step, in the review and in every figure.
 */
export function questionsAsked<Question extends Conditional>(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
): Question[] {
  const said = new Map<string, Answer>();
  return questions.filter((question) => {
    if (!isMet(question.condition, said)) return false;
    said.set(question.id, answers.get(question.id) ?? nothing);
    return true;
  });
}

function isMet(condition: Condition | null, said: ReadonlyMap<string, Answer>): boolean {
  if (condition === null) return true;
  const meets = ({ questionId, test, value, not }: Rule) =>
    holds(said.get(questionId) ?? nothing, test, value) !== not;
  return condition.match === "all" ? condition.rules.every(meets) : condition.rules.some(meets);
}

function holds(answer: Answer, test: Rule["test"], expected: string): boolean {
  if (!isAnswered(answer)) return false;
  if (test === "answered") return true;
  const wanted = foldText(expected);
  if (answer.value === null) {
    const text = foldText(answer.text);
    return test === "contains" ? text.includes(wanted) : text === wanted;
  }
  const said = partsOf(answer.value).map(foldText);
  return test === "contains" ? said.includes(wanted) : said.length === 1 && said[0] === wanted;
}

/** A value as the plain texts a rule may name: codes, "row.column", numbers, days. */
function partsOf(value: AnswerValue): string[] {
  if ("choice" in value) return [value.choice];
  if ("choices" in value) return value.choices;
  if ("rating" in value) return [String(value.rating)];
  if ("ranking" in value) return value.ranking;
  if ("amounts" in value) return Object.keys(value.amounts).filter((code) => value.amounts[code]! > 0);
  if ("cells" in value) {
    return Object.entries(value.cells).flatMap(([row, columns]) =>
      columns.map((column) => `${row}.${column}`),
    );
  }
  if ("number" in value) return [String(value.number)];
  if ("date" in value) return [value.date];
  if ("territoryId" in value) return [value.territoryId];
  return [];
}
