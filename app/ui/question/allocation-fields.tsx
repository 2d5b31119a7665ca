import { sharedSoFar } from "#app/domain/question/reading/shares.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import { FieldGroup } from "#app/ui/question/field-group.tsx";
import { OptionFields } from "#app/ui/question/option-fields.tsx";
import type { Of } from "#app/ui/question/question-fields.tsx";

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
      <OptionFields
        question={question}
        state={state}
        options={options}
        name="amount"
        width={number(total).length > 6 ? 20 : 10}
      />
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
