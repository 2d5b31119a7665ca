import { errorsOf, type Field } from "#app/ui/form/field.ts";
import { useLocale } from "#app/ui/locale.tsx";

export function FieldErrors({ field }: { field: Field }) {
  const { t, text } = useLocale();
  const errors = errorsOf(field);
  if (errors.length === 0) return null;
  return (
    <p className="error" id={field.errorId}>
      <span className="hidden">{t("form.error")} </span>
      {errors.map(text).join(". ")}
    </p>
  );
}
