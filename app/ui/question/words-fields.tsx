import { longestFor } from "#app/domain/question/reading/words.ts";
import { TextArea } from "#app/ui/form/text-area.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { fieldNamed } from "#app/ui/question/answer-state.ts";
import type { Of } from "#app/ui/question/question-fields.tsx";

export function WordsFields({ state, settings, label, hint }: Of<"open-text">) {
  const field = fieldNamed(state, "text");
  if (settings.length === "short") return <TextField field={field} label={label} hint={hint} />;
  return (
    <TextArea field={field} label={label} hint={hint} maxLength={longestFor(settings.length)} rows={10} />
  );
}
