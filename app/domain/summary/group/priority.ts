import type { Votes } from "#app/domain/summary/group/opinion.ts";
import { addOne } from "#app/domain/summary/group/z-tests.ts";

/**
 * How much a proposal should be voted on next, as Polis routes comments: ((1 - p)(E + 1) a
 * (1 + 8 * 2^(-S/5)))^2, where p is the share that passes and a the share that agrees, both with one
 * imagined vote for and against, E its extremity and S its votes so far (Small et al. 2021, "comment
 * routing"; `priority-metric` of its mathematics). New proposals bubble up; those that people pass over sink.
 */
export function priority({ agrees, disagrees, passes }: Votes, extremity: number): number {
  const votes = agrees + disagrees + passes;
  const passing = addOne(passes, votes);
  const agreeing = addOne(agrees, votes);
  return ((1 - passing) * (extremity + 1) * agreeing * (1 + 8 * 2 ** (-votes / 5))) ** 2;
}

/**
 * How far somebody would stand from the middle who agreed with this proposal and voted on nothing else:
 * their one vote less the column's mean, on both components, scaled by the root of the number of proposals
 * over the one vote (Small et al. 2021; `pca-project-cmnts`).
 * @param proposals  how many there are
 * @param mean       of the proposal's column, -1 to 1
 * @param loading    on the two components, each of length 1
 */
export function extremityOf(proposals: number, mean: number, [x, y]: readonly [number, number]): number {
  return Math.sqrt(proposals) * Math.abs(1 - mean) * Math.hypot(x, y);
}
