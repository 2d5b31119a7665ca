/**
 * How much nearer points are to their own group than to the next: the mean silhouette (Rousseeuw 1987),
 * of all points against all, so squared in their number; alone in a group counts 0.
 * @param weights by point, in the mean over points and in the distances; null: all 1
 * @returns -1 to 1; 0 where there is one group
 */
export function silhouette(
  points: Float64Array,
  labels: ArrayLike<number>,
  k: number,
  weights: Float64Array | null = null,
): number {
  const size = labels.length;
  const counts = new Float64Array(k);
  const heavy = new Float64Array(k);
  for (let point = 0; point < size; point++) {
    const label = labels[point] as number;
    counts[label] = (counts[label] as number) + 1;
    heavy[label] = (heavy[label] as number) + (weights ? (weights[point] as number) : 1);
  }
  const sums = new Float64Array(k);
  let total = 0;
  let whole = 0;
  for (let point = 0; point < size; point++) {
    const own = labels[point] as number;
    const weight = weights ? (weights[point] as number) : 1;
    whole += weight;
    if ((counts[own] as number) < 2) continue;
    distancesTo(points, labels, weights, point, sums.fill(0));
    const inside = (sums[own] as number) / ((heavy[own] as number) - weight);
    let next = Number.POSITIVE_INFINITY;
    for (let label = 0; label < k; label++) {
      if (label !== own && (counts[label] as number) > 0)
        next = Math.min(next, (sums[label] as number) / (heavy[label] as number));
    }
    const larger = Math.max(inside, next);
    if (Number.isFinite(next) && larger > 0) total += (weight * (next - inside)) / larger;
  }
  return whole > 0 ? total / whole : 0;
}

function distancesTo(
  points: Float64Array,
  labels: ArrayLike<number>,
  weights: Float64Array | null,
  point: number,
  sums: Float64Array,
): void {
  const x = points[2 * point] as number;
  const y = points[2 * point + 1] as number;
  for (let other = 0; other < labels.length; other++) {
    const across = (points[2 * other] as number) - x;
    const up = (points[2 * other + 1] as number) - y;
    const label = labels[other] as number;
    const far = Math.sqrt(across * across + up * up);
    sums[label] = (sums[label] as number) + (weights ? far * (weights[other] as number) : far);
  }
}
