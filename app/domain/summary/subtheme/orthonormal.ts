/** Makes the columns of a matrix length 1 and at right angles, in place: modified Gram-Schmidt, twice for exactness. */
export function orthonormalised(matrix: Float64Array, width: number) {
  const rows = matrix.length / width;
  const columns = Array.from({ length: width }, (_, place) => {
    const column = new Float64Array(rows);
    for (let row = 0; row < rows; row++) column[row] = matrix[row * width + place]!;
    return column;
  });
  for (const [place, column] of columns.entries()) {
    for (let pass = 0; pass < 2; pass++) {
      for (let before = 0; before < place; before++) subtractProjection(column, columns[before]!);
    }
    const length = Math.sqrt(inner(column, column));
    for (let row = 0; row < rows; row++) column[row] = length < 1e-12 ? 0 : column[row]! / length;
  }
  for (const [place, column] of columns.entries()) {
    for (let row = 0; row < rows; row++) matrix[row * width + place] = column[row]!;
  }
}

function subtractProjection(column: Float64Array, earlier: Float64Array) {
  const shared = inner(column, earlier);
  for (let row = 0; row < column.length; row++) column[row]! -= shared * earlier[row]!;
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}
