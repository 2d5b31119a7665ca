import { useLocale } from "#app/ui/locale.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import { FieldGroup } from "#app/ui/question/field-group.tsx";
import type { Of } from "#app/ui/question/question-fields.tsx";
import { Said } from "#app/ui/question/said.tsx";

/** Every step is read with what its end means; to the eye that stands once, above the row. */
export function ScaleFields({ question, state, settings, label, hint }: Of<"scale">) {
  const { number } = useLocale();
  const { from, to, lowLabel, highLabel } = settings;
  const field = fieldNamed(state, "rating");
  const steps = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const low = (
    <Said langs={question.langs} name="lowLabel">
      {lowLabel}
    </Said>
  );
  const high = (
    <Said langs={question.langs} name="highLabel">
      {highLabel}
    </Said>
  );
  return (
    <FieldGroup field={field} legend={label} hint={hint}>
      {(lowLabel || highLabel) && (
        <p className="scale-ends" aria-hidden="true">
          <span>
            {lowLabel && (
              <>
                {number(from)} = {low}
              </>
            )}
          </span>
          <span>
            {highLabel && (
              <>
                {number(to)} = {high}
              </>
            )}
          </span>
        </p>
      )}
      <div className="scale">
        {steps.map((step) => (
          <div className="choice" key={step}>
            <input
              id={`${field.id}-${step}`}
              name="rating"
              type="radio"
              value={step}
              defaultChecked={state.values.rating === String(step)}
            />
            <label htmlFor={`${field.id}-${step}`}>
              {number(step)}
              {step === from && lowLabel && <span className="hidden">, {low}</span>}
              {step === to && highLabel && <span className="hidden">, {high}</span>}
            </label>
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
