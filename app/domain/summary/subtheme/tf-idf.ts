import type { SparseRows } from "#app/domain/summary/subtheme/sparse.ts";

/**
 * Weighs counted terms by how rare they are: (1 + ln tf) · (ln((1 + n) / (1 + df)) + 1), each row of length 1.
 * Salton and Buckley, "Term-weighting approaches in automatic text retrieval" (1988), with smoothed idf.
 * @param counts  how often each term stands in each text
 * @param least   a term in fewer texts than this weighs nothing
 */
export function tfIdf(counts: SparseRows, least = 1): SparseRows {
  const idf = inverseFrequencies(counts, least);
  const value = new Float64Array(counts.value.length);
  for (let row = 0; row < counts.rows; row++) {
    let squares = 0;
    for (let cell = counts.start[row]!; cell < counts.start[row + 1]!; cell++) {
      value[cell] = (1 + Math.log(counts.value[cell]!)) * idf[counts.column[cell]!]!;
      squares += value[cell]! ** 2;
    }
    if (squares === 0) continue;
    const length = Math.sqrt(squares);
    for (let cell = counts.start[row]!; cell < counts.start[row + 1]!; cell++) value[cell]! /= length;
  }
  return { ...counts, value };
}

function inverseFrequencies(counts: SparseRows, least: number): Float64Array {
  const documents = new Int32Array(counts.columns);
  for (const column of counts.column) documents[column]!++;
  return Float64Array.from(documents, (found) =>
    found < least ? 0 : Math.log((1 + counts.rows) / (1 + found)) + 1,
  );
}
