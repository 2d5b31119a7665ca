import { nearestCentres } from "#app/domain/summary/group/k-means.ts";
import { rowsOf } from "#app/domain/summary/group/matrix.ts";
import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";
import { searchedMap } from "#app/domain/summary/group/opinion-map.ts";
import { projected } from "#app/domain/summary/group/projection.ts";
import { randIndex } from "#app/domain/summary/group/rand-index.ts";
import { drawn, randomOf } from "#app/domain/summary/group/random.ts";

/**
 * How well the reference procedure finds the same groups again from people drawn with replacement, with
 * everybody placed at the nearest of the centres it found; the number of groups is chosen anew each time.
 * @returns mean adjusted Rand index; null where there are no groups
 */
export function referenceStability(matrix: VoteMatrix, draws: number): number | null {
  const { best, map } = searchedMap(matrix, { mode: "reference", seed: 1 });
  if (map.k === 0) return null;
  const random = randomOf(1);
  const neutral = matrix.hidden?.proposals ?? 0;
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    const people = Int32Array.from({ length: matrix.people }, () => drawn(random, matrix.people)).sort();
    const votes = Int32Array.from(people, (person) => matrix.hidden?.votes[person] ?? 0);
    const again = searchedMap(
      { ...rowsOf(matrix, people), ...(matrix.hidden && { hidden: { proposals: neutral, votes } }) },
      { mode: "reference", seed: 1 },
    ).map;
    const everybody = projected(matrix, again.means, again.components, neutral);
    const placed = Int16Array.from(nearestCentres(everybody, null, again.centres).labels);
    sum += randIndex(placed, best.labels);
  }
  return Math.round((sum / draws) * 1000) / 1000;
}
