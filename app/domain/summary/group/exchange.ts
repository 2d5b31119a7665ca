import { type Clustering, nearestCentres } from "#app/domain/summary/group/k-means.ts";

/**
 * Moves single points to another centre while that brings the sum of squared distances down, counting that
 * both centres follow (Hartigan and Wong 1979): ends where Lloyd's steps may still stand a little apart.
 * @param found no label without points
 */
export function exchanged(points: Float64Array, found: Clustering, rounds = 20): Clustering {
  const k = found.centres.length / 2;
  const centres = found.centres.slice();
  const labels = found.labels.slice();
  const sizes = new Float64Array(k);
  for (const label of labels) sizes[label] = (sizes[label] as number) + 1;
  let moved = true;
  for (let round = 0; moved && round < rounds; round++) {
    moved = false;
    for (let point = 0; point < labels.length; point++) {
      const x = points[2 * point] as number;
      const y = points[2 * point + 1] as number;
      const own = labels[point] as number;
      const size = sizes[own] as number;
      if (size < 2) continue;
      const better = cheaper(x, y, own, centres, sizes);
      if (better === own) continue;
      follow(centres, own, x, y, -1 / (size - 1));
      follow(centres, better, x, y, 1 / ((sizes[better] as number) + 1));
      sizes[own] = size - 1;
      sizes[better] = (sizes[better] as number) + 1;
      labels[point] = better;
      moved = true;
    }
  }
  // At rest each point is nearest to its own centre, so that labels and centres say the same.
  return { centres, ...nearestCentres(points, null, centres) };
}

/** The centre whose sum grows least by this point, were it taken out of its own. */
function cheaper(x: number, y: number, own: number, centres: Float64Array, sizes: Float64Array): number {
  const size = sizes[own] as number;
  let best = own;
  let least = (size / (size - 1)) * squared(x, y, centres, own) * (1 - 1e-12);
  for (let other = 0; other < sizes.length; other++) {
    if (other === own) continue;
    const many = sizes[other] as number;
    const cost = (many / (many + 1)) * squared(x, y, centres, other);
    if (cost >= least) continue;
    least = cost;
    best = other;
  }
  return best;
}

function squared(x: number, y: number, centres: Float64Array, at: number): number {
  return (x - (centres[2 * at] as number)) ** 2 + (y - (centres[2 * at + 1] as number)) ** 2;
}

function follow(centres: Float64Array, at: number, x: number, y: number, part: number): void {
  centres[2 * at] = (centres[2 * at] as number) + part * (x - (centres[2 * at] as number));
  centres[2 * at + 1] = (centres[2 * at + 1] as number) + part * (y - (centres[2 * at + 1] as number));
}
