import { CheckboxField } from "#app/ui/form/checkbox-field.tsx";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { errorsOf, type Field, singleValue } from "#app/ui/form/field.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";
import type { PhaseKind } from "#db/schema.ts";

type Ends = "opensDay" | "opensTime" | "closesDay" | "closesTime";
export type PhaseFormFields = Record<PhaseKind | `${PhaseKind}-${Ends}`, Field>;

/** Whether a consultation has a phase, and when it opens and closes; folded up where it has not. */
export function PhaseFields({
  kind,
  fields,
  answersBy,
}: {
  kind: PhaseKind;
  fields: PhaseFormFields;
  /** The day named for the answer, as it is written; null when none is. */
  answersBy: string | null;
}) {
  const { t } = useLocale();
  const name = t(`phase.name.${kind}`);
  const field = (end: Ends) => fields[`${kind}-${end}`];
  const all = [fields[kind], field("opensDay"), field("opensTime"), field("closesDay"), field("closesTime")];
  const isChosen = singleValue(fields[kind]) === "on";
  const isOpen = isChosen || all.some((one) => errorsOf(one).length > 0);
  return (
    <Details
      open={isOpen}
      summary={
        <>
          <strong>{name}</strong>{" "}
          <span className="muted">{t(isChosen ? "phase.chosen" : "phase.not-chosen")}</span>
        </>
      }
    >
      <CheckboxField
        field={fields[kind]}
        label={t("phase.choose", { phase: name })}
        hint={
          kind === "vote" || kind === "answer"
            ? `${t(`phase.about.${kind}`)} ${t(`phase.without.${kind}`)}`
            : t(`phase.about.${kind}`)
        }
      />
      <DateTimeFields
        day={field("opensDay")}
        time={field("opensTime")}
        legend={t("phase.opens", { phase: name })}
        hint={t("phase.opens.hint")}
        optional
      />
      {kind === "answer" ? (
        <p>{answersBy ? t("phase.answer.ends", { day: answersBy }) : t("phase.answer.ends.unknown")}</p>
      ) : (
        <DateTimeFields
          day={field("closesDay")}
          time={field("closesTime")}
          legend={t("phase.closes", { phase: name })}
          hint={t(kind === "follow-up" ? "phase.closes.hint-none" : "phase.closes.hint")}
          optional={kind === "follow-up"}
        />
      )}
    </Details>
  );
}
