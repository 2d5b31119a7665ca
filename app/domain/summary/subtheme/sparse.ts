/** Rows of weighted columns, compressed: the cells of row r are those from start[r] to start[r + 1]. */
export interface SparseRows {
  rows: number;
  columns: number;
  /** rows + 1 long. */
  start: Int32Array;
  /** Ascending within a row. */
  column: Int32Array;
  value: Float64Array;
}

/** @param rows  cells of each row, in any order, each column at most once */
export function sparseOf(
  rows: readonly (readonly (readonly [number, number])[])[],
  columns: number,
): SparseRows {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  const start = new Int32Array(rows.length + 1);
  const column = new Int32Array(cells);
  const value = new Float64Array(cells);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    for (const [place, weight] of [...row].sort(([a], [b]) => a - b)) {
      column[at] = place;
      value[at] = weight;
      at++;
    }
    start[index + 1] = at;
  }
  return { rows: rows.length, columns, start, column, value };
}

/** Some of the rows, in the order asked for. */
export function someRows(all: SparseRows, wanted: ArrayLike<number>): SparseRows {
  const start = new Int32Array(wanted.length + 1);
  for (let index = 0; index < wanted.length; index++) {
    const row = wanted[index]!;
    start[index + 1] = start[index]! + all.start[row + 1]! - all.start[row]!;
  }
  const column = new Int32Array(start[wanted.length]!);
  const value = new Float64Array(start[wanted.length]!);
  for (let index = 0; index < wanted.length; index++) {
    const [from, to] = [all.start[wanted[index]!]!, all.start[wanted[index]! + 1]!];
    column.set(all.column.subarray(from, to), start[index]);
    value.set(all.value.subarray(from, to), start[index]);
  }
  return { rows: wanted.length, columns: all.columns, start, column, value };
}

/** Sparse times dense: rows x width. @param dense  columns x width, row after row */
export function times(left: SparseRows, dense: Float64Array, width: number): Float64Array {
  const product = new Float64Array(left.rows * width);
  for (let row = 0; row < left.rows; row++) {
    const into = row * width;
    for (let cell = left.start[row]!; cell < left.start[row + 1]!; cell++) {
      const from = left.column[cell]! * width;
      const weight = left.value[cell]!;
      for (let index = 0; index < width; index++) product[into + index]! += weight * dense[from + index]!;
    }
  }
  return product;
}

/** The transpose of sparse times dense: columns x width. @param dense  rows x width, row after row */
export function transposedTimes(left: SparseRows, dense: Float64Array, width: number): Float64Array {
  const product = new Float64Array(left.columns * width);
  for (let row = 0; row < left.rows; row++) {
    const from = row * width;
    for (let cell = left.start[row]!; cell < left.start[row + 1]!; cell++) {
      const into = left.column[cell]! * width;
      const weight = left.value[cell]!;
      for (let index = 0; index < width; index++) product[into + index]! += weight * dense[from + index]!;
    }
  }
  return product;
}
