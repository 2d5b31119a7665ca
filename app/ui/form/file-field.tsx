import type { ReactNode } from "react";
import { description, type Field } from "#app/ui/form/field.ts";
import { FieldFrame } from "#app/ui/form/field-frame.tsx";

/** The form around it must have encType "multipart/form-data". */
export function FileField({
  field,
  label,
  hint,
  optional,
  accept,
  multiple,
}: {
  field: Field;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  /** Such as ".pdf,.png,.jpg". */
  accept?: string;
  multiple?: boolean;
}) {
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input
        id={field.id}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        {...description(field, hint)}
      />
    </FieldFrame>
  );
}
