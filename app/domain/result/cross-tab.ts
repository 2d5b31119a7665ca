import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import {
  groupedLines,
  summed,
  withheldCells,
  withSmallestTogether,
} from "#app/domain/summary/disclosure/small-tables.ts";
import type { QuestionKind } from "#db/schema.ts";

/** Questions whose answers can be columns; several may be chosen in the second kind. */
export const columnKinds = ["single-choice", "multiple-choice", "yes-no", "scale"] as const;
/** Questions that put everybody in exactly one row. */
export const rowKinds = ["single-choice", "yes-no", "scale"] as const;

export function hasKind<Kind extends QuestionKind>(
  kinds: readonly Kind[],
): (question: { kind: QuestionKind }) => boolean {
  return ({ kind }) => (kinds as readonly QuestionKind[]).includes(kind);
}

/** A row or column: a place, a channel, an option. `label` null: the code says it ("web", "yes", "other"). */
export interface Category {
  code: string;
  label: string | null;
}

export interface Counts {
  rows: Category[];
  columns: Category[];
  /** People by row and column. */
  cells: number[][];
  /** Who answered, by row: with several choices each, less than the cells add up to. */
  bases: number[];
  /** Whether somebody may be in several columns. */
  several: boolean;
}

/** A line of the table as it may be shown; several categories where some are put together. */
export interface Line {
  categories: Category[];
  /** People; null: few. */
  total: number | null;
}

/** A cross-tabulation as it may be shown to anybody. */
export interface CrossTab {
  minimum: number;
  several: boolean;
  /** Everybody in it. */
  base: number;
  rows: (Line & { total: number })[];
  columns: Line[];
  /** By row and column; null: withheld, because it or another is small. */
  cells: (number | null)[][];
}

/** More rows than this are put together, the smallest. */
const mostRows = 400;

/**
 * What of the counts may be shown when no figure of fewer people than the minimum may be read or
 * computed: rows and columns of few people are put together, then cells withheld (`withheldCells`).
 * @param mayStandAlone  whether a row may be named: not where its place may not
 * @returns              null when fewer than two rows would be left
 */
export function protectedTable(
  counts: Counts,
  minimum: number,
  mayStandAlone: (row: Category) => boolean = () => true,
): CrossTab | null {
  const { rows, columns, bases, several } = counts;
  const largest = new Set(
    bases
      .map((_, row) => row)
      .sort((a, b) => bases[b]! - bases[a]!)
      .slice(0, mostRows),
  );
  let groups = groupedLines(bases, minimum, (row) => !largest.has(row) || !mayStandAlone(rows[row]!));
  for (; groups !== null && groups.length > 1; groups = withSmallestTogether(groups, bases)) {
    const shown = several ? eachOption(counts, groups, minimum) : oneTable(counts, groups, minimum);
    if (!shown) continue;
    const sizes = groups.map((group) => group.reduce((sum, row) => sum + bases[row]!, 0));
    return {
      minimum,
      several,
      base: sizes.reduce((sum, size) => sum + size, 0),
      rows: groups.map((group, index) => ({
        categories: group.map((row) => rows[row]!),
        total: sizes[index]!,
      })),
      columns: shown.columns.map(({ group, total }) => ({
        categories: group.map((column) => columns[column]!),
        total,
      })),
      cells: shown.cells,
    };
  }
  return null;
}

interface Shown {
  columns: { group: number[]; total: number | null }[];
  cells: (number | null)[][];
}

/** Everybody is in one column: the cells of a row add up to it. */
function oneTable({ cells, columns }: Counts, groups: number[][], minimum: number): Shown | null {
  const totals = columns.map((_, column) => cells.reduce((sum, row) => sum + row[column]!, 0));
  const empty = totals.flatMap((total, column) => (total === 0 ? [[column]] : []));
  const grouped = groupedLines(totals, minimum);
  if (!grouped) return null;
  const together = [...grouped, ...empty];
  const sums = summed(cells, groups, together);
  const withheld = withheldCells(sums, minimum);
  if (!withheld) return null;
  return {
    columns: together.map((group) => ({
      group,
      total: group.reduce((sum, column) => sum + totals[column]!, 0),
    })),
    cells: sums.map((row, i) => row.map((cell, j) => (withheld[i]![j] ? null : cell))),
  };
}

/** Each option is a table of its own: who chose it, and who did not. */
function eachOption({ cells, bases, columns }: Counts, groups: number[][], minimum: number): Shown | null {
  const all = bases.reduce((sum, base) => sum + base, 0);
  const shown: Shown = { columns: [], cells: groups.map(() => []) };
  for (const column of columns.keys()) {
    const pairs = summed(
      cells.map((row, i) => [row[column]!, bases[i]! - row[column]!]),
      groups,
      [[0], [1]],
    );
    const total = pairs.reduce((sum, [chosen]) => sum + chosen!, 0);
    const isFew = isSmall(total, minimum) || isSmall(all - total, minimum);
    const withheld = isFew ? pairs.map(() => [true]) : withheldCells(pairs, minimum);
    if (!withheld) return null;
    shown.columns.push({ group: [column], total: isFew ? null : total });
    for (const [i, [chosen]] of pairs.entries()) shown.cells[i]!.push(withheld[i]![0] ? null : chosen!);
  }
  return shown;
}
