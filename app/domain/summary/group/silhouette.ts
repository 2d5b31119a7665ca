/**
 * How much nearer points are to their own group than to the next: the mean silhouette (Rousseeuw 1987),
 * of all points against all, so its time is squared in their number; alone in a group counts 0.
 * @param points  two numbers each
 * @param weights by point, in the mean over points and in the distances; null: all 1
 * @returns -1 to 1; 0 where there is one group
 */
export function silhouette(
  points: Float64Array,
  labels: ArrayLike<number>,
  k: number,
  weights: Float64Array | null = null,
): number {
  const sums = distancesToGroups(points, labels, k, weights);
  const counts = new Float64Array(k);
  const heavy = new Float64Array(k);
  for (let point = 0; point < labels.length; point++) {
    const label = labels[point] as number;
    counts[label] = (counts[label] as number) + 1;
    heavy[label] = (heavy[label] as number) + (weights ? (weights[point] as number) : 1);
  }
  let total = 0;
  let whole = 0;
  for (let point = 0; point < labels.length; point++) {
    const own = labels[point] as number;
    const weight = weights ? (weights[point] as number) : 1;
    whole += weight;
    if ((counts[own] as number) < 2) continue;
    const inside = (sums[point * k + own] as number) / ((heavy[own] as number) - weight);
    let next = Number.POSITIVE_INFINITY;
    for (let label = 0; label < k; label++) {
      if (label === own || counts[label] === 0) continue;
      next = Math.min(next, (sums[point * k + label] as number) / (heavy[label] as number));
    }
    const larger = Math.max(inside, next);
    if (Number.isFinite(next) && larger > 0) total += (weight * (next - inside)) / larger;
  }
  return whole > 0 ? total / whole : 0;
}

/** By point, k sums of its distances to each group's points; each pair is measured once. */
function distancesToGroups(
  points: Float64Array,
  labels: ArrayLike<number>,
  k: number,
  weights: Float64Array | null,
): Float64Array {
  const size = labels.length;
  const sums = new Float64Array(size * k);
  for (let point = 0; point < size; point++) {
    const x = points[2 * point] as number;
    const y = points[2 * point + 1] as number;
    const label = labels[point] as number;
    const weight = weights ? (weights[point] as number) : 1;
    for (let other = 0; other < point; other++) {
      const across = (points[2 * other] as number) - x;
      const up = (points[2 * other + 1] as number) - y;
      const far = Math.sqrt(across * across + up * up);
      const here = point * k + (labels[other] as number);
      const there = other * k + label;
      sums[here] = (sums[here] as number) + (weights ? far * (weights[other] as number) : far);
      sums[there] = (sums[there] as number) + far * weight;
    }
  }
  return sums;
}
