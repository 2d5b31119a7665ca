import type { SubmissionResult } from "@conform-to/react";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { RulesTrail } from "#app/ui/rule/admin-trail.tsx";

/** Asks before an authority begins its own house of rules, or ends it. */
export function HouseChange({
  change,
  authority,
  result,
}: {
  change: "begin" | "end";
  authority: { id: string; name: string };
  result: SubmissionResult | undefined;
}) {
  const { t } = useLocale();
  const { form } = usePageForm({ result });
  return (
    <>
      <ErrorSummary form={form} />
      <RulesTrail authority={authority} deep />
      <PageHeading caption={authority.name} />
      <p className="measure">{t(`rule.${change}.text`)}</p>
      <p className="measure">{t("rule.kept")}</p>
      <PageForm keyed form={form}>
        <p className="row">
          <SubmitButton variant={change === "end" ? "danger" : undefined}>
            {t(`rule.${change}.submit`)}
          </SubmitButton>
          <a href={`/administration/authorities/${authority.id}/rules`}>{t("rule.cancel")}</a>
        </p>
      </PageForm>
    </>
  );
}
