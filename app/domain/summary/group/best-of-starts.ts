import { exchanged } from "#app/domain/summary/group/exchange.ts";
import { type Clustering, settled } from "#app/domain/summary/group/k-means.ts";
import type { Random } from "#app/domain/summary/group/random.ts";

/** Single points are exchanged after the last step, so that it need not be the very last. */
const loose = 1e-3;

/** The best of several clusterings from far-apart random starts (Arthur and Vassilvitskii, k-means++, 2007). */
export function bestOfStarts(
  points: Float64Array,
  k: number,
  starts: number,
  random: Random,
  known: Float64Array | null = null,
): Clustering {
  let best: Clustering | null =
    known && known.length === 2 * k ? exchanged(points, settled(points, null, known)) : null;
  for (let start = 0; start < starts; start++) {
    const found = exchanged(points, settled(points, null, farApart(points, k, random), 30, loose));
    if (!best || found.inertia < best.inertia * (1 - 1e-9)) best = found;
  }
  return best as Clustering;
}

/** Points drawn one after the other, each with a chance as its squared distance to those before. */
function farApart(points: Float64Array, k: number, random: Random): Float64Array {
  const size = points.length / 2;
  const centres = new Float64Array(2 * k);
  const far = new Float64Array(size).fill(1);
  for (let chosen = 0; chosen < k; chosen++) {
    let total = 0;
    for (let point = 0; point < size; point++) total += far[point] as number;
    let left = random() * total;
    let point = 0;
    for (; point < size - 1; point++) {
      left -= far[point] as number;
      if (left < 0) break;
    }
    const x = points[2 * point] as number;
    const y = points[2 * point + 1] as number;
    centres[2 * chosen] = x;
    centres[2 * chosen + 1] = y;
    for (let other = 0; other < size; other++) {
      const away = ((points[2 * other] as number) - x) ** 2 + ((points[2 * other + 1] as number) - y) ** 2;
      far[other] = chosen === 0 ? away : Math.min(far[other] as number, away);
    }
  }
  return centres;
}
