import { symmetricEigen } from "#app/domain/summary/group/eigen.ts";
import { randomOf } from "#app/domain/summary/group/random.ts";
import { orthonormalised } from "#app/domain/summary/subtheme/orthonormal.ts";
import { type SparseRows, times, transposedTimes } from "#app/domain/summary/subtheme/sparse.ts";

/** Directions along which texts differ most: latent semantic analysis (Deerwester et al. 1990). */
export interface LatentSpace {
  rank: number;
  /** Largest first. */
  singularValues: Float64Array;
  /** columns x rank, row after row, its columns of length 1 and at right angles. */
  directions: Float64Array;
}

/** More columns than asked for, and rounds of X'X: Halko, Martinsson and Tropp advise 5 to 10 and 1 to 2. */
const oversampling = 8;
const rounds = 3;

/**
 * A truncated singular value decomposition by a random start and subspace iteration, with a Rayleigh-Ritz step
 * (Halko, Martinsson and Tropp, "Finding structure with randomness", SIAM Review 53, 2011, algorithm 4.4).
 * @param rank  at most what the rows have
 */
export function latentSpace(rows: SparseRows, rank: number, seed: number): LatentSpace {
  const width = Math.min(rank + oversampling, rows.rows, rows.columns);
  const random = randomOf(seed);
  let basis = new Float64Array(rows.columns * width);
  for (let index = 0; index < basis.length; index++) basis[index] = random() + random() + random() - 1.5;
  orthonormalised(basis, width);
  for (let round = 0; round < rounds; round++) {
    basis = transposedTimes(rows, times(rows, basis, width), width) as Float64Array<ArrayBuffer>;
    orthonormalised(basis, width);
  }
  const { values, vectors } = symmetricEigen(gram(times(rows, basis, width), width), width);
  const real = values.filter((value) => value > 1e-9 * values[0]!).length;
  const kept = Math.min(rank, real);
  const directions = new Float64Array(rows.columns * kept);
  for (let column = 0; column < rows.columns; column++) {
    for (let place = 0; place < kept; place++) {
      let sum = 0;
      for (let from = 0; from < width; from++) sum += basis[column * width + from]! * vectors[place]![from]!;
      directions[column * kept + place] = sum;
    }
  }
  return { rank: kept, singularValues: Float64Array.from(values.slice(0, kept), Math.sqrt), directions };
}

/** Where texts stand in the space, each at length 1; one with no known term stands at 0. rows x rank. */
export function positionsIn(space: LatentSpace, rows: SparseRows): Float64Array {
  const positions = times(rows, space.directions, space.rank);
  for (let start = 0; start < positions.length; start += space.rank) {
    let squares = 0;
    for (let index = start; index < start + space.rank; index++) squares += positions[index]! ** 2;
    const length = Math.sqrt(squares);
    if (length < 1e-12) continue;
    for (let index = start; index < start + space.rank; index++) positions[index]! /= length;
  }
  return positions;
}

/** width x width inner products of the columns. */
function gram(matrix: Float64Array, width: number): Float64Array {
  const product = new Float64Array(width * width);
  for (let start = 0; start < matrix.length; start += width) {
    for (let a = 0; a < width; a++) {
      const value = matrix[start + a]!;
      for (let b = a; b < width; b++) product[a * width + b]! += value * matrix[start + b]!;
    }
  }
  for (let a = 0; a < width; a++)
    for (let b = 0; b < a; b++) product[a * width + b] = product[b * width + a]!;
  return product;
}
