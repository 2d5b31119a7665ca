import { symmetricEigen } from "#app/domain/summary/group/eigen.ts";

export interface Ritz {
  values: number[];
  vectors: Float64Array[];
  /** Largest of the two vectors' residuals, relative to the first value. */
  residual: number;
}

/** The best two directions inside the basis, by Rayleigh and Ritz. */
export function ritz(basis: Float64Array[], images: Float64Array[], total: number): Ritz {
  const size = basis.length;
  const small = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const product = dot(basis[row] as Float64Array, images[column] as Float64Array);
      small[row * size + column] = product;
      small[column * size + row] = product;
    }
  }
  const eigen = symmetricEigen(small, size);
  const values: number[] = [];
  const vectors: Float64Array[] = [];
  let residual = 0;
  for (let at = 0; at < Math.min(2, size); at++) {
    const value = eigen.values[at] as number;
    if (!(value > total * 1e-12)) break;
    const vector = combined(basis, eigen.vectors[at] as Float64Array);
    const image = combined(images, eigen.vectors[at] as Float64Array);
    let off = 0;
    for (let row = 0; row < vector.length; row++)
      off += ((image[row] as number) - value * (vector[row] as number)) ** 2;
    residual = Math.max(residual, Math.sqrt(off) / (values[0] ?? value));
    values.push(value);
    vectors.push(vector);
  }
  return { values, vectors, residual };
}

/** What is new in these vectors beside the basis and each other, each of length 1; none where nothing is. */
export function orthogonal(vectors: Float64Array[], basis: Float64Array[]): Float64Array[] {
  const fresh: Float64Array[] = [];
  for (const vector of vectors) {
    const rest = Float64Array.from(vector);
    const before = Math.sqrt(dot(rest, rest));
    for (let pass = 0; pass < 2; pass++) {
      for (const other of [...basis, ...fresh]) {
        const along = dot(rest, other);
        for (let row = 0; row < rest.length; row++)
          rest[row] = (rest[row] as number) - along * (other[row] as number);
      }
    }
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > before * 1e-10)) continue;
    for (let row = 0; row < rest.length; row++) rest[row] = (rest[row] as number) / length;
    fresh.push(rest);
  }
  return fresh;
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < one.length; row++) sum += (one[row] as number) * (other[row] as number);
  return sum;
}

function combined(vectors: Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const [at, vector] of vectors.entries()) {
    const weight = weights[at] as number;
    for (let row = 0; row < sum.length; row++)
      sum[row] = (sum[row] as number) + weight * (vector[row] as number);
  }
  return sum;
}
