/** Points in the plane, two numbers each, parted around centres. */
export interface Clustering {
  /** Two numbers each; a centre that nobody is nearest to is left out. */
  centres: Float64Array;
  /** By point, its centre. */
  labels: Uint8Array;
  /** Sum of squared distances to the own centre, by weight. */
  inertia: number;
}

/**
 * Moves centres to the mean of the points nearest to them until none moves more than `still`
 * (Lloyd 1957). At most 255 centres.
 * @param weights by point; null: all 1
 */
export function settled(
  points: Float64Array,
  weights: Float64Array | null,
  start: Float64Array,
  steps = 100,
  still = 0,
): Clustering {
  let centres = start;
  for (let step = 0; ; step++) {
    const nearest = nearestCentres(points, weights, centres);
    const moved = means(points, weights, nearest.labels, centres.length / 2);
    const same =
      moved.length === centres.length &&
      moved.every((at, index) => Math.abs(at - (centres[index] as number)) <= still);
    if (same || step >= steps) {
      return moved.length === centres.length
        ? { centres: moved, ...nearest }
        : { centres: moved, ...nearestCentres(points, weights, moved) };
    }
    centres = moved;
  }
}

/** Each point's nearest centre; the first of several as near. */
export function nearestCentres(
  points: Float64Array,
  weights: Float64Array | null,
  centres: Float64Array,
): { labels: Uint8Array; inertia: number } {
  const labels = new Uint8Array(points.length / 2);
  let inertia = 0;
  for (let point = 0; point < labels.length; point++) {
    const x = points[2 * point] as number;
    const y = points[2 * point + 1] as number;
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at < centres.length; at += 2) {
      const across = x - (centres[at] as number);
      const up = y - (centres[at + 1] as number);
      const far = across * across + up * up;
      if (far >= best) continue;
      best = far;
      labels[point] = at >> 1;
    }
    inertia += best * (weights ? (weights[point] as number) : 1);
  }
  return { labels, inertia };
}

/** Weighted mean of each label's points; a label without points is left out. */
function means(
  points: Float64Array,
  weights: Float64Array | null,
  labels: Uint8Array,
  k: number,
): Float64Array {
  const sums = new Float64Array(3 * k);
  for (let point = 0; point < labels.length; point++) {
    const at = 3 * (labels[point] as number);
    const weight = weights ? (weights[point] as number) : 1;
    sums[at] = (sums[at] as number) + weight * (points[2 * point] as number);
    sums[at + 1] = (sums[at + 1] as number) + weight * (points[2 * point + 1] as number);
    sums[at + 2] = (sums[at + 2] as number) + weight;
  }
  const centres: number[] = [];
  for (let at = 0; at < sums.length; at += 3) {
    const weight = sums[at + 2] as number;
    if (weight > 0) centres.push((sums[at] as number) / weight, (sums[at + 1] as number) / weight);
  }
  return Float64Array.from(centres);
}
