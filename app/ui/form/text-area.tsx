import type { ReactNode } from "react";
import { description, type Field, singleValue } from "#app/ui/form/field.ts";
import { FieldFrame } from "#app/ui/form/field-frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";

export function TextArea({
  field,
  label,
  hint,
  optional,
  rows = 6,
  maxLength,
  lang,
}: {
  field: Field;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  rows?: number;
  /** Said in the hint; only the server refuses what is longer, so that nothing pasted is cut. */
  maxLength?: number;
  lang?: string;
}) {
  const { t } = useLocale();
  const limit = maxLength === undefined ? null : t("form.up-to", { max: maxLength });
  const wholeHint =
    hint && limit ? (
      <>
        {hint} {limit}
      </>
    ) : (
      (hint ?? limit)
    );
  return (
    <FieldFrame field={field} label={label} hint={wholeHint} optional={optional}>
      <textarea
        id={field.id}
        name={field.name}
        rows={rows}
        lang={lang}
        defaultValue={singleValue(field)}
        {...description(field, wholeHint)}
      />
    </FieldFrame>
  );
}
