import type { ReactNode } from "react";
import { Choice } from "#app/ui/form/choices.tsx";
import { errorsOf, type Field, singleValue } from "#app/ui/form/field.ts";
import { FieldErrors } from "#app/ui/form/field-errors.tsx";

/** One thing that is so or not; sent as "on". */
export function CheckboxField({ field, label, hint }: { field: Field; label: ReactNode; hint?: ReactNode }) {
  const invalid = errorsOf(field).length > 0;
  return (
    <div className="field" data-invalid={invalid || undefined}>
      <FieldErrors field={field} />
      <Choice
        id={field.id}
        name={field.name}
        kind="checkbox"
        option={{ value: "on", label, hint }}
        checked={singleValue(field) === "on"}
        describedBy={invalid ? field.errorId : undefined}
        invalid={invalid || undefined}
      />
    </div>
  );
}
