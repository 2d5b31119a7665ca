import type { ClosedDigest } from "#app/domain/summary/closed/closed-format.ts";
import { type Family, figureAt } from "#app/domain/summary/digest/counts.ts";
import type { Weighting } from "#app/domain/summary/digest/digest-format.ts";
import type { Scope } from "#app/domain/summary/digest/scope.ts";
import { type Strata, sampleOf, strataOf } from "#app/domain/summary/weight/strata.ts";
import { effectiveSize, keyOf, weightsOf } from "#app/domain/summary/weight/weights.ts";

/** Fewer people than this whose cell is known are not weighed; nor fewer than ten times the minimum. */
export const leastWeighed = 50;

/** Shares are said in steps of one, two, five or ten in a hundred. */
const steps = [0.01, 0.02, 0.05, 0.1];

type Share = Weighting["shares"][number];

/**
 * What the shares would be if those who took part were spread as the population is, beside what they are;
 * both of the people whose cell is known. A step is of at least as many people as the minimum, since who
 * knows the weights could find few people of one cell in finer ones.
 */
export function weighting(scope: Scope, family: Family, closed: readonly ClosedDigest[]): Weighting | null {
  const { survey } = scope;
  const { population } = survey.rows;
  if (!population || survey.unit !== "people") return null;
  const strata = strataOf(scope, population, survey.minimum);
  if (!strata || !isEnough(strata.of.size, survey.minimum)) return null;
  const weights = weightsOf(strata.sample, strata.population, survey.minimum);
  const weightAt = new Map(strata.sample.map(({ at }, cell) => [keyOf(at), weights[cell]!]));
  return {
    source: population.source,
    by: [...strata.by].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    people: strata.of.size,
    effective: Math.round(effectiveSize(strata.sample, weights)),
    shares: [
      ...themeShares(scope, family, strata, weightAt),
      ...optionShares(scope, closed, strata, weightAt),
    ],
  };
}

const order: Weighting["by"] = ["age", "sex", "place"];

function isEnough(people: number, minimum: number): boolean {
  return people >= Math.max(leastWeighed, minimum * 10);
}

function themeShares(scope: Scope, family: Family, strata: Strata, weightAt: Map<string, number>): Share[] {
  const { survey, path, places } = scope;
  const spoke = new Map<string, Set<string>>();
  for (const { participantId, themes } of places.flatMap(({ entries }) => entries)) {
    const known = spoke.get(participantId) ?? new Set();
    for (const theme of themes) known.add(theme);
    spoke.set(participantId, known);
  }
  return survey.rows.themes.flatMap(({ code }) => {
    const { count, atLeast } = figureAt(family, code, path);
    if (atLeast || count < survey.minimum) return [];
    const shares = sharesOf(scope, strata, weightAt, [...spoke], (themes) => themes.has(code));
    return shares ? [{ kind: "theme" as const, questionId: null, code, ...shares }] : [];
  });
}

function optionShares(
  scope: Scope,
  closed: readonly ClosedDigest[],
  strata: Strata,
  weightAt: Map<string, number>,
): Share[] {
  const people = scope.survey.rows.population!.people;
  return closed.flatMap(({ id, atLeast, given }) => {
    if (atLeast || given?.kind !== "choices") return [];
    const answers = people.flatMap(({ participantId, chosen }) =>
      chosen?.[id] ? [[participantId, chosen[id]] as const] : [],
    );
    return given.choices.flatMap(({ code, count, atLeast: isPart }) => {
      if (count === null || isPart) return [];
      const shares = sharesOf(scope, strata, weightAt, answers, (codes) => codes.includes(code));
      return shares ? [{ kind: "option" as const, questionId: id, code, ...shares }] : [];
    });
  });
}

/** @param answers  by participant; those whose cell is not known are left out */
function sharesOf<Answer>(
  { survey }: Scope,
  strata: Strata,
  weightAt: ReadonlyMap<string, number>,
  answers: readonly (readonly [string, Answer])[],
  says: (answer: Answer) => boolean,
): { unweighted: number; weighted: number } | null {
  const all: number[][] = [];
  const saying: number[][] = [];
  for (const [participantId, answer] of answers) {
    const at = strata.of.get(participantId);
    if (!at) continue;
    all.push(at);
    if (says(answer)) saying.push(at);
  }
  if (!isEnough(all.length, survey.minimum)) return null;
  const step = steps.find((one) => one * all.length >= survey.minimum)!;
  const weighed = (categories: readonly number[][]) =>
    sampleOf(categories).reduce((sum, { at, people }) => sum + people * weightAt.get(keyOf(at))!, 0);
  return {
    unweighted: inSteps(saying.length / all.length, step),
    weighted: inSteps(weighed(saying) / weighed(all), step),
  };
}

function inSteps(share: number, step: number): number {
  return Math.round(Math.round(share / step + 1e-9) * step * 100) / 100;
}
