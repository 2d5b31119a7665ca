import type { Question } from "#app/domain/consultation/consultation.ts";
import type { Rule } from "#app/domain/question/condition.ts";
import { otherCode } from "#app/domain/question/value.ts";
import { yesAndNo } from "#app/domain/result/export-columns.ts";
import type { Locale, Translate } from "#app/i18n/locale.ts";

/**
 * When a question is asked, in words; "" for always.
 * @param inIts  the words of the consultation's language, whose labels are quoted
 */
export function conditionInWords(
  { condition }: Question,
  questions: readonly Question[],
  { t, list }: Locale,
  inIts: Translate,
): string {
  if (condition === null) return "";
  const rules = condition.rules.map((rule) => ruleInWords(rule, questions, t, inIts));
  if (rules.length === 1) return t("result.export.condition", { rules: rules[0]! });
  return t(`result.export.condition.${condition.match}`, { rules: list(rules) });
}

function ruleInWords(rule: Rule, questions: readonly Question[], t: Translate, inIts: Translate): string {
  const about = questions.find(({ id }) => id === rule.questionId);
  const values = {
    number: about?.position ?? "?",
    value: about ? labelOf(about, rule.value, inIts) : rule.value,
  };
  return t(`result.export.rule.${rule.not ? "not-" : ""}${rule.test}`, values);
}

/** What a rule compares with, as the citizen reads it: "o2" is "Ciclovía". */
function labelOf(question: Question, value: string, inIts: Translate): string {
  if (value === otherCode) return inIts("result.export.other");
  if (question.kind === "yes-no") return yesAndNo(inIts).find(({ code }) => code === value)?.label ?? value;
  if (question.kind === "matrix") {
    const [row, column] = value.split(".");
    const { rows, columns } = question.settings;
    const label = (lines: typeof rows, code?: string) =>
      lines.find((one) => one.code === code)?.label ?? code;
    return `${label(rows, row)} – ${label(columns, column)}`;
  }
  if ("options" in question.settings) {
    return question.settings.options.find(({ code }) => code === value)?.label ?? value;
  }
  return value;
}
