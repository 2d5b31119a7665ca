import { type Clustering, settled } from "#app/domain/summary/group/k-means.ts";
import { silhouette } from "#app/domain/summary/group/silhouette.ts";

const baseClusters = 100;
/** Centres that move less than this stand still, as in the published program. */
const still = 0.01;

/**
 * Groups as the published procedure finds them (Small et al. 2021, and the program they describe): people
 * into 100 base clusters that start from the first distinct points, base clusters into 2 to 5 groups, again from
 * the first distinct ones, and the number of groups by the silhouette; a base cluster counts by its people.
 * @param points two numbers a person, in the order of their first votes
 */
export function referenceGroups(points: Float64Array): Clustering & { silhouette: number } {
  const base = settled(points, null, firstDistinct(points, baseClusters), 100, still);
  const weights = new Float64Array(base.centres.length / 2);
  for (const label of base.labels) weights[label] = (weights[label] as number) + 1;
  let best: (Clustering & { silhouette: number }) | null = null;
  for (let k = 2; k <= Math.max(2, mostGroups(weights.length)); k++) {
    const found = settled(base.centres, weights, firstDistinct(base.centres, k), 20, still);
    const score = silhouette(base.centres, found.labels, found.centres.length / 2, weights);
    if (!best || score > best.silhouette) best = { ...found, silhouette: score };
  }
  const chosen = best as Clustering & { silhouette: number };
  return { ...chosen, labels: base.labels.map((label) => chosen.labels[label] as number) };
}

/** How many groups are tried at most (Small et al. 2021). */
export function mostGroups(points: number): number {
  return Math.min(5, 2 + Math.floor(points / 12));
}

function firstDistinct(points: Float64Array, most: number): Float64Array {
  const seen = new Set<string>();
  const centres: number[] = [];
  for (let at = 0; at < points.length && seen.size < most; at += 2) {
    const place = `${points[at]} ${points[at + 1]}`;
    if (seen.has(place)) continue;
    seen.add(place);
    centres.push(points[at] as number, points[at + 1] as number);
  }
  return Float64Array.from(centres);
}
