import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import { FieldGroup } from "#app/ui/question/field-group.tsx";
import type { Of } from "#app/ui/question/question-fields.tsx";
import { Said } from "#app/ui/question/said.tsx";

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
      <div className="pairs">
        {options.map(({ code, label: option, description }) => (
          <TextField
            key={code}
            field={fieldNamed(state, `rank-${code}`)}
            label={
              <Said langs={question.langs} name={`option.${code}.label`}>
                {option}
              </Said>
            }
            hint={
              description && (
                <Said langs={question.langs} name={`option.${code}.description`}>
                  {description}
                </Said>
              )
            }
            inputMode="numeric"
            autoComplete="off"
            width={4}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
