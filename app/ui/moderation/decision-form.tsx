import type { SubmissionResult } from "@conform-to/react";
import { namesRule, reasonLength } from "#app/domain/decision/decision.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { CaseData } from "#app/ui/moderation/case-data.ts";
import { type HidePartData, HidePartFields } from "#app/ui/moderation/hide-part-fields.tsx";
import { MergeSearch } from "#app/ui/moderation/merge-search.tsx";
import { type MergeData, OutcomeFields } from "#app/ui/moderation/outcome-fields.tsx";
import { RuleChoice } from "#app/ui/moderation/rule-choice.tsx";
import { type TemplateLine, TemplateList } from "#app/ui/moderation/template-list.tsx";
import { decisionName } from "#app/ui/moderation/words.ts";
import type { Outcome } from "#db/schema.ts";

export interface DecisionFormData extends CaseData, HidePartData, MergeData {
  outcome: Exclude<Outcome, "approve">;
  /** What was typed before signing in. */
  defaults: Record<string, string>;
  templates: TemplateLine[];
}

export type Fields = Record<
  "ruleId" | "reason" | "questionId" | "intoId" | "label" | "days" | "reversesId" | "passages",
  string
>;

export function useDecisionForm(defaults: Record<string, string>, result: SubmissionResult | undefined) {
  return usePageForm<Fields>({ id: "decision", result, defaults });
}

export type DecisionFormState = ReturnType<typeof useDecisionForm>;

/** First on the page. */
export function DecisionProblems({ form }: { form: DecisionFormState["form"] }) {
  const { t } = useLocale();
  const labels = {
    questionId: t("moderation.move.question"),
    intoId: t("moderation.merge.into"),
    label: t("moderation.label.which"),
    reversesId: t("moderation.restore.which"),
    passages: t("moderation.hide-part.passages"),
    ruleId: t("moderation.hide.rule"),
    days: t("moderation.suspend.days"),
    reason: t("moderation.reason"),
  };
  return <ErrorSummary form={form} labels={labels} />;
}

/** The form of one outcome, other than leaving it. */
export function DecisionForm({ data, state }: { data: DecisionFormData; state: DecisionFormState }) {
  const { t } = useLocale();
  const { form, fields } = state;
  const { outcome, preview } = data;
  const name = decisionName(outcome, data.words.visibility);
  const rules = data.rules.filter((rule) => rule.sanctions.includes(outcome));
  return (
    <section className="stack" data-gap="l">
      <h2>{t("moderation.decide.title")}</h2>
      <p>{t(`moderation.${name}.text`)}</p>
      {outcome === "merge" && <MergeSearch search={data.search} />}
      <PageForm keyed form={form}>
        <HiddenFields values={data.seen} />
        {outcome === "hide-part" && <HidePartFields data={data} field={fields.passages} />}
        <OutcomeFields data={data} fields={fields} />
        {namesRule(outcome) && <RuleChoice field={fields.ruleId} rules={rules} outcome={outcome} />}
        {outcome !== "restore" && <TemplateList templates={data.templates} />}
        <TextArea
          field={fields.reason}
          label={t("moderation.reason")}
          hint={t("moderation.reason.hint", { language: data.words.language })}
          rows={5}
          maxLength={reasonLength.max}
        />
        {outcome !== "hide-part" && (
          <SubmitButton variant={isHard(outcome) ? "danger" : undefined}>
            {t(`moderation.${name}.submit`)}
          </SubmitButton>
        )}
        {outcome === "hide-part" && (
          <div className="row">
            {preview && (
              <SubmitButton variant="danger" name="confirmed" value="yes">
                {t("moderation.hide-part.submit")}
              </SubmitButton>
            )}
            <SubmitButton variant={preview ? "quiet" : undefined}>
              {t(preview ? "moderation.hide-part.preview.again" : "moderation.hide-part.preview")}
            </SubmitButton>
          </div>
        )}
      </PageForm>
    </section>
  );
}

function isHard(outcome: Outcome): boolean {
  return outcome === "hide" || outcome === "suspend";
}
