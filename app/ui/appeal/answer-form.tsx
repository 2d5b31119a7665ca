import type { SubmissionResult } from "@conform-to/react";
import { answerLength } from "#app/domain/appeal/appeal.ts";
import type { AppealData } from "#app/ui/appeal/appeal-data.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { RuleTexts } from "#app/ui/moderation/rule-texts.tsx";

type Fields = Record<"outcome" | "ruleId" | "reason", string>;

export function useAnswerForm(defaults: Record<string, string>, result: SubmissionResult | undefined) {
  return usePageForm<Fields>({ id: "answer", result, defaults });
}

type State = ReturnType<typeof useAnswerForm>;

/** First on the page. */
export function AnswerProblems({ form }: { form: State["form"] }) {
  const { t } = useLocale();
  const labels = {
    outcome: t("appeal.answer.outcome"),
    ruleId: t("appeal.answer.rule"),
    reason: t("appeal.answer.reason"),
  };
  return <ErrorSummary form={form} labels={labels} />;
}

/** Upholding or overturning, with reasons. */
export function AnswerForm({ data, state }: { data: AppealData; state: State }) {
  const { t } = useLocale();
  const { form, fields } = state;
  const { by, rules } = data;
  return (
    <section className="stack">
      <h2>{t("appeal.answer.title")}</h2>
      <PageForm keyed form={form}>
        <Choices
          field={fields.outcome}
          legend={t("appeal.answer.outcome")}
          options={(["upheld", "overturned"] as const).map((value) => ({
            value,
            label: t(`appeal.answer.${value}.${by}`),
            hint: t(`appeal.answer.${value}.${by}.hint`),
          }))}
        />
        {by === "reader" && (
          <>
            <SelectField
              field={fields.ruleId}
              label={t("appeal.answer.rule")}
              hint={t("appeal.answer.rule.hint")}
              optional
              options={rules.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <RuleTexts rules={rules} />
          </>
        )}
        <TextArea
          field={fields.reason}
          label={t("appeal.answer.reason")}
          hint={t("appeal.answer.reason.hint", { by })}
          rows={5}
          maxLength={answerLength.max}
        />
        <SubmitButton>{t("appeal.answer.submit")}</SubmitButton>
      </PageForm>
    </section>
  );
}
