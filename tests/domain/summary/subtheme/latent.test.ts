import { expect, test } from "vitest";
import { randomOf } from "#app/domain/summary/group/random.ts";
import { latentSpace, positionsIn } from "#app/domain/summary/subtheme/latent.ts";
import { sparseOf } from "#app/domain/summary/subtheme/sparse.ts";
import { sphericalKMeans } from "#app/domain/summary/subtheme/spherical-k-means.ts";

function someMatrix(rows: number, columns: number, seed: number): number[][] {
  const random = randomOf(seed);
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (random() < 0.5 ? 0 : random())),
  );
}

const sparse = (matrix: number[][]) =>
  sparseOf(
    matrix.map((row) => row.flatMap((value, column) => (value === 0 ? [] : [[column, value] as const]))),
    matrix[0]!.length,
  );

/** Largest singular values by plain power iteration with deflation on X'X. */
function naiveSingularValues(matrix: number[][], howMany: number): number[] {
  const size = matrix[0]!.length;
  const gram = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => matrix.reduce((sum, row) => sum + row[a]! * row[b]!, 0)),
  );
  return Array.from({ length: howMany }, () => {
    let vector = Array.from({ length: size }, (_, at) => 1 + at / 7);
    let value = 0;
    for (let round = 0; round < 3000; round++) {
      const next = gram.map((row) => row.reduce((sum, entry, at) => sum + entry * vector[at]!, 0));
      value = Math.hypot(...next);
      vector = next.map((entry) => entry / value);
    }
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) gram[a]![b]! -= value * vector[a]! * vector[b]!;
    return Math.sqrt(value);
  });
}

test("singular values are those of plain power iteration", () => {
  const matrix = someMatrix(30, 12, 3);
  const space = latentSpace(sparse(matrix), 4, 1);
  const expected = naiveSingularValues(matrix, 4);
  for (const [at, value] of expected.entries()) expect(space.singularValues[at]).toBeCloseTo(value, 6);
});

test("directions have length 1 and are at right angles, and no more are given than there are", () => {
  const twoKinds = [
    [1, 1, 0, 0],
    [2, 2, 0, 0],
    [0, 0, 1, 3],
    [0, 0, 2, 6],
  ];
  const space = latentSpace(sparse(twoKinds), 4, 1);
  expect(space.rank).toBe(2);
  for (let a = 0; a < 2; a++) {
    for (let b = 0; b < 2; b++) {
      let inner = 0;
      for (let row = 0; row < 4; row++)
        inner += space.directions[row * 2 + a]! * space.directions[row * 2 + b]!;
      expect(inner).toBeCloseTo(a === b ? 1 : 0, 9);
    }
  }
});

test("texts of the same words stand at the same place, of others far from it", () => {
  const rows = sparse([
    [1, 1, 0, 0],
    [2, 2, 0, 0],
    [0, 0, 1, 3],
  ]);
  const positions = positionsIn(latentSpace(rows, 2, 1), rows);
  const cosine = (a: number, b: number) =>
    positions[a * 2]! * positions[b * 2]! + positions[a * 2 + 1]! * positions[b * 2 + 1]!;
  expect(cosine(0, 1)).toBeCloseTo(1, 9);
  expect(cosine(0, 2)).toBeCloseTo(0, 9);
});

test("clusters on a circle are found, the same for the same seed", () => {
  const angles = [0, 0.1, 0.2, 2, 2.1, 2.2, 4, 4.1, 4.2];
  const points = Float64Array.from(angles.flatMap((angle) => [Math.cos(angle), Math.sin(angle)]));
  const { cluster } = sphericalKMeans(points, 2, 3, 5);
  for (const first of [0, 3, 6]) expect(new Set(cluster.subarray(first, first + 3)).size).toBe(1);
  expect(new Set(cluster).size).toBe(3);
  expect([...sphericalKMeans(points, 2, 3, 5).cluster]).toEqual([...cluster]);
});
