import { outcomes as outcomeNames } from "#app/domain/decision/decision.ts";
import { plainField } from "#app/ui/form/field.ts";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import type { Outcome } from "#db/schema.ts";

/** Which of the decisions are listed. */
export function RecordFilters({
  path,
  filter,
  rules,
  outcomes,
}: {
  path: string;
  filter: { outcome: string; rule: string };
  rules: { value: string; label: string }[];
  outcomes: Record<Outcome, { taken: number }>;
}) {
  const { t } = useLocale();
  const field = (name: "outcome" | "rule") => plainField({ name, value: filter[name] });
  return (
    <form method="get" action={`${path}#decisions`} className="row">
      <SelectField
        field={field("outcome")}
        label={t("record.outcome")}
        options={outcomeNames
          .filter((one) => outcomes[one].taken > 0)
          .map((one) => ({ value: one, label: t(`moderation.outcome.${one}`) }))}
        empty={t("record.filter.all")}
      />
      {rules.length > 0 && (
        <SelectField
          field={field("rule")}
          label={t("record.rule")}
          options={rules}
          empty={t("record.filter.all")}
        />
      )}
      <SubmitButton variant="quiet">{t("record.filter.submit")}</SubmitButton>
    </form>
  );
}
