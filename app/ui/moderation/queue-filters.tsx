import { contributionKinds } from "#app/domain/moderation/decision.ts";
import { queueOrders } from "#app/domain/moderation/queue.ts";
import { plainField } from "#app/ui/form/field.ts";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";

type Options = { value: string; label: string }[];

/** What of the queue is shown, and in which order. */
export function QueueFilters({
  values,
  consultations,
  rules,
}: {
  values: Record<"consultation" | "kind" | "rule" | "order", string>;
  consultations: Options;
  rules: Options;
}) {
  const { t } = useLocale();
  const field = (name: keyof typeof values) => plainField({ name, value: values[name] });
  return (
    <form method="get" className="row">
      {consultations.length > 1 && (
        <SelectField
          field={field("consultation")}
          label={t("moderation.filter.consultation")}
          options={consultations}
          empty={t("moderation.filter.all")}
        />
      )}
      <SelectField
        field={field("kind")}
        label={t("moderation.filter.kind")}
        options={contributionKinds.map((kind) => ({ value: kind, label: t(`moderation.kind.${kind}`) }))}
        empty={t("moderation.filter.everything")}
      />
      <SelectField
        field={field("rule")}
        label={t("moderation.filter.rule")}
        options={rules}
        empty={t("moderation.filter.any-rule")}
      />
      <SelectField
        field={field("order")}
        label={t("moderation.filter.order")}
        options={queueOrders.map((order) => ({ value: order, label: t(`moderation.order.${order}`) }))}
        empty={false}
      />
      <SubmitButton variant="quiet">{t("moderation.filter.submit")}</SubmitButton>
    </form>
  );
}
