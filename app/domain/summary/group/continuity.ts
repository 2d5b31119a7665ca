import { nearestCentres } from "#app/domain/summary/group/k-means.ts";
import type { OpinionMap, OpinionState, Verdict, VoteMatrix } from "#app/domain/summary/group/opinion.ts";
import { projected } from "#app/domain/summary/group/projection.ts";
import { positionsOf } from "#app/domain/summary/group/who.ts";

/** An earlier analysis, in the columns of the present matrix. */
export interface WarmStart {
  means: Float64Array;
  components: Float64Array;
  /** Two numbers for each group. */
  centres: Float64Array;
  verdict: Verdict | null;
  stability: number | null;
  silhouette: number | null;
  checkedAt: number;
}

/** Shared people of all that either has, from which a group is held to be the same (Greene et al. 2010). */
const sameGroup = 0.3;

/** What the next analysis starts from. Where there are no groups now, those of before go on waiting. */
export function stateOf(
  map: OpinionMap,
  proposalIds: string[],
  codes: string[],
  before: OpinionState | null = null,
): OpinionState {
  const now = codes.slice(0, map.k).map((code, group) => ({
    code,
    centre: [map.centres[2 * group] as number, map.centres[2 * group + 1] as number] as [number, number],
  }));
  return {
    proposalIds,
    means: Array.from(map.means),
    components: Array.from(map.components),
    groups: map.k > 0 ? now : (before?.groups ?? []),
    spentCodes: [...new Set([...codesEver(before), ...codes])],
    verdict: map.verdict,
    stability: map.stability,
    silhouette: map.silhouette,
    checkedAt: map.checkedAt,
  };
}

/** An earlier state for the proposals that there are now: new ones start at 0, those gone are left out. */
export function warmStart(state: OpinionState, proposalIds: readonly string[]): WarmStart {
  const place = new Map(state.proposalIds.map((id, column) => [id, column]));
  const size = state.proposalIds.length;
  const means = new Float64Array(proposalIds.length);
  const components = new Float64Array(2 * proposalIds.length);
  for (const [column, id] of proposalIds.entries()) {
    const old = place.get(id);
    if (old === undefined) continue;
    means[column] = state.means[old] ?? 0;
    components[column] = state.components[old] ?? 0;
    components[proposalIds.length + column] = state.components[size + old] ?? 0;
  }
  return {
    means,
    components,
    centres: Float64Array.from(state.groups.flatMap(({ centre }) => centre)),
    verdict: state.verdict ?? null,
    stability: state.stability ?? null,
    silhouette: state.silhouette ?? null,
    checkedAt: state.checkedAt ?? 0,
  };
}

/** The code of each group: that of the group whose people it has, else the first letter never given. */
export function codesOf(map: OpinionMap, before: OpinionState | null): string[] {
  const spent = new Set(codesEver(before));
  return Array.from({ length: map.k }, (_, group) => {
    const code = before?.groups[map.continues?.[group] ?? -1]?.code ?? freshCode(spent);
    spent.add(code);
    return code;
  });
}

/**
 * Puts groups in their order: those of before first, in their old order, as far as their people, seen on the
 * old map, are the same; then new ones, the largest first.
 * @returns by place in the new order: the group's present number, and the old group it continues or -1
 */
export function orderOfGroups(
  matrix: VoteMatrix,
  people: Int32Array,
  labels: Uint8Array,
  k: number,
  before: WarmStart | null,
  neutral: number,
): { group: number; continues: number }[] {
  const sizes = new Int32Array(k);
  for (const label of labels) sizes[label] = (sizes[label] as number) + 1;
  const continues = before
    ? continued(matrix, people, labels, sizes, before, neutral)
    : new Array(k).fill(-1);
  const rank = (group: number) => (continues[group] >= 0 ? continues[group] : Number.MAX_SAFE_INTEGER);
  return Array.from({ length: k }, (_, group) => group)
    .sort(
      (one, other) =>
        rank(one) - rank(other) || (sizes[other] as number) - (sizes[one] as number) || one - other,
    )
    .map((group) => ({ group, continues: continues[group] as number }));
}

function continued(
  matrix: VoteMatrix,
  people: Int32Array,
  labels: Uint8Array,
  sizes: Int32Array,
  before: WarmStart,
  neutral: number,
): number[] {
  const olds = before.centres.length / 2;
  const k = sizes.length;
  if (olds === 0) return new Array(k).fill(-1);
  const seen = positionsOf(projected(matrix, before.means, before.components, neutral), people);
  const old = nearestCentres(seen, null, before.centres).labels;
  const shared = new Int32Array(k * olds);
  const oldSizes = new Int32Array(olds);
  for (let at = 0; at < labels.length; at++) {
    const cell = (labels[at] as number) * olds + (old[at] as number);
    shared[cell] = (shared[cell] as number) + 1;
    oldSizes[old[at] as number] = (oldSizes[old[at] as number] as number) + 1;
  }
  const likeness = (group: number, other: number) => {
    const both = shared[group * olds + other] as number;
    const part = both / Math.max(1, (sizes[group] as number) + (oldSizes[other] as number) - both);
    return part >= sameGroup ? part : 0;
  };
  return bestPairs(k, olds, likeness);
}

/** Pairs new and old groups so that the sum of likenesses is greatest, trying all ways: there are few groups. */
function bestPairs(k: number, olds: number, likeness: (group: number, old: number) => number): number[] {
  let best: number[] = [];
  let most = -1;
  const taken = new Set<number>();
  const pairs: number[] = [];
  function from(group: number, sum: number): void {
    if (group === k) {
      if (sum > most + 1e-12) {
        most = sum;
        best = [...pairs];
      }
      return;
    }
    for (let old = -1; old < olds; old++) {
      const part = old < 0 ? 0 : likeness(group, old);
      if (old >= 0 && (part === 0 || taken.has(old))) continue;
      pairs[group] = old;
      taken.add(old);
      from(group + 1, sum + part);
      if (old >= 0) taken.delete(old);
    }
  }
  from(0, 0);
  return best;
}

function codesEver(state: OpinionState | null): string[] {
  return [...(state?.spentCodes ?? []), ...(state?.groups.map(({ code }) => code) ?? [])];
}

/** a to z, then a2 to z2 and so on. */
function freshCode(spent: Set<string>): string {
  for (let round = 1; ; round++) {
    for (let letter = 0; letter < 26; letter++) {
      const code = `${String.fromCharCode(97 + letter)}${round > 1 ? round : ""}`;
      if (!spent.has(code)) return code;
    }
  }
}
