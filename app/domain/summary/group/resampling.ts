import { bestOfStarts } from "#app/domain/summary/group/best-of-starts.ts";
import { nearestCentres } from "#app/domain/summary/group/k-means.ts";
import { rowsOf } from "#app/domain/summary/group/matrix.ts";
import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";
import { principalComponents, roughly } from "#app/domain/summary/group/principal-components.ts";
import { projected } from "#app/domain/summary/group/projection.ts";
import { randIndex } from "#app/domain/summary/group/rand-index.ts";
import { drawn, type Random, shuffled } from "#app/domain/summary/group/random.ts";
import { silhouette } from "#app/domain/summary/group/silhouette.ts";
import { evenly, leastVotes, positionsOf } from "#app/domain/summary/group/who.ts";

/** Starts of k-means for each resampled set of people. */
const starts = 3;
/** People whose silhouette is measured in each deal, at most. */
const measured = 600;

/**
 * How well the groups come back when other people of the same kind had come: people are drawn with
 * replacement, all is worked out anew from them, and everybody in the sample is placed on that map
 * (bootstrap, Efron 1979; for clusters, Hennig 2007).
 * @param sample   those placed in groups, or some of them when they are many
 * @param found    by number of groups: the components of all votes' labels of the sample
 * @param draws    how often
 * @returns        by number of groups: mean adjusted Rand index, -1 to 1
 */
export function stabilities(
  sample: VoteMatrix,
  components: Float64Array,
  found: { k: number; labels: Uint8Array }[],
  draws: number,
  random: Random,
): number[] {
  const sums = found.map(() => 0);
  const order = new Int32Array(sample.people);
  for (let draw = 0; draw < draws; draw++) {
    for (let row = 0; row < order.length; row++) order[row] = drawn(random, sample.people);
    const again = rowsOf(sample, order.sort());
    const axes = principalComponents(again, components, roughly);
    const own = projected(again, axes.means, axes.components, leastVotes);
    const everybody = projected(sample, axes.means, axes.components, leastVotes);
    for (const [at, { k, labels }] of found.entries()) {
      const { centres } = bestOfStarts(own, k, starts, random);
      const placed = nearestCentres(everybody, null, centres).labels;
      sums[at] = (sums[at] as number) + randIndex(placed, labels) / draws;
    }
  }
  return sums;
}

/**
 * How well apart groups look where there are none: each proposal's votes are dealt anew among those who
 * voted on it, so that how much agreement it has and who voted stay, and only what goes together is lost.
 * @returns by number of groups, one silhouette for each deal, -1 to 1
 */
export function chanceSilhouettes(
  sample: VoteMatrix,
  ks: number[],
  deals: number,
  random: Random,
): number[][] {
  const byK: number[][] = ks.map(() => []);
  for (let deal = 0; deal < deals; deal++) {
    const dealt = dealtAnew(sample, random);
    const axes = principalComponents(dealt, null, roughly);
    const points = projected(dealt, axes.means, axes.components, leastVotes);
    const some = evenly(sample.people, measured);
    const few = positionsOf(points, some);
    for (const [at, k] of ks.entries()) {
      const { labels } = bestOfStarts(points, k, starts, random);
      byK[at]?.push(
        silhouette(
          few,
          Uint8Array.from(some, (point) => labels[point] as number),
          k,
        ),
      );
    }
  }
  return byK;
}

export function dealtAnew(matrix: VoteMatrix, random: Random): VoteMatrix {
  const start = new Int32Array(matrix.proposals + 1);
  for (const column of matrix.proposal) start[column + 1] = (start[column + 1] as number) + 1;
  for (let column = 0; column < matrix.proposals; column++) {
    start[column + 1] = (start[column + 1] as number) + (start[column] as number);
  }
  const place = start.slice();
  const byColumn = new Int8Array(matrix.choice.length);
  for (let cell = 0; cell < byColumn.length; cell++) {
    const column = matrix.proposal[cell] as number;
    byColumn[place[column] as number] = matrix.choice[cell] as number;
    place[column] = (place[column] as number) + 1;
  }
  for (let column = 0; column < matrix.proposals; column++) {
    shuffled(byColumn.subarray(start[column] as number, start[column + 1] as number), random);
  }
  const choice = new Int8Array(byColumn.length);
  for (let cell = 0; cell < choice.length; cell++) {
    const column = matrix.proposal[cell] as number;
    choice[cell] = byColumn[start[column] as number] as number;
    start[column] = (start[column] as number) + 1;
  }
  return { ...matrix, choice };
}
