import type { SubmissionResult } from "@conform-to/react";
import { suffixOf } from "#app/domain/rule/rule-fields.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Option } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { HiddenFields } from "#app/ui/form/hidden-fields.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";

export type ReasonFields = Record<
  "name" | "ruleCode" | "textEs" | "textPt" | "textEn" | "textFr" | "seen",
  string
>;

export function useReasonForm(
  defaults: Partial<ReasonFields>,
  result: SubmissionResult<string[]> | null | undefined,
) {
  return usePageForm<ReasonFields>({ result, defaults });
}

type Used = ReturnType<typeof useReasonForm>;

export function ReasonErrors({ form }: Pick<Used, "form">) {
  return <ErrorSummary form={form} labels={labelsOf(useLocale())} />;
}

/** @param seen  when what is changed here was written */
export function ReasonForm({ form, fields, rules, seen }: Used & { rules: Option[]; seen?: string }) {
  const locale = useLocale();
  const { t } = locale;
  const labels = labelsOf(locale);
  return (
    <PageForm keyed form={form}>
      <HiddenFields values={{ seen }} />
      <TextField
        field={fields.name}
        label={labels.name}
        hint={t("rule.reasons.name.hint")}
        autoComplete="off"
      />
      <SelectField
        field={fields.ruleCode}
        label={labels.ruleCode}
        options={rules.map(({ value, label }) => ({ value, label: String(label) }))}
        empty={t("rule.reasons.any")}
      />
      <p className="measure">{t("rule.reasons.text.hint")}</p>
      {languages.map((language) => (
        <TextArea
          key={language}
          field={fields[`text${suffixOf[language]}`]}
          label={labels[`text${suffixOf[language]}`]}
          rows={5}
          lang={language}
          optional
        />
      ))}
      <SubmitButton>{t("rule.reasons.save")}</SubmitButton>
    </PageForm>
  );
}

function labelsOf({ t }: Locale) {
  const text = (language: (typeof languages)[number]) =>
    `${t("rule.reasons.text")} (${languageNames[language]})`;
  return {
    name: t("rule.reasons.name"),
    ruleCode: t("rule.reasons.rule"),
    textEs: text("es"),
    textPt: text("pt"),
    textEn: text("en"),
    textFr: text("fr"),
  };
}
