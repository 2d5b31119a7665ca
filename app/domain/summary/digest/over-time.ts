import type { TimeStep } from "#app/domain/summary/digest/digest-format.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import { participants } from "#app/domain/summary/digest/participation.ts";
import { type Scope, territoryPaths } from "#app/domain/summary/digest/scope.ts";
import type { Survey } from "#app/domain/summary/digest/survey.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { leavesOpen, type ToldSets, toldSets } from "#app/domain/summary/disclosure/told-sets.ts";

const mostHalvings = 5;
const dayMs = 86_400_000;

/** Who took part first in each of 1, 2, 4 … equal steps of the whole time, by atom. */
interface Halving {
  /** Days since the first, of each step's first day; and the day after the last. */
  starts: number[];
  rows: number[][];
  told: ToldSets;
}

/**
 * The same steps for every territory, halved again as long as no step shows few people. A larger territory
 * has steps as fine as the sum of its parts that have coarser ones allows: in every one of them at least two
 * parts, and nobody or enough; so that no difference between steps of several levels shows few.
 */
export function overTime({ survey, path }: Scope): TimeStep[] {
  const { halvings, first } = once(survey, "over time", () => halvingsOf(survey));
  const { atoms } = participants(survey);
  const inside = atoms.flatMap((atom, index) => (atom.path.startsWith(path) ? [index] : []));
  const finest = halvings.findLast(({ told }) => told.isComplete(path));
  if (!finest || inside.length === 0) return [];
  return finest.starts.slice(0, -1).map((start, step) => ({
    from: dayAfter(first, start),
    to: dayAfter(first, finest.starts[step + 1]! - 1),
    people: inside.reduce((sum, index) => sum + finest.rows[index]![step]!, 0),
  }));
}

function halvingsOf(survey: Survey): { halvings: Halving[]; first: string } {
  const days = survey.rows.days ?? [];
  const first = days.reduce((least, { day }) => (least === "" || day < least ? day : least), "");
  if (first === "") return { halvings: [], first };
  const numberOf = (day: string) => Math.round((Date.parse(day) - Date.parse(first)) / dayMs);
  const length = days.reduce((most, { day }) => Math.max(most, numberOf(day)), 0) + 1;
  const { atoms } = participants(survey);
  const atomOf = new Map(
    atoms.flatMap(({ places }, index) =>
      places.map(({ territory }) => [territory?.id ?? null, index] as const),
    ),
  );
  const halvings: Halving[] = [];
  for (let many = 1; many <= 2 ** mostHalvings && many <= length; many *= 2) {
    const starts = Array.from({ length: many + 1 }, (_, step) => Math.floor((length * step) / many));
    const rows = atoms.map(() => Array.from({ length: many }, () => 0));
    for (const { day, territoryId, people } of days) {
      const row = rows[atomOf.get(territoryId) ?? -1];
      if (row) row[starts.findLastIndex((start) => start <= numberOf(day))]! += people;
    }
    const before = halvings.at(-1)?.told;
    halvings.push({ starts, rows, told: toldAt(survey, rows, before) });
  }
  return { halvings, first };
}

/** @param before  what is told of steps twice as long: nothing is told of finer ones that is not of those */
function toldAt(survey: Survey, rows: readonly number[][], before: ToldSets | undefined): ToldSets {
  const { minimum } = survey;
  const { atoms } = participants(survey);
  const isShown = (row: readonly number[], members: readonly number[]) => {
    const places = members.flatMap((index) => atoms[index]!.places);
    const ranges = places.map(({ people }): [number, number] => [
      0,
      people.length < minimum ? minimum - 1 : 1e9,
    ]);
    return row.every(
      (count) =>
        !isSmall(count, minimum) && (count === 0 || places.length === 1 || leavesOpen(count, ranges)),
    );
  };
  const cells = rows.map((row, index) => ({
    path: atoms[index]!.path,
    size: row.reduce((sum, count) => sum + count, 0),
    alone: isShown(row, [index]),
  }));
  const together = new Map(
    (before?.sets ?? []).flatMap(({ members }) => members.map((index) => [index, members] as const)),
  );
  const isSafe = (members: readonly number[]) =>
    isShown(
      rows[0]!.map((_, step) => members.reduce((sum, index) => sum + rows[index]![step]!, 0)),
      members,
    ) &&
    (!before || members.every((index) => together.get(index)?.every((other) => members.includes(other))));
  const { sets, isComplete } = toldSets(territoryPaths(survey), cells, { isSafe });
  return { sets, isComplete: (path) => isComplete(path) && (before?.isComplete(path) ?? true) };
}

function dayAfter(first: string, days: number): string {
  return new Date(Date.parse(first) + days * dayMs).toISOString().slice(0, 10);
}
