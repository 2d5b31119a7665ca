import type { Question } from "#app/domain/consultation/consultation.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import { storedValue } from "#app/domain/question/value.ts";
import { cellsOf, choicesOf, optionsOf, severalOf, yesAndNo } from "#app/domain/result/choice-sums.ts";
import { daysOf } from "#app/domain/result/day-sums.ts";
import { amountsOf, lettersOf, numbersOf, ratingsOf } from "#app/domain/result/number-sums.ts";
import { placeTally } from "#app/domain/result/place-tally.ts";
import { ranksOf } from "#app/domain/result/rank-sums.ts";
import type { Sum } from "#app/domain/result/sum.ts";
import type { Counted, Tallier, Tally } from "#app/domain/result/tally.ts";

export function tallierFor(question: Pick<Question, "kind" | "settings">): Tallier {
  const sum = sumFor(question as Asked);
  let answered = 0;
  return {
    add({ value, letters, times }: Counted) {
      answered += times;
      sum.add(storedValue(question.kind, value), times, letters);
    },
    result: () => ({ answered, ...sum.result(answered) }) as Tally,
  };
}

function sumFor({ kind, settings }: Asked): Sum {
  switch (kind) {
    case "open-text":
      return lettersOf();
    case "single-choice":
    case "yes-no":
      return choicesOf(kind, kind === "yes-no" ? yesAndNo : optionsOf(settings));
    case "multiple-choice":
      return severalOf(optionsOf(settings));
    case "scale":
      return ratingsOf(settings);
    case "ranking":
      return ranksOf(settings);
    case "allocation":
      return amountsOf(settings);
    case "matrix":
      return cellsOf(settings);
    case "number":
      return numbersOf(settings);
    case "date":
      return daysOf();
    case "place":
      return placeTally();
    case "file":
      return { add: () => {}, result: () => ({ kind }) };
  }
}
