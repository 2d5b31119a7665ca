import type { SubmissionResult } from "@conform-to/react";
import { reasonLength } from "#app/domain/moderation/decision.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { RuleTexts } from "#app/ui/moderation/rule-texts.tsx";
import type { Language, Outcome, Visibility } from "#db/schema.ts";

type Fields = { outcome: string; ruleId: string; reason: string };

/** What a decision needs to know, and what was refused or held of an earlier try. */
export interface ToDecideOn {
  visibility: Visibility;
  /** Reports that wait. */
  waiting: number;
  /** Of the author's words. */
  language: Language;
  rules: { id: string; title: string; text: string }[];
  seen: { seenDecision: string | null; seenReports: number; seenWords: string };
  result: SubmissionResult | undefined;
  held: Record<string, string> | null;
}

/** The outcomes that are open in this state, each a form of its own. */
export function outcomesFor({ visibility, waiting }: Pick<ToDecideOn, "visibility" | "waiting">): Outcome[] {
  if (visibility === "hidden") return ["restore"];
  return visibility === "pending" || waiting > 0 ? ["approve", "hide"] : ["hide"];
}

export function useDecisionForms({ result, held }: Pick<ToDecideOn, "result" | "held">) {
  const asked = result?.initialValue?.outcome;
  const resultOf = (outcome: Outcome) => (asked === outcome ? result : undefined);
  const defaultsOf = (outcome: Outcome) => (held?.outcome === outcome ? held : undefined);
  const forms = {
    approve: usePageForm<Fields>({ id: "approve", result: resultOf("approve") }),
    hide: usePageForm<Fields>({ id: "hide", result: resultOf("hide"), defaults: defaultsOf("hide") }),
    restore: usePageForm<Fields>({
      id: "restore",
      result: resultOf("restore"),
      defaults: defaultsOf("restore"),
    }),
  };
  return forms;
}

type Forms = ReturnType<typeof useDecisionForms>;

/** First on the page. */
export function DecisionProblems({ forms }: { forms: Forms }) {
  const { t } = useLocale();
  const labels = { ruleId: t("moderation.hide.rule"), reason: t("moderation.reason") };
  return Object.values(forms).map(({ form }) => <ErrorSummary key={form.id} form={form} labels={labels} />);
}

export function DecisionForms({ on, forms }: { on: ToDecideOn; forms: Forms }) {
  const { t } = useLocale();
  const open = outcomesFor(on);
  return (
    <section className="stack" data-gap="l">
      <h2>{t("moderation.decide.title")}</h2>
      {open.includes("approve") && <ApproveForm on={on} {...forms.approve} />}
      {open.includes("hide") && <HideForm on={on} {...forms.hide} />}
      {open.includes("restore") && <RestoreForm on={on} {...forms.restore} />}
    </section>
  );
}

type One = { on: ToDecideOn } & Forms["hide"];

function ApproveForm({ on, form }: One) {
  const { t } = useLocale();
  const what = on.visibility === "pending" ? "publish" : "leave";
  return (
    <PageForm form={form}>
      <h3>{t(`moderation.${what}.title`)}</h3>
      <p>{t(`moderation.${what}.text`, { count: on.waiting })}</p>
      <HiddenFields values={{ outcome: "approve", ...on.seen }} />
      <SubmitButton>{t(`moderation.${what}.submit`)}</SubmitButton>
    </PageForm>
  );
}

function HideForm({ on, form, fields }: One) {
  const { t } = useLocale();
  return (
    <PageForm form={form}>
      <h3>{t("moderation.hide.title")}</h3>
      <p>{t("moderation.hide.text")}</p>
      <HiddenFields values={{ outcome: "hide", ...on.seen }} />
      <Choices
        field={fields.ruleId}
        legend={t("moderation.hide.rule")}
        options={on.rules.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <RuleTexts rules={on.rules} />
      <Reason field={fields.reason} on={on} />
      <SubmitButton variant="danger">{t("moderation.hide.submit")}</SubmitButton>
    </PageForm>
  );
}

function RestoreForm({ on, form, fields }: One) {
  const { t } = useLocale();
  return (
    <PageForm form={form}>
      <h3>{t("moderation.restore.title")}</h3>
      <p>{t("moderation.restore.text")}</p>
      <HiddenFields values={{ outcome: "restore", ...on.seen }} />
      <Reason field={fields.reason} on={on} />
      <SubmitButton>{t("moderation.restore.submit")}</SubmitButton>
    </PageForm>
  );
}

function Reason({ field, on }: { field: One["fields"]["reason"]; on: ToDecideOn }) {
  const { t } = useLocale();
  return (
    <TextArea
      field={field}
      label={t("moderation.reason")}
      hint={t("moderation.reason.hint", { language: on.language })}
      rows={4}
      maxLength={reasonLength.max}
    />
  );
}
