import { useLocale } from "#app/ui/locale.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import { FieldGroup } from "#app/ui/question/field-group.tsx";
import { OptionFields } from "#app/ui/question/option-fields.tsx";
import type { Of } from "#app/ui/question/question-fields.tsx";

/** A place for each option, typed as a number. */
export function RankingFields({ question, state, settings, label, hint }: Of<"ranking">) {
  const { t } = useLocale();
  const { options, most } = settings;
  const how =
    most === null || most === options.length
      ? t("question.rank.hint")
      : t("question.rank.most", { max: most });
  return (
    <FieldGroup field={fieldNamed(state, "ranks")} legend={label} hint={`${how} ${hint}`}>
      <OptionFields question={question} state={state} options={options} name="rank" width={4} />
    </FieldGroup>
  );
}
