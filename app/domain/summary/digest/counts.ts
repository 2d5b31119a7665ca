import { once } from "#app/domain/summary/digest/once.ts";
import { type Atom, atomsOf, territoryPaths } from "#app/domain/summary/digest/scope.ts";
import type { Place, Survey } from "#app/domain/summary/digest/survey.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { leavesOpen, type ToldSets, toldSets } from "#app/domain/summary/disclosure/told-sets.ts";

/** One thing that may speak of themes: an answer, a proposal, or a person over all their answers. */
export interface Speaking {
  themes: ReadonlySet<string>;
}

/** The key under which those in whom no theme was recognised are counted: no theme has it. */
export const noTheme = "";

/** How many people (or answers, or proposals) there are in each place, and how many of them say something. */
export interface Family {
  survey: Survey;
  /** Places, or small places together, whose number may be told. */
  atoms: (Atom & { base: number })[];
  /** Whether a territory's base is of everybody there. */
  isWhole: (path: string) => boolean;
  countIn: (atom: Atom, code: string) => number;
  toldOf: (code: string) => ToldSets;
}

/** A figure of one territory. */
export interface Figure {
  count: number;
  /** Of less than everybody there. */
  atLeast: boolean;
}

/** @param mayTell  a further condition on one place's count of a theme */
export function familyOf(
  survey: Survey,
  key: string,
  itemsOf: (place: Place) => readonly Speaking[],
  mayTell: (place: Place, code: string, count: number) => boolean = () => true,
): Family {
  return once(survey, `family ${key}`, () => {
    const tallies = new Map(survey.places.map((place) => [place, tallyOf(itemsOf(place))]));
    const sum = ({ places }: Atom, pick: (tally: Tally) => number) =>
      places.reduce((total, place) => total + pick(tallies.get(place)!), 0);
    const countIn = (atom: Atom, code: string) => sum(atom, ({ counts }) => counts.get(code) ?? 0);
    const { atoms, isWhole } = told(survey, (atom) => sum(atom, ({ base }) => base));
    const known = new Map<string, ToldSets>();
    const toldOf = (code: string) => {
      const sets =
        known.get(code) ??
        toldCounts(
          survey,
          atoms,
          (atom) => countIn(atom, code),
          (atom, count) => atom.places.length > 1 || mayTell(atom.places[0]!, code, count),
        );
      known.set(code, sets);
      return sets;
    };
    return { survey, atoms, isWhole, countIn, toldOf };
  });
}

interface Tally {
  base: number;
  counts: Map<string, number>;
}

function tallyOf(items: readonly Speaking[]): Tally {
  const counts = new Map<string, number>();
  for (const { themes } of items) {
    if (themes.size === 0) counts.set(noTheme, (counts.get(noTheme) ?? 0) + 1);
    for (const code of themes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return { base: items.length, counts };
}

/** The atoms told by how many there are in each: fewer than the minimum are told together or not at all. */
function told(survey: Survey, countIn: (atom: Atom) => number) {
  const { minimum } = survey;
  const all = atomsOf(survey);
  const bases = all.map(countIn);
  const cells = all.map(({ path }, index) => ({
    path,
    size: bases[index]!,
    alone: isSafe([index]),
  }));
  function isSafe(members: readonly number[]): boolean {
    const sum = members.reduce((total, index) => total + bases[index]!, 0);
    const places = members.flatMap((index) => all[index]!.places);
    return sum >= minimum && (places.length === 1 || leavesOpen(sum, fewIn(places, minimum)));
  }
  const { sets, isComplete } = toldSets(territoryPaths(survey), cells, { isSafe });
  const atoms = sets.map(({ path, members }) => ({
    path,
    places: members.flatMap((index) => all[index]!.places),
    base: members.reduce((sum, index) => sum + bases[index]!, 0),
  }));
  return { atoms, isWhole: isComplete };
}

/**
 * Which counts of some of those in each atom may be told: neither they nor the others are few. What is not
 * told alone is told together where both are enough and each stays open to who knows these rules.
 * @param asOne  places of one atom are known by their sum alone, not as few people each
 */
export function toldCounts(
  survey: Survey,
  atoms: readonly (Atom & { base: number })[],
  countIn: (atom: Atom & { base: number }) => number,
  mayTell: (atom: Atom, count: number) => boolean = () => true,
  asOne = false,
): ToldSets {
  const { minimum } = survey;
  const counts = atoms.map(countIn);
  const cells = atoms.map((atom, index) => ({
    path: atom.path,
    size: counts[index]!,
    alone: isSafe([index]) && mayTell(atom, counts[index]!),
  }));
  function isSafe(members: readonly number[]): boolean {
    const count = members.reduce((sum, index) => sum + counts[index]!, 0);
    const base = members.reduce((sum, index) => sum + atoms[index]!.base, 0);
    if (!isTold(count, base, minimum)) return false;
    const areFew = (index: number) => !asOne && atoms[index]!.places.length > 1;
    if (members.length === 1 && !areFew(members[0]!)) return true;
    const ranges = members.map((index) =>
      areFew(index)
        ? fewIn(atoms[index]!.places, minimum)
        : rangeOf(counts[index]!, atoms[index]!.base, minimum),
    );
    const others = members.map((index, at) =>
      areFew(index) ? ranges[at]! : othersOf(ranges[at]!, atoms[index]!.base),
    );
    return leavesOpen(count, ranges.flat()) && leavesOpen(base - count, others.flat());
  }
  return toldSets(territoryPaths(survey), cells, { isSafe });
}

function isTold(count: number, base: number, minimum: number): boolean {
  return count >= minimum && !isSmall(base - count, minimum);
}

/** What a reader knows of a count that is not told. */
function rangeOf(count: number, base: number, minimum: number): Range[] {
  const least = atLeastOf(count, base, minimum);
  if (least > 0) return [[least, base - 1]];
  return [[0, base >= 2 * minimum ? minimum - 1 : base]];
}

/** And of the others there. */
function othersOf(ranges: readonly Range[], base: number): Range[] {
  return ranges.map(([low, high]) => [base - high, base - low]);
}

type Range = [number, number];

/** Places told together are of fewer than the minimum each. */
function fewIn(places: readonly Place[], minimum: number): Range[] {
  return places.map(() => [0, minimum - 1]);
}

/** What may be said of a count of nearly everybody: so many at least that how few are left stays open. */
function atLeastOf(count: number, base: number, minimum: number): number {
  const least = Math.max(minimum, base - minimum);
  return count >= minimum && isSmall(base - count, minimum) && base - least > 2 ? least : 0;
}

/** Of how many a territory's figures are. */
export function baseAt(family: Family, path: string): number {
  return within(family.atoms, path).reduce((sum, { base }) => sum + base, 0);
}

export function figureAt(family: Family, code: string, path: string): Figure {
  return figureOf(
    family.survey,
    family.atoms,
    family.toldOf(code),
    (atom) => family.countIn(atom, code),
    path,
  );
}

/** The sum of what is told within a territory, and what is said at least of the rest. */
export function figureOf(
  { minimum }: Survey,
  atoms: readonly (Atom & { base: number })[],
  { sets, isComplete }: ToldSets,
  countIn: (atom: Atom & { base: number }) => number,
  path: string,
): Figure {
  let count = 0;
  for (const set of sets) {
    if (set.path.startsWith(path)) for (const index of set.members) count += countIn(atoms[index]!);
  }
  if (isComplete(path)) return { count, atLeast: false };
  const known = new Set(within(sets, path).flatMap(({ members }) => members));
  atoms.forEach((atom, index) => {
    if (known.has(index) || atom.places.length > 1 || !atom.path.startsWith(path)) return;
    count += atLeastOf(countIn(atom), atom.base, minimum);
  });
  return { count, atLeast: true };
}

/** The same of everywhere else, for a territory of which everything is told. */
export function figureElsewhere(family: Family, code: string, path: string): { count: number; base: number } {
  let count = 0;
  let base = 0;
  for (const set of family.toldOf(code).sets) {
    if (set.path.startsWith(path)) continue;
    for (const index of set.members) {
      count += family.countIn(family.atoms[index]!, code);
      base += family.atoms[index]!.base;
    }
  }
  return { count, base };
}

export function within<Thing extends { path: string }>(things: readonly Thing[], path: string): Thing[] {
  return things.filter((thing) => thing.path.startsWith(path));
}
