import type { Condition, Rule } from "#app/domain/question/condition.ts";
import type { Test } from "#app/domain/question/rule-fit.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import { otherCode } from "#app/domain/question/value.ts";
import type { TestChoice } from "#app/domain/question/writing/condition-form.ts";
import type { Locale } from "#app/i18n/locale.ts";

type Numbered = Asked & { id: string };

/** When a question is asked, as a sentence; null when always. */
export function conditionWords(
  condition: Condition | null,
  questions: readonly Numbered[],
  locale: Locale,
): string | null {
  if (!condition) return null;
  const { t } = locale;
  const rules = condition.rules.map((rule) => ruleWords(rule, questions, locale));
  if (rules.length === 1) return t("builder.condition.one", { rule: rules[0]! });
  return t(`builder.condition.${condition.match}`, { rules: rules.join("; ") });
}

function ruleWords({ questionId, test, value, not }: Rule, questions: readonly Numbered[], locale: Locale) {
  const index = questions.findIndex(({ id }) => id === questionId);
  const question = questions[index];
  const words = testWords(question, not ? `not-${test}` : test, locale);
  if (test === "answered" || !question)
    return locale.t("builder.rule.plain", { number: index + 1, test: words });
  const said = valueWords(question, value, locale);
  return locale.t("builder.rule", { number: index + 1, test: words, value: said });
}

/** What a test is called where it asks about such a question. */
export function testWords(asked: Asked | undefined, choice: TestChoice, { t }: Locale): string {
  const isNot = choice.startsWith("not-");
  const name = nameOf(asked, choice.replace(/^not-/, "") as Test);
  return t(isNot ? `builder.test.not-${name}` : `builder.test.${name}`);
}

function nameOf(asked: Asked | undefined, test: Test) {
  if (asked?.kind === "open-text" && test === "equals") return "says";
  if (asked?.kind === "open-text" && test === "contains") return "mentions";
  if (asked?.kind === "multiple-choice" && test === "equals") return "only";
  return test;
}

/** What a rule compares with, as people read it. */
export function valueWords(asked: Asked, value: string, { t, number, day }: Locale): string {
  const { kind, settings } = asked;
  if (kind === "yes-no") return t(value === "no" ? "question.no" : "question.yes");
  if (kind === "number" || kind === "scale") return number(Number(value), 4);
  if (kind === "date") return day(value);
  if (kind === "matrix") {
    const [row, column] = value.split(".");
    const label = (lines: readonly { code: string; label: string }[], code = "") =>
      lines.find((line) => line.code === code)?.label ?? code;
    return t("builder.cell", {
      row: label(settings.rows, row),
      column: label(settings.columns, column),
    });
  }
  if (!("options" in settings)) return value;
  const option = settings.options.find(({ code }) => code === value);
  return option?.label ?? (value === otherCode ? t("question.other") : value);
}
