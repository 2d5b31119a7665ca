import type { SubmissionResult } from "@conform-to/react";
import { longestSuspension, possibleSanctions } from "#app/domain/rule/rule.ts";
import type { RuleFields } from "#app/domain/rule/rule-fields.ts";
import { suffixOf } from "#app/domain/rule/rule-fields.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";

type Result = SubmissionResult<string[]> | null | undefined;

export function useRuleForm(defaults: Partial<RuleFields>, result: Result) {
  return usePageForm<RuleFields>({ result, defaults });
}

type Used = ReturnType<typeof useRuleForm>;

/** What was refused, to stand first in the page. */
export function RuleErrors({ form }: Pick<Used, "form">) {
  return <ErrorSummary form={form} labels={labelsOf(useLocale())} />;
}

/** A rule in the four languages, and what it allows. */
export function RuleForm({ form, fields, submit, quiet }: Used & { submit: string; quiet?: boolean }) {
  const locale = useLocale();
  const { t } = locale;
  const labels = labelsOf(locale);
  return (
    <PageForm keyed form={form}>
      <p className="measure">{t("rule.form.languages")}</p>
      {languages.map((language) => {
        const [title, text, example] = namesIn(language);
        return (
          <fieldset key={language} className="stack">
            <legend>
              <h2>{languageNames[language]}</h2>
            </legend>
            <TextField field={fields[title]} label={labels[title]} lang={language} autoComplete="off" />
            <TextArea
              field={fields[text]}
              label={labels[text]}
              hint={t("rule.form.text.hint")}
              rows={5}
              lang={language}
            />
            <TextArea
              field={fields[example]}
              label={labels[example]}
              hint={t("rule.form.example.hint")}
              rows={2}
              lang={language}
            />
          </fieldset>
        );
      })}
      <fieldset className="stack">
        <legend>
          <h2>{t("rule.part.sanctions")}</h2>
        </legend>
        {possibleSanctions.map((one) => (
          <CheckboxField key={one} field={fields[`may-${one}`]} label={capital(t(`rule.sanction.${one}`))} />
        ))}
        <TextField
          field={fields.longestSuspension}
          label={labels.longestSuspension}
          hint={t("rule.form.suspension.hint", { max: longestSuspension })}
          suffix={t("rule.terms.days")}
          inputMode="numeric"
          width={4}
          optional
        />
      </fieldset>
      <CheckboxField
        field={fields.secondPerson}
        label={t("rule.form.second")}
        hint={t("rule.form.second.hint")}
      />
      <SubmitButton variant={quiet ? "quiet" : undefined}>{submit}</SubmitButton>
    </PageForm>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function namesIn(language: (typeof languages)[number]) {
  const suffix = suffixOf[language];
  return [`title${suffix}`, `text${suffix}`, `example${suffix}`] as const;
}

function labelsOf({ t }: Locale) {
  const words = Object.fromEntries(
    languages.flatMap((language) => {
      const [title, text, example] = namesIn(language);
      const named = (part: "title" | "text" | "example") =>
        `${t(`rule.part.${part}`)} (${languageNames[language]})`;
      return [
        [title, named("title")],
        [text, named("text")],
        [example, named("example")],
      ];
    }),
  ) as Record<ReturnType<typeof namesIn>[number], string>;
  return {
    ...words,
    "may-label": t("rule.part.sanctions"),
    longestSuspension: t("rule.part.longestSuspension"),
  };
}
