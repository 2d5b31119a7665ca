import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { description, type Field, singleValue } from "#app/ui/form/field.ts";
import { FieldFrame } from "#app/ui/form/field-frame.tsx";

export function TextField({
  field,
  label,
  hint,
  optional,
  type = "text",
  autoComplete,
  inputMode,
  width,
  suffix,
  lang,
  spellCheck,
}: {
  field: Field;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  type?: "text" | "email" | "password" | "search" | "tel" | "url";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "search" | "tel" | "url";
  /** About how many characters it shows; the whole line when not given. */
  width?: 4 | 10 | 20;
  /** Read beside the control, such as "%". */
  suffix?: string;
  /** Of what is written in it, when not the page's. */
  lang?: string;
  spellCheck?: boolean;
}) {
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div className="input">
        <input
          id={field.id}
          name={field.name}
          type={type}
          data-width={width}
          autoComplete={autoComplete}
          inputMode={inputMode}
          lang={lang}
          spellCheck={spellCheck}
          defaultValue={type === "password" ? undefined : singleValue(field)}
          {...description(field, hint)}
        />
        {suffix && <span>{suffix}</span>}
      </div>
    </FieldFrame>
  );
}
