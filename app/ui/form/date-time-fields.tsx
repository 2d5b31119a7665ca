import type { ReactNode } from "react";
import { description, errorsOf, type Field, singleValue } from "#app/ui/form/field.ts";
import { FieldErrors } from "#app/ui/form/field-errors.tsx";
import { Optional } from "#app/ui/form/optional.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/**
 * A day and an hour, two fields: "2027-03-30" and "18:00". Browsers without date
 * inputs show text ones; the hint says how to write it.
 */
export function DateTimeFields({
  day,
  time,
  legend,
  hint,
  optional,
}: {
  day: Field;
  /** Not given: only a day is asked. */
  time?: Field;
  legend: ReactNode;
  /** Such as which time zone is meant. */
  hint?: ReactNode;
  optional?: boolean;
}) {
  const { t } = useLocale();
  const invalid = [day, time].some((field) => field && errorsOf(field).length > 0);
  return (
    <fieldset
      className="field"
      data-invalid={invalid || undefined}
      aria-describedby={hint ? day.descriptionId : undefined}
    >
      <legend>
        {legend}
        {optional && <Optional />}
      </legend>
      {hint && (
        <p className="hint" id={day.descriptionId}>
          {hint}
        </p>
      )}
      <FieldErrors field={day} />
      {time && <FieldErrors field={time} />}
      <div className="row">
        <Part field={day} type="date" label={t("form.day")} example={t("form.day.hint")} />
        {time && <Part field={time} type="time" label={t("form.time")} example={t("form.time.hint")} />}
      </div>
    </fieldset>
  );
}

function Part({
  field,
  type,
  label,
  example,
}: {
  field: Field;
  type: "date" | "time";
  label: string;
  example: string;
}) {
  return (
    <div className="part">
      <label htmlFor={field.id}>{label}</label>
      <input
        id={field.id}
        name={field.name}
        type={type}
        title={example}
        defaultValue={singleValue(field)}
        {...description(field)}
      />
    </div>
  );
}
