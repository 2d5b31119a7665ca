import type { SubmissionResult } from "@conform-to/react";
import { shortestPassword } from "#app/domain/person/password.ts";
import type { Option } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { TerritoryPicker } from "#app/ui/territory-picker.tsx";

type Fields = {
  name: string;
  password: string;
  place: string;
  territory: string;
};

/** What is asked of somebody who has shown that an address is theirs and has no account yet. */
export function CompleteAccount({
  email,
  answer,
}: {
  email: string;
  answer?: { result: SubmissionResult; places: Option[] | null };
}) {
  const { t } = useLocale();
  const { form, fields } = usePageForm<Fields>({ result: answer?.result });
  const labels = {
    name: t("person.name"),
    password: t("person.password"),
    place: t("person.place"),
    territory: t("person.place"),
  };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <PageHeading lead={t("person.complete.lead", { email })} />
      <PageForm form={form}>
        <TextField field={fields.name} label={labels.name} hint={t("person.name.hint")} autoComplete="name" />
        <TextField
          field={fields.password}
          label={labels.password}
          hint={t("person.complete.password.hint", { min: shortestPassword })}
          optional
          type="password"
          autoComplete="new-password"
        />
        <TerritoryPicker
          place={fields.place}
          territory={fields.territory}
          label={labels.place}
          hint={t("person.place.hint")}
          optional
          places={answer?.places ?? null}
        />
        <SubmitButton>{t("person.complete.submit")}</SubmitButton>
      </PageForm>
    </>
  );
}
