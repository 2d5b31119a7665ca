export interface Point {
  x: number;
  y: number;
}

/**
 * The corners of the smallest convex outline around points, counterclockwise where y grows upwards, from
 * the leftmost on; fewer than three where all lie on a line (Andrew, "Another efficient algorithm for
 * convex hulls in two dimensions", 1979: the monotone chain). O(n log n).
 */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = points
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .filter(({ x, y }, index, all) => index === 0 || all[index - 1]!.x !== x || all[index - 1]!.y !== y);
  if (sorted.length < 3) return sorted;
  const lower = chainOf(sorted);
  const upper = chainOf(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

/** Turns left at each of its corners. */
function chainOf(sorted: readonly Point[]): Point[] {
  const chain: Point[] = [];
  for (const point of sorted) {
    while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
    chain.push(point);
  }
  return chain;
}

/** Twice the area of the triangle: above 0 where a, b, c turn left. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
