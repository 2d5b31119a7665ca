import type { ReactNode } from "react";
import { description, type Field, singleValue } from "#app/ui/form/field.ts";
import { FieldFrame } from "#app/ui/form/field-frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";

export function SelectField({
  field,
  label,
  hint,
  optional,
  options,
  empty,
}: {
  field: Field;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  options: { value: string; label: string }[];
  /** The first entry, with the empty value: "Choose…" when not given; false for none. */
  empty?: string | false;
}) {
  const { t } = useLocale();
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <select
        id={field.id}
        name={field.name}
        defaultValue={singleValue(field) ?? ""}
        {...description(field, hint)}
      >
        {empty !== false && <option value="">{empty ?? t("form.select")}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
