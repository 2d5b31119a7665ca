import type { DesignQuestion } from "#app/domain/design/design.ts";
import { mostRules } from "#app/domain/question/condition.ts";
import { testWords, valueWords } from "#app/domain/question/condition-words.ts";
import { valuesOf } from "#app/domain/question/rule-fit.ts";
import { type RuleTyped, rulesTyped, testChoices } from "#app/domain/question/writing/condition-form.ts";
import type { Typed } from "#app/domain/question/writing/rows.ts";
import { type BuilderForm, fieldOf } from "#app/ui/builder/fields.ts";
import { EnterSaves } from "#app/ui/builder/question-form.tsx";
import { Choices } from "#app/ui/form/choices.tsx";
import { PageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";

/** The rules by which a question is asked; @param earlier  the questions before it, in order */
export function ConditionForm({
  typed,
  earlier,
  ...builder
}: BuilderForm & { typed: Typed; earlier: readonly DesignQuestion[] }) {
  const { t } = useLocale();
  const { form, fields } = builder;
  const rules = rulesTyped(typed);
  return (
    <PageForm form={form}>
      <EnterSaves />
      {rules.length === 0 && <p>{t("builder.condition.always")}</p>}
      {rules.length > 1 && (
        <Choices
          field={fieldOf(fields, "match")}
          legend={t("builder.condition.match")}
          options={(["all", "any"] as const).map((value) => ({
            value,
            label: t(`builder.condition.match.${value}`),
          }))}
        />
      )}
      {rules.map((rule, index) => (
        <OneRule key={index} rule={rule} number={index + 1} earlier={earlier} {...builder} />
      ))}
      {rules.some(({ test }) => test.startsWith("not-")) && (
        <p className="small">{t("builder.condition.not")}</p>
      )}
      {rules.length < mostRules && (
        <div className="panel stack">
          <SelectField
            field={fieldOf(fields, "question")}
            label={t("builder.condition.about")}
            options={earlier.map(({ id, title }, index) => ({
              value: id,
              label: t("builder.section.starts.option", { number: index + 1, title }),
            }))}
          />
          <p>
            <SubmitButton
              variant="quiet"
              name="do"
              value="add"
              formAction={`#${form.id}-rule-${rules.length + 1}-test`}
            >
              {t("builder.condition.add")}
            </SubmitButton>
          </p>
        </div>
      )}
      <SubmitButton>{t("builder.condition.submit")}</SubmitButton>
    </PageForm>
  );
}

function OneRule({
  rule,
  number,
  earlier,
  fields,
  lang,
}: BuilderForm & { rule: RuleTyped; number: number; earlier: readonly DesignQuestion[] }) {
  const locale = useLocale();
  const { t } = locale;
  const index = earlier.findIndex(({ id }) => id === rule.question);
  const question = earlier[index];
  const name = `rule-${number}`;
  const values = question && valuesOf(question);
  const hint = t("builder.condition.value.hint");
  return (
    <Card as="section">
      <h2>{t("builder.condition.rule", { number })}</h2>
      {question && (
        <p>
          {t("common.labelled", { name: t("desk.question.number", { number: index + 1 }) })}{" "}
          <span lang={lang}>{question.title}</span>
        </p>
      )}
      <input type="hidden" name={`${name}-question`} value={rule.question} />
      <SelectField
        field={fieldOf(fields, `${name}-test`)}
        label={t("builder.condition.test")}
        empty={question ? false : undefined}
        options={(question ? testChoices(question) : []).map((value) => ({
          value,
          label: testWords(question, value, locale),
        }))}
      />
      {question && values === null && (
        <TextField
          field={fieldOf(fields, `${name}-value`)}
          label={t("builder.condition.value")}
          hint={hint}
          lang={question.kind === "open-text" ? lang : undefined}
        />
      )}
      {question && values && values.length > 0 && (
        <SelectField
          field={fieldOf(fields, `${name}-value`)}
          label={t("builder.condition.value")}
          hint={hint}
          options={values.map((value) => ({ value, label: valueWords(question, value, locale) }))}
        />
      )}
      <p>
        <SubmitButton variant="link" name="do" value={`remove-${number}`}>
          {t("builder.condition.remove", { number })}
        </SubmitButton>
      </p>
    </Card>
  );
}
