import fc from "fast-check";
import { expect, test } from "vitest";
import { bestOfStarts } from "#app/domain/summary/group/best-of-starts.ts";
import { randomOf } from "#app/domain/summary/group/random.ts";
import { range } from "#tests/domain/summary/group/naive-map.ts";

const point = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }));

test("among few points no way to part them is better than the one found", () => {
  fc.assert(
    fc.property(fc.uniqueArray(point, { minLength: 3, maxLength: 9, selector: String }), (points) => {
      const found = bestOfStarts(Float64Array.from(points.flat()), 2, 20, randomOf(1));
      const least = Math.min(...range(2 ** (points.length - 1) - 1).map((way) => cost(points, way + 1)));
      expect(found.inertia).toBeCloseTo(least, 6);
      expect(found.inertia).toBeCloseTo(cost(points, wayOf([...found.labels])), 6);
    }),
  );
});

/** Sum of squared distances to the two means, where the bits of `way` say who is in the second part. */
function cost(points: [number, number][], way: number): number {
  const parts = [0, 1].map((side) => points.filter((_, at) => ((way >> at) & 1) === side));
  return parts.reduce((total, part) => {
    const mean = [0, 1].map(
      (axis) => part.reduce((sum, one) => sum + one[axis]!, 0) / Math.max(1, part.length),
    );
    return total + part.reduce((sum, one) => sum + (one[0] - mean[0]!) ** 2 + (one[1] - mean[1]!) ** 2, 0);
  }, 0);
}

function wayOf(labels: number[]): number {
  return labels.reduce((way, label, at) => way | (label << at), 0);
}
