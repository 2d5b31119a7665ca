import type { SubmissionResult } from "@conform-to/react";
import { useActionData } from "@remix-run/react";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";

/** A page that asks for an address to send a link to. */
export function AskForm({ lead, hint }: { lead: string; hint?: string }) {
  const { t } = useLocale();
  const answer = useActionData<{ result: SubmissionResult }>();
  const { form, fields } = usePageForm<{ email: string }>({ result: answer?.result });
  return (
    <>
      <ErrorSummary form={form} labels={{ email: t("person.email") }} />
      <PageHeading lead={lead} />
      <PageForm form={form}>
        <TextField
          field={fields.email}
          label={t("person.email")}
          hint={hint}
          type="email"
          autoComplete="email"
        />
        <SubmitButton>{t("person.send-link")}</SubmitButton>
      </PageForm>
    </>
  );
}
