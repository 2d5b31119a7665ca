import { AllocationFields } from "#app/ui/question/allocation-fields.tsx";
import type { AnswerState, AskedQuestion } from "#app/ui/question/answer-state.ts";
import { ChoiceFields, ChoicesFields, YesNoFields } from "#app/ui/question/choice-fields.tsx";
import { DateFields } from "#app/ui/question/date-fields.tsx";
import { FileFields } from "#app/ui/question/file-fields.tsx";
import { MatrixFields } from "#app/ui/question/matrix-fields.tsx";
import { NumberFields } from "#app/ui/question/number-fields.tsx";
import { PlaceFields } from "#app/ui/question/place-fields.tsx";
import { RankingFields } from "#app/ui/question/ranking-fields.tsx";
import { ScaleFields } from "#app/ui/question/scale-fields.tsx";
import { WordsFields } from "#app/ui/question/words-fields.tsx";

/** What the fields of every kind are given. */
export interface FieldsProps {
  question: AskedQuestion;
  state: AnswerState;
  /** "Your answer": the question itself is the page's heading. */
  label: string;
  /** Whether it may be left empty, said after what the kind itself asks for. */
  hint: string;
}

/** The settings that the fields of one kind are given, beside those. */
export type Of<Kind extends AskedQuestion["kind"]> = FieldsProps & {
  settings: Extract<AskedQuestion, { kind: Kind }>["settings"];
};

/** The fields of one question, by its kind; their names are those that `readAnswer` reads. */
export function QuestionFields(props: FieldsProps) {
  const { question } = props;
  switch (question.kind) {
    case "open-text":
      return <WordsFields {...props} settings={question.settings} />;
    case "single-choice":
      return <ChoiceFields {...props} settings={question.settings} />;
    case "multiple-choice":
      return <ChoicesFields {...props} settings={question.settings} />;
    case "yes-no":
      return <YesNoFields {...props} />;
    case "scale":
      return <ScaleFields {...props} settings={question.settings} />;
    case "ranking":
      return <RankingFields {...props} settings={question.settings} />;
    case "allocation":
      return <AllocationFields {...props} settings={question.settings} />;
    case "matrix":
      return <MatrixFields {...props} settings={question.settings} />;
    case "number":
      return <NumberFields {...props} settings={question.settings} />;
    case "date":
      return <DateFields {...props} settings={question.settings} />;
    case "place":
      return <PlaceFields {...props} settings={question.settings} />;
    case "file":
      return <FileFields {...props} settings={question.settings} />;
  }
}
