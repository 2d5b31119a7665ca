import { plainField } from "#app/ui/form/field.ts";
import { FieldFrame } from "#app/ui/form/field-frame.tsx";

/** Words to be copied from here, an address or a piece of code: they can be selected, but not changed. */
export function CopiedText({
  name,
  label,
  hint,
  text,
  rows,
}: {
  name: string;
  label: string;
  hint?: string;
  text: string;
  rows: number;
}) {
  const field = plainField({ name });
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <textarea
        id={field.id}
        rows={rows}
        readOnly
        spellCheck={false}
        defaultValue={text}
        aria-describedby={hint ? field.descriptionId : undefined}
      />
    </FieldFrame>
  );
}
