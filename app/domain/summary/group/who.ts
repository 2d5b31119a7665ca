import { votesOf } from "#app/domain/summary/group/matrix.ts";
import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";

/** Votes that somebody must have cast to be placed in a group (Small et al. 2021). */
export const leastVotes = 7;
/** People a map is drawn for at least, where there are as many. */
export const leastPeople = 15;

/**
 * Who is placed in a group: who voted on at least 7 proposals, or on all when there are fewer. When these are
 * fewer than 15 the most active of the others join, in order.
 * @param even true: whoever voted as much as the last to join joins too, so that nothing hangs on the order
 * @returns rows, ascending
 */
export function clusteredPeople(matrix: VoteMatrix, even: boolean): Int32Array {
  const { hidden } = matrix;
  const enough = Math.min(leastVotes, matrix.proposals + (hidden?.proposals ?? 0));
  const active: number[] = [];
  const others: number[] = [];
  for (let person = 0; person < matrix.people; person++) {
    const votes = votesOf(matrix, person);
    if (votes > 0 && votes + (hidden?.votes[person] ?? 0) >= enough) active.push(person);
    else if (votes > 0) others.push(person);
  }
  const missing = leastPeople - active.length;
  if (missing > 0 && others.length > 0) {
    others.sort((one, other) => votesOf(matrix, other) - votesOf(matrix, one) || one - other);
    const last = votesOf(matrix, others[Math.min(missing, others.length) - 1] as number);
    active.push(...others.filter((person, at) => at < missing || (even && votesOf(matrix, person) === last)));
  }
  return Int32Array.from(active).sort();
}

/** The positions of some people, two numbers each. */
export function positionsOf(positions: Float64Array, people: ArrayLike<number>): Float64Array {
  const some = new Float64Array(2 * people.length);
  for (let row = 0; row < people.length; row++) {
    some[2 * row] = positions[2 * (people[row] as number)] as number;
    some[2 * row + 1] = positions[2 * (people[row] as number) + 1] as number;
  }
  return some;
}

/** At most `most` places among `size`, evenly spread. */
export function evenly(size: number, most: number): Int32Array {
  const some = Math.min(size, most);
  return Int32Array.from({ length: some }, (_, at) => Math.floor(((at + 0.5) * size) / some));
}
