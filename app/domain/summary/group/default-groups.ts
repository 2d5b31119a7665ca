import { bestOfStarts, settled } from "#app/domain/summary/group/k-means.ts";
import { rowsOf } from "#app/domain/summary/group/matrix.ts";
import type { Verdict, VoteMatrix } from "#app/domain/summary/group/opinion.ts";
import { randomOf } from "#app/domain/summary/group/random.ts";
import { mostGroups } from "#app/domain/summary/group/reference-groups.ts";
import { chanceSilhouettes, stabilities } from "#app/domain/summary/group/resampling.ts";
import { silhouette } from "#app/domain/summary/group/silhouette.ts";
import { evenly, leastPeople, positionsOf } from "#app/domain/summary/group/who.ts";

/** Below this, others of the same kind would be parted otherwise (Steinley 2004: under .65 is poor recovery). */
export const leastStability = 0.65;
/** A group of fewer could not be shown without singling people out. */
export const leastGroup = 5;
/** Nothing is measured on more people than these: all counts among 100,000 would not tell more. */
const sampleSize = 1500;
const searched = 4000;
const draws = 30;
const deals = 19;
/** By how much another number of groups must be better before the number changes. */
const reluctance = 1.15;

export interface FoundGroups {
  verdict: Verdict;
  k: number;
  /** By point, also where the verdict is that they are not to be shown. */
  labels: Uint8Array;
  centres: Float64Array;
  silhouette: number | null;
  stability: number | null;
}

interface Candidate extends Omit<FoundGroups, "verdict"> {
  stable: boolean;
  beyondChance: boolean;
  score: number;
}

/**
 * The groups that people fall into, and whether they can be trusted. For each number of groups: k-means++
 * with restarts; the silhouette, beside that of votes dealt anew (as the gap statistic compares with no
 * structure; Tibshirani, Walther and Hastie 2001); the bootstrap stability. The number with the most
 * silhouette above chance times stability is taken, of those that hold both tests if any does.
 * @param people  rows of the matrix that are placed
 * @param points  their positions, two numbers each
 * @param before  the centres of an earlier analysis, where there is one
 * @returns null with fewer than 15 people or fewer than two positions
 */
export function defaultGroups(
  matrix: VoteMatrix,
  components: Float64Array,
  people: Int32Array,
  points: Float64Array,
  seed: number,
  before: Float64Array | null,
): FoundGroups | null {
  if (people.length < leastPeople) return null;
  const { order, sorted } = inOrder(points);
  if (sorted[0] === sorted[sorted.length - 2] && sorted[1] === sorted[sorted.length - 1]) return null;
  const random = randomOf(seed);
  const few = positionsOf(sorted, evenly(people.length, searched));
  const probes = evenly(people.length, sampleSize);
  const probed = positionsOf(sorted, probes);
  const clusterings = [];
  for (let k = 2; k <= mostGroups(people.length); k++) {
    const rough = bestOfStarts(few, k, 20, random, before);
    const all = few.length === sorted.length ? rough : settled(sorted, null, rough.centres, 20, 1e-6);
    if (all.centres.length === 2 * k)
      clusterings.push({ k, all, sample: Uint8Array.from(probes, (at) => all.labels[at] as number) });
  }
  const sample = rowsOf(
    matrix,
    Int32Array.from(probes, (at) => people[order[at] as number] as number),
  );
  const ks = clusterings.map(({ k }) => k);
  const stability = stabilities(
    sample,
    components,
    clusterings.map(({ k, sample }) => ({ k, labels: sample })),
    draws,
    random,
  );
  const chance = chanceSilhouettes(sample, ks, deals, random);
  const byChance = chance.map((dealt) => dealt.reduce((sum, one) => sum + one, 0) / dealt.length);
  // The luckiest of all deals, whatever its number of groups: 1 in 20 for all numbers together.
  const luckiest = Math.max(
    ...chance.flatMap((dealt, at) => dealt.map((one) => one - (byChance[at] as number))),
  );
  const candidates = clusterings.map(({ k, all, sample }, at): Candidate => {
    const apart = silhouette(probed, sample, k);
    const gap = apart - (byChance[at] as number);
    const steady = stability[at] as number;
    const old = before?.length === 2 * k ? reluctance : 1;
    return {
      k,
      labels: inFirstOrder(all.labels, order),
      centres: all.centres,
      silhouette: apart,
      stability: steady,
      stable: steady >= leastStability && smallest(all.labels, k) >= leastGroup,
      beyondChance: gap > luckiest,
      score: gap * Math.max(0, steady) * old,
    };
  });
  return verdictOn(candidates);
}

function verdictOn(candidates: Candidate[]): FoundGroups | null {
  const trusted = candidates.filter(({ stable, beyondChance }) => stable && beyondChance);
  const best = (trusted.length > 0 ? trusted : candidates).reduce<Candidate | null>(
    (best, one) => (best && best.score >= one.score ? best : one),
    null,
  );
  if (!best) return null;
  const verdict =
    trusted.length > 0
      ? "stable"
      : candidates.some(({ beyondChance }) => beyondChance)
        ? "unstable"
        : "no-better-than-chance";
  const { k, labels, centres, silhouette, stability } = best;
  return { verdict, k, labels, centres, silhouette, stability };
}

/**
 * Points from left to right, then upwards, at nine digits, so that what is drawn by chance hangs on where
 * people stand and not on the order they came in.
 */
function inOrder(points: Float64Array): { order: Int32Array; sorted: Float64Array } {
  let widest = 0;
  for (const at of points) widest = Math.max(widest, Math.abs(at));
  const grid = widest > 0 ? 1e9 / 2 ** Math.ceil(Math.log2(widest)) : 1;
  const round = points.map((at) => Math.round(at * grid) / grid);
  const order = new Int32Array(points.length / 2);
  for (let at = 0; at < order.length; at++) order[at] = at;
  order.sort(
    (one, other) =>
      (round[2 * one] as number) - (round[2 * other] as number) ||
      (round[2 * one + 1] as number) - (round[2 * other + 1] as number),
  );
  return { order, sorted: positionsOf(round, order) };
}

function inFirstOrder(labels: Uint8Array, order: Int32Array): Uint8Array {
  const back = new Uint8Array(labels.length);
  for (let at = 0; at < labels.length; at++) back[order[at] as number] = labels[at] as number;
  return back;
}

function smallest(labels: Uint8Array, k: number): number {
  const sizes = new Int32Array(k);
  for (const label of labels) sizes[label] = (sizes[label] as number) + 1;
  return Math.min(...sizes);
}
