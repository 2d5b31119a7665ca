/**
 * Counts by place that are added up at every level of a tree of territories, so that no sum of any level,
 * nor any difference between sums of several levels, is the count of few people. Complementary suppression
 * over a hierarchy, after Hundepool et al., "Statistical Disclosure Control" (Wiley 2012), section 4.2.
 *
 * Places are put into sets that share no place: a place that may stand alone is a set of its own; those that
 * may not wait, and are told together at the lowest level where they are safe together; what is not safe
 * there waits for the level above. A level's figure is the sum of the sets inside it and nothing else.
 *
 * Why it holds: everything published is a sum of whole sets, so that whoever subtracts all of it from all of
 * it knows the sets and never what is within one; and each set is safe to be known.
 */
export interface Waiting {
  /** Of its territory, "/CL/CL-05/"; "" for people without a place. */
  path: string;
  /** How many it counts; nothing where 0. */
  size: number;
  /** May be told alone. */
  alone: boolean;
}

export interface ToldSet {
  /** Of the lowest territory that holds all its members. */
  path: string;
  /** Numbers of the cells. */
  members: number[];
}

export interface ToldSets {
  sets: ToldSet[];
  /** Whether every cell within a territory is told with others within it. */
  isComplete: (path: string) => boolean;
}

export interface TellingOptions {
  /** Whether these may be told as one sum; asked of several only. */
  isSafe: (members: readonly number[]) => boolean;
  /** The sum of all cells is public elsewhere: then what is told nowhere must be safe too. */
  totalIsPublic?: boolean;
  /** Those told alone are public elsewhere too, so that only sets of several may be given up. */
  aloneIsPublic?: boolean;
}

/** @param paths  of every territory, in any order */
export function toldSets(
  paths: readonly string[],
  cells: readonly Waiting[],
  options: TellingOptions,
): ToldSets {
  const sets: ToldSet[] = [];
  const waitingAt = new Map<string, number[]>();
  cells.forEach(({ path, size, alone }, index) => {
    if (alone || size === 0) sets.push({ path, members: [index] });
    else addTo(waitingAt, path, [index]);
  });
  const nodes = new Set([...paths, ...cells.map(({ path }) => path)]);
  nodes.delete("");
  const deepestFirst = [...nodes].sort((a, b) => depthOf(b) - depthOf(a) || (a < b ? -1 : 1));
  for (const path of deepestFirst) {
    const waiting = waitingAt.get(path);
    if (!waiting) continue;
    if (waiting.length > 1 && options.isSafe(waiting)) sets.push({ path, members: waiting });
    else addTo(waitingAt, parentOf(path, nodes), waiting);
  }
  const left = waitingAt.get("") ?? [];
  const told = options.totalIsPublic ? withoutGivenUp(sets, left, cells, options) : sets;
  return { sets: told, isComplete: completeness(told, cells) };
}

/** Sets are given up, those of fewest people first, until what is told nowhere is nobody or safe. */
function withoutGivenUp(
  sets: readonly ToldSet[],
  left: readonly number[],
  cells: readonly Waiting[],
  { isSafe, aloneIsPublic }: TellingOptions,
): ToldSet[] {
  const sizeOf = ({ members }: ToldSet) => members.reduce((sum, index) => sum + cells[index]!.size, 0);
  const mayGiveUp = sets
    .filter((set) => sizeOf(set) > 0 && (!aloneIsPublic || set.members.length > 1))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || b.members[0]! - a.members[0]!);
  const givenUp = new Set<ToldSet>();
  let rest = left;
  while (rest.length > 0 && !(rest.length > 1 && isSafe(rest))) {
    const next = mayGiveUp.pop();
    if (!next) break;
    givenUp.add(next);
    rest = [...rest, ...next.members];
  }
  return sets.filter((set) => !givenUp.has(set));
}

function completeness(sets: readonly ToldSet[], cells: readonly Waiting[]) {
  const pathOf = new Map(sets.flatMap(({ path, members }) => members.map((index) => [index, path] as const)));
  return (within: string) =>
    cells.every(
      ({ path, size }, index) =>
        size === 0 || !path.startsWith(within) || pathOf.get(index)?.startsWith(within) === true,
    );
}

function addTo(lists: Map<string, number[]>, key: string, added: readonly number[]) {
  const known = lists.get(key);
  if (known) known.push(...added);
  else lists.set(key, [...added]);
}

function depthOf(path: string): number {
  return path.split("/").length;
}

/** "" above the highest. */
function parentOf(path: string, nodes: ReadonlySet<string>): string {
  let above = path;
  while (above !== "") {
    above = above.replace(/[^/]+\/$/, "");
    if (above === "/") return "";
    if (nodes.has(above)) return above;
  }
  return "";
}

/**
 * Whether the sum of some counts leaves each of them open, for a reader who knows between what bounds each
 * is: several values must be left to every one of them that is not known exactly anyway.
 * @param ranges  least and most that each may be, both included
 */
export function leavesOpen(sum: number, ranges: readonly (readonly [number, number])[]): boolean {
  const least = ranges.reduce((total, [low]) => total + low, 0);
  const most = ranges.reduce((total, [, high]) => total + high, 0);
  return ranges.every(([low, high]) => {
    const lowest = Math.max(low, sum - (most - high));
    const highest = Math.min(high, sum - (least - low));
    return highest - lowest >= Math.min(2, high - low);
  });
}
