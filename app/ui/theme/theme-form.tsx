import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { languageNames, languages } from "#app/i18n/languages.ts";
import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { nameField, type ThemeFields, wordsField } from "#app/ui/theme/theme-fields.ts";
import { type PreviewShown, ThemePreview } from "#app/ui/theme/theme-preview.tsx";

/** A theme's names and words in four languages, with what they would catch. */
export function ThemeForm({
  code,
  typed,
  result,
  preview = null,
  lead,
}: {
  /** "new" for one that is not there yet. */
  code: string;
  typed: Record<string, string>;
  result?: SubmissionResult;
  preview?: PreviewShown | null;
  lead: ReactNode;
}) {
  const { t } = useLocale();
  const { form, fields } = usePageForm<Record<ThemeFields, string>>({ result, defaults: typed });
  const labels = Object.fromEntries(
    languages.flatMap((language) => [
      [nameField(language), `${t("theme.name")} (${languageNames[language]})`],
      [wordsField(language), `${t("theme.words")} (${languageNames[language]})`],
    ]),
  );
  const here = `/administration/themes/${code}`;
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs
        items={[
          { href: "/administration", label: t("admin.title") },
          { href: "/administration/themes", label: t("theme.list.title") },
        ]}
      />
      <PageHeading lead={lead} />
      <Details summary={t("theme.how.title")}>
        <p>{t("theme.how.star")}</p>
        <p>{t("theme.how.phrase")}</p>
        <p>{t("theme.how.hint")}</p>
      </Details>
      <PageForm keyed form={form} action={here}>
        {languages.map((language) => (
          <fieldset key={language} className="stack">
            <legend>
              <h2>{languageNames[language]}</h2>
            </legend>
            <TextField field={fields[nameField(language)]} label={t("theme.name")} lang={language} />
            <TextArea
              field={fields[wordsField(language)]}
              label={t("theme.words")}
              hint={t("theme.words.hint")}
              rows={8}
              lang={language}
            />
          </fieldset>
        ))}
        <CheckboxField field={fields.active} label={t("theme.active")} hint={t("theme.active.hint")} />
        <ThemePreview preview={preview} />
        <div className="row">
          <SubmitButton>{t("theme.save")}</SubmitButton>
          <SubmitButton variant="quiet" formAction={`${here}/preview`}>
            {t("theme.preview.show")}
          </SubmitButton>
        </div>
      </PageForm>
    </>
  );
}
