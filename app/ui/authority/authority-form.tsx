import type { SubmissionResult } from "@conform-to/react";
import { appealRanges, timeZones } from "#app/domain/authority/authority.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import type { Option } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { TerritoryPicker } from "#app/ui/territory-picker.tsx";

type Fields = {
  name: string;
  slug: string;
  place: string;
  territory: string;
  timeZone: string;
  language: string;
  accent: string;
  appealDays: string | number;
  appealAnswerDays: string | number;
};

/**
 * The page on which an authority is made or changed.
 * @param territory  its territory now, in words; null for a new one
 */
export function AuthorityFormPage({
  defaults,
  territory,
  answer,
  rulesHref,
}: {
  defaults: Partial<Fields>;
  territory: string | null;
  answer?: { result: SubmissionResult; places: Option[] | null };
  /** Where its rules are changed; a new one has none yet. */
  rulesHref?: string;
}) {
  const { t } = useLocale();
  const { form, fields } = usePageForm<Fields>({ result: answer?.result, defaults });
  const labels = {
    name: t("admin.authority.name"),
    slug: t("admin.authority.slug"),
    place: t("admin.authority.territory"),
    territory: t("admin.authority.territory"),
    timeZone: t("admin.authority.time-zone"),
    language: t("admin.authority.language"),
    accent: t("admin.authority.accent"),
    appealDays: t("rule.terms.appeal"),
    appealAnswerDays: t("rule.terms.answer"),
  };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Breadcrumbs
        items={[
          { href: "/administration", label: t("admin.title") },
          { href: "/administration/authorities", label: t("admin.authorities") },
        ]}
      />
      <PageHeading />
      {rulesHref && (
        <p>
          <a href={rulesHref}>{t("rule.admin.link")}</a>
        </p>
      )}
      <PageForm keyed form={form}>
        <TextField field={fields.name} label={labels.name} autoComplete="off" />
        <TextField
          field={fields.slug}
          label={labels.slug}
          hint={t("admin.authority.slug.hint")}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <TerritoryPicker
          place={fields.place}
          territory={fields.territory}
          label={labels.place}
          hint={
            territory === null
              ? t("admin.authority.territory.hint")
              : t("person.place.now", { place: territory })
          }
          optional={territory !== null}
          places={answer?.places ?? null}
        />
        <SelectField
          field={fields.timeZone}
          label={labels.timeZone}
          hint={t("admin.authority.time-zone.hint")}
          options={timeZones().map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        />
        <SelectField
          field={fields.language}
          label={labels.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <TextField
          field={fields.accent}
          label={labels.accent}
          hint={t("admin.authority.accent.hint")}
          autoComplete="off"
          spellCheck={false}
          width={10}
        />
        <TextField
          field={fields.appealDays}
          label={labels.appealDays}
          hint={t("rule.terms.appeal.hint", appealRanges.appealDays)}
          suffix={t("rule.terms.days")}
          inputMode="numeric"
          width={4}
        />
        <TextField
          field={fields.appealAnswerDays}
          label={labels.appealAnswerDays}
          hint={t("rule.terms.answer.hint", appealRanges.appealAnswerDays)}
          suffix={t("rule.terms.days")}
          inputMode="numeric"
          width={4}
        />
        <SubmitButton>{t("admin.authority.submit")}</SubmitButton>
      </PageForm>
    </>
  );
}
