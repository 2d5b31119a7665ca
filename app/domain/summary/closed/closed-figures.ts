import type { Given } from "#app/domain/summary/closed/closed-format.ts";
import { placesWithBase } from "#app/domain/summary/closed/closed-tables.ts";
import {
  noneIsSmall,
  type OfKind,
  peopleBehind,
  placesToldInFull,
  type TallyOf,
  tallyIn,
  toldHere,
} from "#app/domain/summary/closed/given.ts";
import type { ClosedQuestionRow } from "#app/domain/summary/digest/consultation-rows.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import { rounded } from "#app/domain/summary/digest/rounded.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import type { Place, Survey } from "#app/domain/summary/digest/survey.ts";

type CountsIn = (places: readonly Place[]) => readonly number[];

/**
 * The mean, and each step where none of them is few. A mean near an end says how many did not choose the
 * end: so many as the minimum must have chosen something else at either end.
 */
export function scaleGiven(scope: Scope, question: OfKind<"scale">): Given | null {
  const { survey } = scope;
  const steps: CountsIn = (places) =>
    (tallyIn(question, places) as TallyOf<"scale">).steps.map(({ count }) => count);
  const notAtEnds: CountsIn = (places) => {
    const counts = steps(places);
    const all = counts.reduce((sum, count) => sum + count, 0);
    return [all - counts[0]!, all - counts.at(-1)!];
  };
  const withMean = () =>
    once(survey, `mean ${question.id}`, () =>
      placesInFull(survey, placesWithBase(survey, question), notAtEnds),
    );
  const inSteps = () => once(survey, `steps ${question.id}`, () => placesInFull(survey, withMean(), steps));
  const here = herePublishable(scope, withMean, notAtEnds);
  const tally = tallyIn(question, here) as TallyOf<"scale">;
  const { n, mean, median, deviation } = tally.figures;
  if (mean === null) return null;
  const isInSteps = herePublishable(scope, inSteps, steps).length === here.length;
  return {
    kind: "scale",
    lowLabel: tally.lowLabel,
    highLabel: tally.highLabel,
    from: question.settings.from,
    to: question.settings.to,
    steps: isInSteps ? tally.steps : null,
    figures: {
      n,
      mean: rounded(mean),
      median: isInSteps ? median : null,
      deviation: isInSteps && deviation !== null ? rounded(deviation) : null,
    },
  };
}

/** The order, with points where there are enough people behind each of them. */
export function rankingGiven(scope: Scope, question: OfKind<"ranking">): Given | null {
  const places = toldHere(scope, placesWithBase(scope.survey, question));
  const tally = tallyIn(question, places) as TallyOf<"ranking">;
  if (tally.answered === 0) return null;
  const hasPoints = withPeopleBehind(scope, question).length === places.length;
  const order = tally.options.toSorted((a, b) => b.points - a.points);
  return {
    kind: "ranking",
    places: tally.places,
    n: tally.answered,
    order: order.map(({ code, label, points }) => ({
      code,
      label,
      rank: 1 + order.filter((other) => other.points > points).length,
      points: hasPoints ? rounded(points) : null,
    })),
  };
}

/** Shares of what was given, of the places where enough people are behind each. */
export function allocationGiven(scope: Scope, question: OfKind<"allocation">): Given | null {
  const places = withPeopleBehind(scope, question);
  const { answered, total, unit, options } = tallyIn(question, places) as TallyOf<"allocation">;
  if (answered === 0) return null;
  return {
    kind: "allocation",
    total,
    unit,
    n: answered,
    options: options.map(({ code, label, sum, mean, median, share }) => ({
      code,
      label,
      description: "",
      sum,
      mean: rounded(mean),
      median: rounded(median),
      share: rounded(share),
    })),
  };
}

/** Only the middle one: a mean or a range would show the number of whoever gave a very large one. */
export function numberGiven(scope: Scope, question: OfKind<"number">): Given | null {
  const places = toldHere(scope, placesWithBase(scope.survey, question));
  const { unit, decimals, figures } = tallyIn(question, places) as TallyOf<"number">;
  if (figures.median === null) return null;
  return { kind: "number", unit, decimals, median: rounded(figures.median), n: figures.n };
}

function withPeopleBehind(scope: Scope, question: OfKind<"ranking" | "allocation">): readonly Place[] {
  const { survey } = scope;
  const counts: CountsIn = (places) => peopleBehind(question, places);
  const told = () =>
    once(survey, `behind ${question.id}`, () =>
      placesInFull(survey, placesWithBase(survey, question as ClosedQuestionRow), counts),
    );
  return herePublishable(scope, told, counts);
}

function placesInFull(survey: Survey, among: readonly Place[], counts: CountsIn): Place[] {
  return placesToldInFull(survey, among, (place) => counts([place]));
}

/** Those of a scope of which all counts may be told; everywhere, all of them or none. */
function herePublishable(scope: Scope, told: () => readonly Place[], counts: CountsIn): readonly Place[] {
  const { survey, isWhole } = scope;
  if (!isWhole) return toldHere(scope, told());
  return noneIsSmall(counts(survey.places), survey.minimum) ? survey.places : [];
}
