import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { withheldCells } from "#app/domain/summary/disclosure/small-tables.ts";

/**
 * Which counts by place and option may be told, where everybody is in one option, what each option got in
 * all is public, and how many answered in each place is known. Options are put together until no small
 * count can be computed: neither in the table of the others (`withheldCells`), nor within those put together,
 * whose counts in one place lie between what the other places cannot hold and what the option got in all
 * (Fréchet's bounds for two-way tables, sharp; Dobra and Fienberg, PNAS 97, 2000).
 * @param cells  by place and option; the places that are not told alone are one row
 * @returns      null for each count that is not told; null when nothing but the totals may be
 */
export function toldChoices(
  cells: readonly (readonly number[])[],
  minimum: number,
): (number | null)[][] | null {
  const totals = columnTotals(cells);
  const alone = totals.flatMap((total, option) => (total > 0 ? [option] : []));
  alone.sort((a, b) => totals[b]! - totals[a]! || a - b);
  const together: number[] = [];
  const joinSmallest = () => together.push(alone.pop()!);
  while (alone.length > 0 && isSmall(totals[alone.at(-1)!]!, minimum)) joinSmallest();
  while (together.length > 0 && together.length < 2 && alone.length > 0) joinSmallest();
  while (alone.length > 0) {
    const told = tellingApart(cells, totals, alone, together, minimum);
    if (told) return told;
    joinSmallest();
    if (together.length < 2 && alone.length > 0) joinSmallest();
  }
  return null;
}

/**
 * Several options may be chosen by the same person: each is a table of its own, of who chose it and who
 * did not.
 * @param answered  by place
 */
export function toldOptions(
  cells: readonly (readonly number[])[],
  answered: readonly number[],
  minimum: number,
): (number | null)[][] {
  const everybody = answered.reduce((sum, count) => sum + count, 0);
  const told: (number | null)[][] = cells.map(() => []);
  columnTotals(cells).forEach((total, option) => {
    const pairs = cells.map((row, place) => [row[option]!, answered[place]! - row[option]!]);
    const withheld =
      isSmall(total, minimum) || isSmall(everybody - total, minimum) ? null : withheldIn(pairs, minimum);
    pairs.forEach(([chosen], place) => {
      told[place]!.push(total === 0 ? 0 : withheld && !withheld[place]![0] ? chosen! : null);
    });
  });
  return told;
}

function tellingApart(
  cells: readonly (readonly number[])[],
  totals: readonly number[],
  alone: readonly number[],
  together: readonly number[],
  minimum: number,
): (number | null)[][] | null {
  const joint = cells.map((row) => together.reduce((sum, option) => sum + row[option]!, 0));
  const all = joint.reduce((sum, count) => sum + count, 0);
  if (isSmall(all, minimum)) return null;
  const isForced = (place: number, option: number) =>
    isSmall(cells[place]![option]!, minimum) && joint[place]! + totals[option]! > all;
  // Of one place that is all there is, everything is public anyway.
  if (cells.length > 1 && cells.some((_, place) => together.some((option) => isForced(place, option)))) {
    return null;
  }
  const table = cells.map((row, place) => [
    ...alone.map((option) => row[option]!),
    ...(together.length > 0 ? [joint[place]!] : []),
  ]);
  const withheld = withheldIn(table, minimum);
  if (!withheld) return null;
  return cells.map((row, place) =>
    row.map((count, option) => {
      if (totals[option] === 0) return 0;
      const column = alone.indexOf(option);
      if (column !== -1) return withheld[place]![column] ? null : count;
      return joint[place] === 0 && !withheld[place]!.at(-1) ? 0 : null;
    }),
  );
}

function withheldIn(table: readonly (readonly number[])[], minimum: number): boolean[][] | null {
  if (table.length > 1) return withheldCells(table, minimum);
  const isSafe = table.every((row) => row.every((count) => !isSmall(count, minimum)));
  return isSafe ? table.map((row) => row.map(() => false)) : null;
}

function columnTotals(cells: readonly (readonly number[])[]): number[] {
  return (cells[0] ?? []).map((_, option) => cells.reduce((sum, row) => sum + row[option]!, 0));
}
