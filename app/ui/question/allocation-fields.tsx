import { sharedSoFar } from "#app/domain/question/reading/shares.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import { FieldGroup } from "#app/ui/question/field-group.tsx";
import type { Of } from "#app/ui/question/question-fields.tsx";
import { Said } from "#app/ui/question/said.tsx";

/** An amount for each option, and how much that makes: the button asks the server to add up. */
export function AllocationFields({ question, state, settings, label, hint }: Of<"allocation">) {
  const { t, number } = useLocale();
  const { options, total, unit } = settings;
  const { sum, left } = sharedSoFar(settings, state.values);
  return (
    <FieldGroup
      field={fieldNamed(state, "amounts")}
      legend={label}
      hint={`${t("question.share.hint", { total, unit })} ${hint}`}
    >
      <div className="pairs">
        {options.map(({ code, label: option, description }) => (
          <TextField
            key={code}
            field={fieldNamed(state, `amount-${code}`)}
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
            width={number(total).length > 6 ? 20 : 10}
          />
        ))}
      </div>
      <p className="row" data-gap="m">
        <SubmitButton variant="quiet" name="total" value="on">
          {t("question.share.work-out")}
        </SubmitButton>
        <output className="num">
          {left === 0 && t("question.share.exact", { total })}
          {left > 0 && t("question.share.left", { sum, total, left })}
          {left < 0 && t("question.share.over", { sum, total, over: -left })}
        </output>
      </p>
    </FieldGroup>
  );
}
