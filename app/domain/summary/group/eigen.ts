/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan,
 * Matrix Computations, 8.5).
 * @param matrix size × size, row by row; left as it was
 * @returns values from the largest to the smallest, and one vector of length 1 for each
 */
export function symmetricEigen(
  matrix: Float64Array,
  size: number,
): { values: number[]; vectors: Float64Array[] } {
  const a = Float64Array.from(matrix);
  const turned = new Float64Array(size * size);
  for (let at = 0; at < size; at++) turned[at * size + at] = 1;
  for (let sweep = 0; sweep < 60 && offDiagonal(a, size) > 0; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, turned, size, p, q);
  }
  const order = Array.from({ length: size }, (_, at) => at).sort(
    (one, other) => (a[other * size + other] as number) - (a[one * size + one] as number),
  );
  return {
    values: order.map((at) => a[at * size + at] as number),
    vectors: order.map((at) =>
      Float64Array.from({ length: size }, (_, row) => turned[row * size + at] as number),
    ),
  };
}

/** Sum of squares beside the diagonal, 0 once it is below what rounding leaves. */
function offDiagonal(a: Float64Array, size: number): number {
  let beside = 0;
  let whole = 0;
  for (let at = 0; at < a.length; at++) {
    const square = (a[at] as number) ** 2;
    whole += square;
    if (Math.floor(at / size) !== at % size) beside += square;
  }
  return beside > whole * 1e-24 ? beside : 0;
}

function rotate(a: Float64Array, turned: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q] as number;
  if (apq === 0) return;
  const theta = ((a[q * size + q] as number) - (a[p * size + p] as number)) / (2 * apq);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let at = 0; at < size; at++) turn(a, at * size + p, at * size + q, cosine, sine);
  for (let at = 0; at < size; at++) turn(a, p * size + at, q * size + at, cosine, sine);
  for (let at = 0; at < size; at++) turn(turned, at * size + p, at * size + q, cosine, sine);
}

function turn(a: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  const x = a[first] as number;
  const y = a[second] as number;
  a[first] = cosine * x - sine * y;
  a[second] = sine * x + cosine * y;
}
