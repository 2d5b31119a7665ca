import type { OpinionMap, OpinionState, VoteMatrix } from "#app/domain/summary/group/opinion.ts";

/** Groups that share less than this part of their people are not the same (Jaccard's index). */
const leastShared = 1 / 3;

/**
 * A code for each group that stays with its people from one analysis to the next: everybody is placed in the
 * nearest of the earlier groups, and a new group takes the code of the earlier one it shares most with
 * (Jaccard 1901). Codes of groups that are gone are not given again, or a name would pass to others.
 * @param columns  by earlier proposal, its column now; -1 when it is no longer shown
 * @returns        codes by group, and how many were ever given
 */
export function groupCodes(
  matrix: VoteMatrix,
  { groups, k, centres }: Pick<OpinionMap, "groups" | "k" | "centres">,
  before: OpinionState | null,
  columns: Int32Array,
): { codes: string[]; given: number } {
  const sizes = new Int32Array(k);
  for (const group of groups) if (group >= 0) sizes[group]!++;
  const codes = new Array<string>(k).fill("");
  if (before && before.groups.length > 0 && k > 0) {
    const shared = sharedPeople(
      matrix,
      groups,
      k,
      earlierGroups(matrix, before, columns),
      before.groups.length,
    );
    for (const { group, earlier } of mostShared(shared, sizes, before.groups.length)) {
      codes[group] = before.groups[earlier]!.code;
    }
  }
  let given = before?.codesGiven ?? 0;
  const nameless = [...codes.keys()]
    .filter((group) => codes[group] === "")
    .sort((a, b) => sizes[b]! - sizes[a]! || compareCentres(centres, a, b));
  for (const group of nameless) codes[group] = codeOf(given++);
  return { codes, given };
}

/** "a" to "z", then "aa" and on. */
export function codeOf(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : codeOf(Math.floor(number / 26) - 1) + last;
}

function compareCentres(centres: Float64Array, a: number, b: number): number {
  return centres[2 * a]! - centres[2 * b]! || centres[2 * a + 1]! - centres[2 * b + 1]!;
}

/** By person: the earlier group whose centre is nearest to where they would have stood then. */
function earlierGroups(matrix: VoteMatrix, before: OpinionState, columns: Int32Array): Int8Array {
  const { people, proposals, start, proposal, choice } = matrix;
  const width = before.proposalIds.length;
  const means = new Float64Array(proposals);
  const across = new Float64Array(proposals);
  const up = new Float64Array(proposals);
  const isKnown = new Uint8Array(proposals);
  for (let old = 0; old < width; old++) {
    const column = columns[old]!;
    if (column < 0) continue;
    isKnown[column] = 1;
    means[column] = before.means[old]!;
    across[column] = before.components[old]!;
    up[column] = before.components[width + old]!;
  }
  const earlier = new Int8Array(people).fill(-1);
  for (let person = 0; person < people; person++) {
    let [x, y, votes] = [0, 0, 0];
    for (let cell = start[person]!; cell < start[person + 1]!; cell++) {
      const column = proposal[cell]!;
      if (isKnown[column] === 0) continue;
      const said = choice[cell]! - means[column]!;
      x += said * across[column]!;
      y += said * up[column]!;
      votes++;
    }
    if (votes === 0) continue;
    const scale = Math.sqrt(width / votes);
    earlier[person] = nearest(before.groups, x * scale, y * scale);
  }
  return earlier;
}

function nearest(groups: OpinionState["groups"], x: number, y: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let group = 0; group < groups.length; group++) {
    const [cx, cy] = groups[group]!.centre;
    const distance = (x - cx) ** 2 + (y - cy) ** 2;
    if (distance < least) [best, least] = [group, distance];
  }
  return best;
}

/** How many people are in each group and each earlier one; only who is in a group now is counted. */
function sharedPeople(
  matrix: VoteMatrix,
  groups: Int8Array,
  k: number,
  earlier: Int8Array,
  many: number,
): Int32Array {
  const shared = new Int32Array(k * many);
  for (let person = 0; person < matrix.people; person++) {
    if (groups[person]! >= 0 && earlier[person]! >= 0) shared[groups[person]! * many + earlier[person]!]!++;
  }
  return shared;
}

/** Pairs that belong together, those that share most first, each group in one pair at most. */
function mostShared(
  shared: Int32Array,
  sizes: Int32Array,
  many: number,
): { group: number; earlier: number }[] {
  const earlierSizes = new Int32Array(many);
  shared.forEach((people, at) => {
    earlierSizes[at % many]! += people;
  });
  const pairs = Array.from(shared, (people, at) => {
    const [group, earlier] = [Math.floor(at / many), at % many];
    return { group, earlier, part: people / (sizes[group]! + earlierSizes[earlier]! - people || 1) };
  }).sort((a, b) => b.part - a.part || a.earlier - b.earlier || a.group - b.group);
  const taken: typeof pairs = [];
  for (const pair of pairs) {
    const isFree = taken.every(({ group, earlier }) => group !== pair.group && earlier !== pair.earlier);
    if (isFree && pair.part >= leastShared) taken.push(pair);
  }
  return taken;
}
