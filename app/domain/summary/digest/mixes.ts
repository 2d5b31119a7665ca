import type { Mix } from "#app/domain/summary/digest/digest-format.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import { type Atom, territoryPaths } from "#app/domain/summary/digest/scope.ts";
import type { Survey } from "#app/domain/summary/digest/survey.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { leavesOpen, toldSets } from "#app/domain/summary/disclosure/told-sets.ts";
import { sum } from "#app/domain/summary/sum.ts";

/**
 * How the people of each atom divide into parts, such as channels, of which every level tells its own. Small
 * parts are told together: always the rarest of the whole consultation and those next to them, so that what
 * one place leaves together any other place leaves together or tells whole. A larger territory tells its parts
 * where, of each part that some of its places leave together, at least two do and enough people in all.
 */
export function mixAt<Key extends string>(
  survey: Survey,
  name: string,
  atoms: readonly Atom[],
  partsOf: (atom: Atom) => ReadonlyMap<Key, number>,
  path: string,
): Mix<Key> | null {
  const { keys, rows, together, told } = once(survey, `mix ${name}`, () => mixes(survey, atoms, partsOf));
  const inside = rows.flatMap((row, index) => (atoms[index]!.path.startsWith(path) ? [{ row, index }] : []));
  if (inside.length === 0) return null;
  if (inside.length === 1) {
    const { row, index } = inside[0]!;
    return mixOf(keys, row, together[index]!);
  }
  if (!told.isComplete(path)) return null;
  const sums = keys.map((_, key) => inside.reduce((sum, { row }) => sum + row[key]!, 0));
  return mixOf(keys, sums, 0);
}

function mixes<Key extends string>(
  survey: Survey,
  atoms: readonly Atom[],
  partsOf: (atom: Atom) => ReadonlyMap<Key, number>,
) {
  const { minimum } = survey;
  const keys = rarestFirst(atoms.map(partsOf));
  const rows = atoms.map((atom) => {
    const parts = partsOf(atom);
    return keys.map((key) => parts.get(key) ?? 0);
  });
  const together = rows.map((row, index) => howManyTogether(row, minimum, atoms[index]!));
  const cells = rows.map((row, index) => ({
    path: atoms[index]!.path,
    size: sum(row),
    alone: together[index] === 0,
  }));
  const isSafe = (members: readonly number[]) =>
    keys.every((_, key) => {
      const hidden = members.filter((index) => together[index]! > key);
      const count = sum(hidden.map((index) => rows[index]![key]!));
      const ranges = hidden.flatMap((index) => rangesOf(atoms[index]!, minimum));
      return (
        hidden.length === 0 || (hidden.length > 1 && !isSmall(count, minimum) && leavesOpen(count, ranges))
      );
    });
  return { keys, rows, together, told: toldSets(territoryPaths(survey), cells, { isSafe }) };
}

function rarestFirst<Key extends string>(all: readonly ReadonlyMap<Key, number>[]): Key[] {
  const counts = new Map<Key, number>();
  for (const parts of all) {
    for (const [key, count] of parts) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return [...counts].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([key]) => key);
}

/** How many of the rarest parts are told together: two or more and enough people; all when nothing else will do. */
function howManyTogether(row: readonly number[], minimum: number, atom: Atom): number {
  const last = row.findLastIndex((count) => isSmall(count, minimum) || !isOpen(count, atom, minimum));
  if (last === -1) return 0;
  for (let many = Math.max(2, last + 1); many < row.length; many++) {
    const some = row.slice(0, many);
    if (some.filter(Boolean).length > 1 && sum(some) >= minimum) return many;
  }
  return row.length;
}

function isOpen(count: number, atom: Atom, minimum: number): boolean {
  return count === 0 || atom.places.length === 1 || leavesOpen(count, rangesOf(atom, minimum));
}

/** What a reader knows of a part that is not told, by place. */
function rangesOf({ places }: Atom, minimum: number): [number, number][] {
  return places.map(({ people }) => [0, people.length < minimum ? minimum - 1 : 1e9]);
}

function mixOf<Key extends string>(
  keys: readonly Key[],
  row: readonly number[],
  together: number,
): Mix<Key> | null {
  if (together === row.length && together > 0) return null;
  const parts = keys
    .map((key, index) => ({ key, count: row[index]!, index }))
    .filter(({ count, index }) => index >= together && count > 0)
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ key, count }) => ({ key, count }));
  if (parts.length === 0) return null;
  if (together === 0) return { parts, together: null };
  const count = sum(row.slice(0, together));
  const those = keys.filter((_, index) => index < together && row[index]! > 0).sort();
  return { parts, together: { keys: those, count } };
}
