import { orderOfGroups, type WarmStart } from "#app/domain/summary/group/continuity.ts";
import { defaultGroups, type FoundGroups } from "#app/domain/summary/group/default-groups.ts";
import { settled } from "#app/domain/summary/group/k-means.ts";
import type { Mode, OpinionMap, Verdict, VoteMatrix } from "#app/domain/summary/group/opinion.ts";
import {
  exactly,
  nearly,
  onwards,
  type PrincipalComponents,
  principalComponents,
} from "#app/domain/summary/group/principal-components.ts";
import { projected } from "#app/domain/summary/group/projection.ts";
import { referenceGroups } from "#app/domain/summary/group/reference-groups.ts";
import { clusteredPeople, leastVotes, positionsOf } from "#app/domain/summary/group/who.ts";

export interface MapOptions {
  mode: Mode;
  seed: number;
  /** An earlier analysis, whose groups keep their places and whose axes keep their sides. */
  before?: WarmStart;
}

/** Above so many votes, not everything is looked at again after a few new ones. */
const manyVotes = 200_000;
/** Above so many, the axes need not be exact to the last digit. */
const mostExact = 1_000_000;
/** Part of new votes after which the number of groups and the verdict are looked at again all the same. */
const newPart = 0.02;

/**
 * Where people stand by their votes, and the groups they fall into: the published Polis procedure
 * (Small, Bjorkegren, Erkkilä, Shaw and Megill 2021) in mode "reference"; in mode "default" with k-means++,
 * and with groups only when they are stable and better than chance. The same matrix, seed and earlier
 * analysis give the same bytes.
 */
export function opinionMap(matrix: VoteMatrix, options: MapOptions): OpinionMap {
  return searchedMap(matrix, options).map;
}

/**
 * The map with what was found before the verdict: the best groups even where they are not to be shown,
 * which only measurements of the method may look at.
 * @returns best: by person, -1 for whoever is in none; and how stable these groups are
 */
export function searchedMap(
  matrix: VoteMatrix,
  { mode, seed, before }: MapOptions,
): { map: OpinionMap; best: { k: number; labels: Int8Array; stability: number | null } } {
  // sqrt(n / votes) throws those who barely voted far out, by chance as much as by opinion: with as many
  // neutral votes more as anybody must have cast, they stand nearer to the middle, and groups are steadier.
  const neutral = mode === "reference" ? (matrix.hidden?.proposals ?? 0) : leastVotes;
  const quick = mode === "default" && before && standsStill(matrix, before) ? before : null;
  const effort = quick ? onwards : matrix.proposal.length > mostExact ? nearly : exactly;
  const axes = principalComponents(matrix, before?.components ?? null, effort);
  const positions = projected(matrix, axes.means, axes.components, neutral);
  const people = clusteredPeople(matrix, mode === "default");
  const points = positionsOf(positions, people);
  const found = quick
    ? goneOn(points, quick, quick.verdict ?? "unstable")
    : mode === "reference"
      ? asReference(points)
      : defaultGroups(matrix, axes.components, people, points, seed, before ?? null);
  const order = found ? orderOfGroups(matrix, people, found.labels, found.k, before ?? null, neutral) : [];
  const labels = labelsOf(matrix.people, people, found, order);
  const map = mapOf(axes, positions, people.length, found, labels, order);
  map.checkedAt = quick ? quick.checkedAt : matrix.proposal.length;
  return { map, best: { k: found?.k ?? 0, labels, stability: found?.stability ?? null } };
}

/** Whether so few votes came in among so many that the number of groups and the verdict stand. */
function standsStill(matrix: VoteMatrix, before: WarmStart): boolean {
  const votes = matrix.proposal.length;
  return (
    votes > manyVotes &&
    before.verdict !== null &&
    before.verdict !== "too-few" &&
    (before.verdict !== "stable" || before.centres.length >= 4) &&
    Math.abs(votes - before.checkedAt) <= newPart * before.checkedAt
  );
}

/** The groups of before, moved to where people stand now; where there were none there are none still. */
function goneOn(points: Float64Array, before: WarmStart, verdict: Verdict): FoundGroups {
  const start = verdict === "stable" ? before.centres : new Float64Array(2);
  const { centres, labels } = settled(points, null, start, 10, 1e-4);
  const { silhouette, stability } = before;
  return { verdict, k: centres.length / 2, labels, centres, silhouette, stability };
}

function asReference(points: Float64Array): FoundGroups | null {
  if (points.length < 4) return null;
  const { labels, centres, silhouette } = referenceGroups(points);
  const k = centres.length / 2;
  return { verdict: k > 1 ? "stable" : "too-few", k, labels, centres, silhouette, stability: null };
}

function labelsOf(
  size: number,
  people: Int32Array,
  found: FoundGroups | null,
  order: { group: number }[],
): Int8Array {
  const labels = new Int8Array(size).fill(-1);
  const place = new Int8Array(order.length);
  for (const [at, { group }] of order.entries()) place[group] = at;
  if (found) {
    for (let at = 0; at < people.length; at++) {
      labels[people[at] as number] = place[found.labels[at] as number] as number;
    }
  }
  return labels;
}

function mapOf(
  axes: PrincipalComponents,
  positions: Float64Array,
  clustered: number,
  found: FoundGroups | null,
  labels: Int8Array,
  order: { group: number; continues: number }[],
): OpinionMap {
  const shown = found?.verdict === "stable";
  const centres = order.flatMap(
    ({ group }) => [found?.centres[2 * group], found?.centres[2 * group + 1]] as number[],
  );
  return {
    verdict: found?.verdict ?? "too-few",
    k: shown ? found.k : 0,
    groups: shown ? labels : new Int8Array(labels.length).fill(-1),
    positions,
    means: axes.means,
    components: axes.components,
    explained: axes.explained,
    centres: Float64Array.from(shown ? centres : []),
    clustered,
    silhouette: shown ? found.silhouette : null,
    stability: found?.stability ?? null,
    continues: shown ? order.map(({ continues }) => continues) : [],
  };
}
