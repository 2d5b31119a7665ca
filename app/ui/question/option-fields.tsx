import type { Option } from "#app/domain/question/settings.ts";
import { TextField } from "#app/ui/form/text-field.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import type { FieldsProps } from "#app/ui/question/question-fields.tsx";
import { Said } from "#app/ui/question/said.tsx";

/** A number to type for each option. @param name  "rank": the fields are "rank-o1", "rank-o2" */
export function OptionFields({
  question,
  state,
  options,
  name,
  width,
}: Pick<FieldsProps, "question" | "state"> & {
  options: readonly Option[];
  name: "rank" | "amount";
  width: 4 | 10 | 20;
}) {
  return (
    <div className="pairs">
      {options.map(({ code, label, description }) => (
        <TextField
          key={code}
          field={fieldNamed(state, `${name}-${code}`)}
          label={
            <Said langs={question.langs} name={`option.${code}.label`}>
              {label}
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
          width={width}
        />
      ))}
    </div>
  );
}
