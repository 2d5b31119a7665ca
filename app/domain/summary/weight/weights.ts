import { sum } from "#app/domain/summary/sum.ts";

/** So many people of one combination of places, ages and sexes. */
export interface Cell {
  /** By dimension, the number of its category. */
  at: readonly number[];
  people: number;
}

/** The population by the same combinations: of each dimension its margin, and of each combination its cell. */
export interface Population {
  /** People in each category, by dimension. */
  margins: readonly (readonly number[])[];
  /** By `keyOf` a combination. */
  cells: ReadonlyMap<string, number>;
}

/** No one counts for more than so many times the average, nor less than that part of it. */
export const mostWeight = 5;

const mostRounds = 200;
const closeEnough = 1e-9;

export function keyOf(at: readonly number[]): string {
  return at.join(" ");
}

/**
 * Weights of the people in each cell that spread them as the population is spread. Post-stratification where
 * enough people are in every cell of the population (D. Holt and T. M. F. Smith, "Post stratification", JRSS A
 * 142, 1979); else raking to the margins.
 * @param least  people a cell must have to stand on its own
 * @returns      by cell, 1 on average over people
 */
export function weightsOf(sample: readonly Cell[], population: Population, least: number): number[] {
  const found = new Map(sample.map((cell) => [keyOf(cell.at), cell.people]));
  const isFull = [...population.cells].every(
    ([key, people]) => people === 0 || (found.get(key) ?? 0) >= least,
  );
  const isWithin = sample.every(({ at }) => (population.cells.get(keyOf(at)) ?? 0) > 0);
  const raw = isFull && isWithin ? postStratified(sample, population) : raked(sample, population.margins);
  return trimmed(sample, raw);
}

function postStratified(sample: readonly Cell[], { cells }: Population): number[] {
  return sample.map(({ at, people }) => cells.get(keyOf(at))! / people);
}

/**
 * Iterative proportional fitting: weights are scaled to each margin in turn until all of them hold. W. E.
 * Deming and F. F. Stephan, "On a least squares adjustment of a sampled frequency table when the expected
 * marginal totals are known", Annals of Mathematical Statistics 11 (1940). It ends after a fixed number of
 * rounds where empty cells keep the margins from holding together.
 * @param margins  every category has people in the sample
 */
export function raked(sample: readonly Cell[], margins: Population["margins"]): number[] {
  const weights = sample.map(() => 1);
  for (let round = 0; round < mostRounds; round++) {
    let largest = 0;
    margins.forEach((margin, dimension) => {
      const all = sum(margin);
      const now = margin.map(() => 0);
      sample.forEach(({ at, people }, cell) => {
        now[at[dimension]!]! += weights[cell]! * people;
      });
      const weighed = sum(now);
      const factors = margin.map((people, category) =>
        now[category]! > 0 ? people / all / (now[category]! / weighed) : 1,
      );
      sample.forEach(({ at }, cell) => {
        weights[cell]! *= factors[at[dimension]!]!;
      });
      for (const factor of factors) largest = Math.max(largest, Math.abs(factor - 1));
    });
    if (largest < closeEnough) break;
  }
  return weights;
}

/**
 * At most five times the average and at least a fifth of it, so that nobody speaks for very many; then scaled
 * to 1 on average. After M. P. Battaglia et al., "Practical considerations in raking survey data", Survey
 * Practice 2 (2009).
 */
export function trimmed(sample: readonly Cell[], weights: readonly number[]): number[] {
  const average = (list: readonly number[]) =>
    sum(sample.map(({ people }, cell) => people * list[cell]!)) / sum(sample.map(({ people }) => people));
  const mean = average(weights);
  const within = weights.map((weight) => Math.min(mostWeight, Math.max(1 / mostWeight, weight / mean)));
  const scale = average(within);
  return within.map((weight) => weight / scale);
}

/**
 * As how many people, each of the same weight, these are worth: (Σw)² / Σw². L. Kish, "Survey Sampling"
 * (Wiley 1965), section 11.7.
 */
export function effectiveSize(sample: readonly Cell[], weights: readonly number[]): number {
  const once = sum(sample.map(({ people }, cell) => people * weights[cell]!));
  const squares = sum(sample.map(({ people }, cell) => people * weights[cell]! ** 2));
  return squares === 0 ? 0 : once ** 2 / squares;
}
