import type { Settings } from "#app/domain/question/settings.ts";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import type { Of } from "#app/ui/question/question-fields.tsx";

/** A text field, not a number one: it takes the reader's decimal sign and no wheel changes it. */
export function NumberFields({ state, settings, label, hint }: Of<"number">) {
  const { unit, decimals, min } = settings;
  const bounds = useBounds(settings);
  const maySign = min === null || min < 0;
  return (
    <TextField
      field={fieldNamed(state, "number")}
      label={label}
      hint={`${bounds} ${hint}`.trim()}
      inputMode={maySign ? "text" : decimals > 0 ? "decimal" : "numeric"}
      autoComplete="off"
      width={20}
      suffix={unit || undefined}
    />
  );
}

function useBounds({ min, max }: Settings<"number">): string {
  const { t } = useLocale();
  if (min !== null && max !== null) return t("question.number.between", { min, max });
  if (min !== null) return t("question.number.least", { min });
  return max === null ? "" : t("question.number.most", { max });
}
