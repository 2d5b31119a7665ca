import type { Settings } from "#app/domain/question/settings.ts";
import { otherCode } from "#app/domain/question/value.ts";
import { Choice, Choices } from "#app/ui/form/choices.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { type AskedQuestion, fieldNamed } from "#app/ui/question/answer-state.ts";
import { FieldGroup } from "#app/ui/question/field-group.tsx";
import type { FieldsProps, Of } from "#app/ui/question/question-fields.tsx";
import { Said } from "#app/ui/question/said.tsx";

export function ChoiceFields({ question, state, settings, label, hint }: Of<"single-choice">) {
  const options = useOptions(question, settings);
  return (
    <>
      <Choices field={fieldNamed(state, "choice")} legend={label} hint={hint} options={options} />
      {settings.other && <OtherField state={state} />}
    </>
  );
}

export function YesNoFields({ state, label, hint }: FieldsProps) {
  const { t } = useLocale();
  const options = [
    { value: "yes", label: t("question.yes") },
    { value: "no", label: t("question.no") },
  ];
  return <Choices field={fieldNamed(state, "choice")} legend={label} hint={hint} options={options} />;
}

export function ChoicesFields({ question, state, settings, label, hint }: Of<"multiple-choice">) {
  const options = useOptions(question, settings);
  const howMany = useHowMany(settings);
  return (
    <>
      <FieldGroup field={fieldNamed(state, "choices")} legend={label} hint={`${howMany} ${hint}`}>
        {options.map(({ value, ...option }) => {
          const { id, name } = fieldNamed(state, `choice-${value}`);
          return (
            <Choice
              key={value}
              id={id}
              name={name}
              kind="checkbox"
              option={{ ...option, value: "on" }}
              checked={state.values[name] === "on"}
            />
          );
        })}
      </FieldGroup>
      {settings.other && <OtherField state={state} />}
    </>
  );
}

function useOptions(
  { langs }: AskedQuestion,
  { options, other }: Pick<Settings<"single-choice">, "options" | "other">,
) {
  const { t } = useLocale();
  const all = options.map(({ code, label, description }) => ({
    value: code,
    label: (
      <Said langs={langs} name={`option.${code}.label`}>
        {label}
      </Said>
    ),
    hint: description && (
      <Said langs={langs} name={`option.${code}.description`}>
        {description}
      </Said>
    ),
  }));
  return other ? [...all, { value: otherCode, label: t("question.other"), hint: "" }] : all;
}

function OtherField({ state }: Pick<FieldsProps, "state">) {
  const { t } = useLocale();
  return <TextField field={fieldNamed(state, "text")} label={t("question.other.label")} />;
}

function useHowMany({ min, max }: Settings<"multiple-choice">): string {
  const { t } = useLocale();
  if (min && max)
    return min === max ? t("question.choose.exactly", { min }) : t("question.choose.between", { min, max });
  if (min) return t("question.choose.least", { min });
  return max ? t("question.choose.most", { max }) : t("question.choose.any");
}
