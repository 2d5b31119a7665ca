import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestCentres, settled } from "#app/domain/summary/group/k-means.ts";
import { opinionMap } from "#app/domain/summary/group/opinion-map.ts";
import { principalComponents } from "#app/domain/summary/group/principal-components.ts";
import { projected } from "#app/domain/summary/group/projection.ts";
import { randIndex } from "#app/domain/summary/group/rand-index.ts";
import { silhouette } from "#app/domain/summary/group/silhouette.ts";
import {
  componentsOf,
  meansOf,
  naiveKMeans,
  naiveRandIndex,
  naiveReference,
  naiveSilhouette,
  positionOf,
  range,
} from "#tests/domain/summary/group/naive-map.ts";
import { matrixFrom, planted } from "#tests/domain/summary/group/planted.ts";

const somePoints = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
  minLength: 4,
  maxLength: 30,
});

test.each([2, 3, 4])(
  "axes and positions are those of the whole table with votes filled in, %i groups",
  (groups) => {
    const { table } = planted({ people: 50, proposals: 18, groups, voted: 0.5, seed: groups });
    const { means, components, explained } = principalComponents(matrixFrom(table));
    const plain = componentsOf(table);
    expect([...means]).toEqual(meansOf(table).map((mean) => expect.closeTo(mean, 12)));
    for (const [row, vector] of plain.vectors.entries()) {
      const ours = [...components.subarray(row * 18, (row + 1) * 18)];
      const along = ours.reduce((sum, entry, at) => sum + entry * vector[at]!, 0);
      expect(Math.abs(along)).toBeCloseTo(1, 8);
      expect(explained[row]).toBeCloseTo(plain.values[row]! / plain.total, 8);
    }
    const positions = projected(matrixFrom(table), means, components, 7);
    const vectors = [0, 1].map((row) => [...components.subarray(row * 18, (row + 1) * 18)]);
    for (const [person, row] of table.entries()) {
      const [x, y] = positionOf(row, [...means], vectors, 7);
      expect(positions[2 * person]).toBeCloseTo(x!, 10);
      expect(positions[2 * person + 1]).toBeCloseTo(y!, 10);
    }
  },
);

test("the reference procedure parts people as its plain version does", () => {
  for (const seed of range(6)) {
    const { table } = planted({
      people: 140,
      proposals: 12,
      groups: 2 + (seed % 3),
      voted: 0.8,
      sharp: 2,
      seed,
    });
    const map = opinionMap(matrixFrom(table), { mode: "reference", seed: 1 });
    const placed = range(table.length).filter((person) => map.groups[person]! >= 0);
    const points = placed.map((person) => [map.positions[2 * person]!, map.positions[2 * person + 1]!]);
    const labels = placed.map((person) => map.groups[person]!);
    expect(naiveRandIndex(labels, naiveReference(points))).toBe(1);
  }
});

test("silhouettes are those of every distance measured, with weights and without", () => {
  fc.assert(
    fc.property(somePoints, fc.integer({ min: 2, max: 4 }), (points, k) => {
      const labels = points.map((_, at) => at % k);
      const weights = points.map((_, at) => 1 + (at % 3));
      const flat = Float64Array.from(points.flat());
      expect(silhouette(flat, labels, k)).toBeCloseTo(naiveSilhouette(points, labels), 9);
      const alone = points.length < 2 * k;
      if (alone) return;
      expect(silhouette(flat, labels, k, Float64Array.from(weights))).toBeCloseTo(
        naiveSilhouette(points, labels, weights),
        9,
      );
    }),
  );
});

test("centres settle where the plain steps lead", () => {
  fc.assert(
    fc.property(somePoints, (points) => {
      const weights = points.map((_, at) => 1 + (at % 4));
      const start = points.slice(0, 3);
      const ours = settled(
        Float64Array.from(points.flat()),
        Float64Array.from(weights),
        Float64Array.from(start.flat()),
        50,
        1e-9,
      );
      const plain = naiveKMeans(points, weights, start, 50, 1e-9);
      expect([...ours.labels]).toEqual(plain.labels);
      expect([...ours.centres]).toEqual(plain.centres.flat().map((at) => expect.closeTo(at, 9)));
      expect(ours.inertia).toBeCloseTo(
        nearestCentres(Float64Array.from(points.flat()), Float64Array.from(weights), ours.centres).inertia,
        6,
      );
    }),
  );
});

test("the adjusted Rand index is that of every pair looked at", () => {
  const labels = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(labels, (pairs) => {
      const one = pairs.map(([first]) => first);
      const other = pairs.map(([, second]) => second);
      expect(randIndex(one, other)).toBeCloseTo(naiveRandIndex(one, other), 10);
      expect(randIndex(one, other)).toBeCloseTo(randIndex(other, one), 10);
    }),
  );
});

test("the adjusted Rand index knows the same parts under other names, and passes over who is in none", () => {
  expect(randIndex([0, 0, 1, 1], [5, 5, 2, 2])).toBe(1);
  expect(randIndex([0, 0, 1, 1, -1], [5, 5, 2, 2, 5])).toBe(1);
  expect(randIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 10);
});
