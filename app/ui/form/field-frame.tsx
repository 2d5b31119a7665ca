import type { ReactNode } from "react";
import { errorsOf, type Field } from "#app/ui/form/field.ts";
import { FieldErrors } from "#app/ui/form/field-errors.tsx";
import { Optional } from "#app/ui/form/optional.tsx";

/** Label, hint and errors around one control. */
export function FieldFrame({
  field,
  label,
  hint,
  optional,
  children,
}: {
  field: Field;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="field" data-invalid={errorsOf(field).length > 0 || undefined}>
      <label htmlFor={field.id}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && (
        <p className="hint" id={field.descriptionId}>
          {hint}
        </p>
      )}
      <FieldErrors field={field} />
      {children}
    </div>
  );
}
