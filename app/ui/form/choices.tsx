import type { ReactNode } from "react";
import { allValues, description, errorsOf, type Field } from "#app/ui/form/field.ts";
import { FieldErrors } from "#app/ui/form/field-errors.tsx";
import { Optional } from "#app/ui/form/optional.tsx";

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

/** One of several (radio) or any of several (checkbox). */
export function Choices({
  field,
  legend,
  hint,
  optional,
  options,
  kind = "radio",
}: {
  field: Field;
  legend: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  options: Option[];
  kind?: "radio" | "checkbox";
}) {
  const chosen = allValues(field);
  const { "aria-describedby": describedBy } = description(field, hint);
  return (
    <fieldset
      className="field"
      data-invalid={errorsOf(field).length > 0 || undefined}
      aria-describedby={describedBy}
    >
      <legend>
        {legend}
        {optional && <Optional />}
      </legend>
      {hint && (
        <p className="hint" id={field.descriptionId}>
          {hint}
        </p>
      )}
      <FieldErrors field={field} />
      {options.map((option, index) => (
        <Choice
          key={option.value}
          id={index === 0 ? field.id : `${field.id}-${index + 1}`}
          name={field.name}
          kind={kind}
          option={option}
          checked={chosen.includes(option.value)}
        />
      ))}
    </fieldset>
  );
}

export function Choice({
  id,
  name,
  kind,
  option,
  checked,
  describedBy,
  invalid,
}: {
  id: string;
  name: string;
  kind: "radio" | "checkbox";
  option: Option;
  checked: boolean;
  describedBy?: string;
  invalid?: boolean;
}) {
  const hintId = option.hint ? `${id}-hint` : undefined;
  return (
    <div className="choice">
      <input
        id={id}
        name={name}
        type={kind}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={[hintId, describedBy].filter(Boolean).join(" ") || undefined}
        aria-invalid={invalid}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint && (
        <p className="hint" id={hintId}>
          {option.hint}
        </p>
      )}
    </div>
  );
}
