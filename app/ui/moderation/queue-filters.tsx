import type { DeskValues } from "#app/domain/moderation/queue.ts";
import { queueOrders, signalCodes, waitReasons, whoseCases } from "#app/domain/moderation/queue.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import { plainField } from "#app/ui/form/field.ts";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";

type Options = { value: string; label: string }[];

/** What of the queue is shown, and in which order: the words and whose they are at once, the rest on demand. */
export function QueueFilters({
  values,
  authorities,
  consultations,
  rules,
}: {
  values: DeskValues;
  authorities: Options;
  consultations: Options;
  rules: Options;
}) {
  const { t } = useLocale();
  const field = (name: keyof DeskValues) => plainField({ name, value: values[name] });
  const more = [values.kind, values.rule, values.signal, values.language, values.waits].some(Boolean);
  return (
    <form method="get" className="stack" data-gap="s" data-wide>
      <div className="row">
        <TextField field={field("q")} label={t("queue.search")} type="search" spellCheck={false} />
        {authorities.length > 1 && (
          <SelectField
            field={field("authority")}
            label={t("queue.filter.authority")}
            options={authorities}
            empty={t("queue.filter.all")}
          />
        )}
        {consultations.length > 1 && (
          <SelectField
            field={field("consultation")}
            label={t("queue.filter.consultation")}
            options={consultations}
            empty={t("queue.filter.all")}
          />
        )}
        <SelectField
          field={field("whose")}
          label={t("queue.filter.whose")}
          options={whoseCases.map((whose) => ({ value: whose, label: t(`queue.whose.${whose}`) }))}
          empty={t("queue.filter.everybody")}
        />
        <SelectField
          field={field("order")}
          label={t("queue.filter.order")}
          options={queueOrders.map((order) => ({ value: order, label: t(`queue.order.${order}`) }))}
          empty={false}
        />
        <SubmitButton variant="quiet">{t("queue.filter.submit")}</SubmitButton>
      </div>
      <Details summary={t("queue.filter.more")} open={more}>
        <div className="row">
          <SelectField
            field={field("kind")}
            label={t("queue.filter.kind")}
            options={(["entry", "proposal", "argument"] as const).map((kind) => ({
              value: kind,
              label: t(`moderation.kinds.${kind}`),
            }))}
            empty={t("queue.filter.any")}
          />
          <SelectField
            field={field("rule")}
            label={t("queue.filter.rule")}
            options={rules}
            empty={t("queue.filter.any")}
          />
          <SelectField
            field={field("signal")}
            label={t("queue.filter.signal")}
            options={signalCodes.map((code) => ({ value: code, label: t(`signal.code.${code}`) }))}
            empty={t("queue.filter.any")}
          />
          <SelectField
            field={field("language")}
            label={t("queue.filter.language")}
            options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
            empty={t("queue.filter.any")}
          />
          <SelectField
            field={field("waits")}
            label={t("queue.filter.waits")}
            options={waitReasons.map((reason) => ({ value: reason, label: t(`queue.waits.${reason}`) }))}
            empty={t("queue.filter.any")}
          />
        </div>
      </Details>
    </form>
  );
}
