import type { ReactNode } from "react";
import { description, errorsOf, type Field } from "#app/ui/form/field.ts";
import { FieldErrors } from "#app/ui/form/field-errors.tsx";

/** Fields that answer together; what is wrong with them as a whole is said once, above them. */
export function FieldGroup({
  field,
  legend,
  hint,
  children,
}: {
  /** Named after the whole, of no control. */
  field: Field;
  legend: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}) {
  const { "aria-describedby": describedBy } = description(field, hint);
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className="field"
      data-invalid={errorsOf(field).length > 0 || undefined}
      aria-describedby={describedBy}
    >
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={field.descriptionId}>
          {hint}
        </p>
      )}
      <FieldErrors field={field} />
      {children}
    </fieldset>
  );
}
