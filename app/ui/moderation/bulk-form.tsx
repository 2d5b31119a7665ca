import type { SubmissionResult } from "@conform-to/react";
import type { BulkOutcome } from "#app/domain/decision/bulk.ts";
import { labels, namesRule, reasonLength } from "#app/domain/decision/decision.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import { Choices } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { RuleTexts } from "#app/ui/moderation/rule-texts.tsx";
import { type TemplateLine, TemplateList } from "#app/ui/moderation/template-list.tsx";
import { Details } from "#app/ui/page/details.tsx";
import type { Language } from "#db/schema.ts";

export interface BulkFormData {
  outcome: BulkOutcome;
  fields: Record<string, string>;
  count: number;
  asOf: string;
  /** `id` is the code. */
  rules: { id: string; title: string; text: string }[];
  templates: TemplateLine[];
}

const reasonFields = { es: "reasonEs", pt: "reasonPt", en: "reasonEn", fr: "reasonFr" } as const;
type Fields = Record<"ruleCode" | "label" | (typeof reasonFields)[Language], string>;

export function useBulkForm(defaults: Record<string, string>, result: SubmissionResult | undefined) {
  return usePageForm<Fields>({ id: "bulk", result, defaults });
}

type State = ReturnType<typeof useBulkForm>;

/** First on the page. */
export function BulkProblems({ form }: { form: State["form"] }) {
  const { t } = useLocale();
  const reasons = languages.map((language) => [
    reasonFields[language],
    `${t("moderation.reason")} (${languageNames[language]})`,
  ]);
  const labels = {
    label: t("moderation.label.which"),
    ruleCode: t("moderation.hide.rule"),
    ...Object.fromEntries(reasons),
  };
  return <ErrorSummary form={form} labels={labels} />;
}

/** The second step: one rule and one reason for all of them. */
export function BulkForm({ data, state: { form, fields } }: { data: BulkFormData; state: State }) {
  const { t } = useLocale();
  const { outcome, count, rules } = data;
  return (
    <section className="stack" data-gap="l">
      <h2>{t(`moderation.bulk.outcome.${outcome}`)}</h2>
      <PageForm keyed form={form}>
        <HiddenFields values={{ asOf: data.asOf }} />
        {outcome === "label" && (
          <Choices
            field={fields.label}
            legend={t("moderation.label.which")}
            options={labels.map((label) => ({
              value: label,
              label: t(`proposal.label.${label}`),
              hint: t(`proposal.label.${label}.text`),
            }))}
          />
        )}
        {namesRule(outcome) && (
          <>
            <Choices
              field={fields.ruleCode}
              legend={t("moderation.hide.rule")}
              hint={t("moderation.bulk.rule.hint")}
              options={rules.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <RuleTexts rules={rules} />
            <TemplateList templates={data.templates} />
            <Reasons fields={fields} />
          </>
        )}
        <SubmitButton variant={outcome === "hide" ? "danger" : undefined}>
          {t(`moderation.bulk.submit.${outcome}`, { count })}
        </SubmitButton>
      </PageForm>
    </section>
  );
}

/** In the moderator's language first; the others are folded away until one of them has words or problems. */
function Reasons({ fields }: { fields: State["fields"] }) {
  const { t, language } = useLocale();
  const others = languages.filter((one) => one !== language);
  const isUsed = others.some((one) => {
    const field = fields[reasonFields[one]];
    return Boolean(field.initialValue) || Object.keys(field.allErrors).length > 0;
  });
  const area = (one: Language, hint?: string) => (
    <TextArea
      key={one}
      field={fields[reasonFields[one]]}
      label={`${t("moderation.reason")} (${languageNames[one]})`}
      hint={hint}
      optional={one !== language}
      rows={4}
      maxLength={reasonLength.max}
      lang={one}
    />
  );
  return (
    <>
      {area(language, t("moderation.bulk.reasons.hint"))}
      <Details summary={t("moderation.bulk.reasons.others")} open={isUsed}>
        {others.map((one) => area(one))}
      </Details>
    </>
  );
}
