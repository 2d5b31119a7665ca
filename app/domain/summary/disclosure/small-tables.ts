/**
 * Two-way tables of counts whose row and column totals are known, with cells withheld so that none of
 * those that count fewer than the minimum can be computed. After Hundepool et al., "Statistical Disclosure
 * Control" (Wiley 2012), chapters 4 and 5: primary suppression by the minimum frequency rule, and
 * complementary suppression by the hypercube method (Repsilber 1994; Giessing and Repsilber 2002).
 *
 * Why it holds: each withheld small cell is a corner of a rectangle of four withheld cells whose other
 * corners are large enough. Adding d at that corner and at the one across, and taking d away at the other
 * two, changes no total and no cell that is shown, for every d that makes the small cell anything from 0
 * to the minimum. So whoever reads the table cannot tell these apart.
 */
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";

/**
 * Which cells to withhold.
 * @param cells  counts by row and column; every row as long as the others
 * @returns      true for each cell withheld; null when no choice of cells is safe
 */
export function withheldCells(cells: readonly (readonly number[])[], minimum: number): boolean[][] | null {
  const withheld = cells.map((row) => row.map((cell) => isSmall(cell, minimum)));
  for (const [i, row] of cells.entries()) {
    for (const [j, cell] of row.entries()) {
      if (!isSmall(cell, minimum)) continue;
      const across = cheapestRectangle(cells, withheld, i, j, minimum);
      if (!across) return null;
      withheld[i]![across.j] = true;
      withheld[across.i]![j] = true;
      withheld[across.i]![across.j] = true;
    }
  }
  return withheld;
}

/** The corner across of the rectangle that withholds the fewest people more. */
function cheapestRectangle(
  cells: readonly (readonly number[])[],
  withheld: readonly (readonly boolean[])[],
  i: number,
  j: number,
  minimum: number,
): { i: number; j: number } | null {
  const small = cells[i]![j]!;
  // One more than it counts, so that a cell that is withheld anyway is always preferred.
  const costOf = (a: number, b: number) => (withheld[a]![b] ? 0 : cells[a]![b]! + 1);
  let best: { i: number; j: number } | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [k, row] of cells.entries()) {
    if (k === i || row[j]! < minimum - small) continue;
    for (const [l, across] of row.entries()) {
      if (l === j || across < small || cells[i]![l]! < minimum - small) continue;
      const cost = costOf(k, j) + costOf(i, l) + costOf(k, l);
      if (cost < bestCost) [best, bestCost] = [{ i: k, j: l }, cost];
    }
  }
  return best;
}

/**
 * Which lines (rows, or columns) are put together because their totals are small: those, and the next
 * smallest until the group is of two lines or more and is no longer small. Lines of zero stay out of it.
 * @param hidden  lines that may not stand alone whatever their total
 * @returns       groups of line numbers in their order, the group put together last; null when nothing
 *                would be left beside it
 */
export function groupedLines(
  totals: readonly number[],
  minimum: number,
  hidden: (line: number) => boolean = () => false,
): number[][] | null {
  const lines = totals.map((_, line) => line).filter((line) => totals[line]! > 0);
  const group = lines.filter((line) => isSmall(totals[line]!, minimum) || hidden(line));
  if (group.length === 0) return lines.map((line) => [line]);
  const others = lines.filter((line) => !group.includes(line)).sort((a, b) => totals[b]! - totals[a]!);
  const size = () => group.reduce((sum, line) => sum + totals[line]!, 0);
  while (group.length < 2 || size() < minimum) {
    const next = others.pop();
    if (next === undefined) return null;
    group.push(next);
  }
  if (others.length === 0) return null;
  const alone = others.sort((a, b) => a - b).map((line) => [line]);
  return [...alone, group.sort((a, b) => a - b)];
}

/** The two groups of fewest people become one, at the end. */
export function withSmallestTogether(
  groups: readonly (readonly number[])[],
  totals: readonly number[],
): number[][] {
  const sizeOf = (group: readonly number[]) => group.reduce((sum, line) => sum + totals[line]!, 0);
  const [one, two] = groups.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const together = [...(one ?? []), ...(two ?? [])].sort((a, b) => a - b);
  return [...groups.filter((group) => group !== one && group !== two).map((group) => [...group]), together];
}

/** The table with lines put together: sums by group of rows and group of columns. */
export function summed(
  cells: readonly (readonly number[])[],
  rows: readonly (readonly number[])[],
  columns: readonly (readonly number[])[],
): number[][] {
  return rows.map((some) =>
    columns.map((few) =>
      some.reduce((sum, row) => sum + few.reduce((part, column) => part + cells[row]![column]!, 0), 0),
    ),
  );
}
