import type { Settings } from "#app/domain/question/settings.ts";
import { DateTimeFields } from "#app/ui/form/date-time-fields.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import type { Of } from "#app/ui/question/question-fields.tsx";

export function DateFields({ state, settings, label, hint }: Of<"date">) {
  const bounds = useBounds(settings);
  return <DateTimeFields day={fieldNamed(state, "date")} legend={label} hint={`${bounds} ${hint}`.trim()} />;
}

function useBounds({ earliest, latest }: Settings<"date">): string {
  const { t, day } = useLocale();
  if (earliest !== null && latest !== null) {
    return t("question.date.between", { earliest: day(earliest), latest: day(latest) });
  }
  if (earliest !== null) return t("question.date.from", { earliest: day(earliest) });
  return latest === null ? "" : t("question.date.until", { latest: day(latest) });
}
