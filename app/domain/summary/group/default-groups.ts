import { bestOfStarts } from "#app/domain/summary/group/best-of-starts.ts";
import type { WarmStart } from "#app/domain/summary/group/continuity.ts";
import { settled } from "#app/domain/summary/group/k-means.ts";
import { rowsOf, withProposalsIn } from "#app/domain/summary/group/matrix.ts";
import type { Verdict, VoteMatrix } from "#app/domain/summary/group/opinion.ts";
import { randomOf } from "#app/domain/summary/group/random.ts";
import { mostGroups } from "#app/domain/summary/group/reference-groups.ts";
import { chanceSilhouettes, stabilities } from "#app/domain/summary/group/resampling.ts";
import { silhouette } from "#app/domain/summary/group/silhouette.ts";
import { evenly, leastPeople, positionsOf } from "#app/domain/summary/group/who.ts";

/** Below this, others of the same kind would be parted otherwise (Steinley 2004: under .65 is poor recovery). */
export const leastStability = 0.65;
/** Groups that are shown stay until they fall below this, so that they do not come and go with a few votes. */
const leastToStay = 0.6;
/** A group of fewer could not be shown without singling people out. */
export const leastGroup = 5;
/**
 * Stability, chance and silhouette are measured on at most so many of the people, evenly spread over the map;
 * fewer people drawn are less alike, so that among many the stability is rather understated.
 */
const sampleSize = 1500;
/** Starts of k-means are tried on at most so many; the best is then settled among all. */
const searched = 4000;
const starts = 20;
/** Fewer people are drawn more often, and dealt anew more often: chance has more say among them, and it costs little. */
const draws = (people: number) => atLeast(30, people);
const deals = (people: number) => atLeast(19, people);
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
 * @param before  an earlier analysis, whose number of groups changes only for a clearly better one
 * @returns null with fewer than 15 people or fewer than two positions
 */
export function defaultGroups(
  matrix: VoteMatrix,
  components: Float64Array,
  people: Int32Array,
  points: Float64Array,
  seed: number,
  before: WarmStart | null,
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
    const rough = bestOfStarts(few, k, starts, random, before?.centres);
    const all = few.length === sorted.length ? rough : settled(sorted, null, rough.centres, 20, 1e-6);
    if (all.centres.length === 2 * k)
      clusterings.push({ k, all, sample: Uint8Array.from(probes, (at) => all.labels[at] as number) });
  }
  const sampled = rowsOf(
    matrix,
    Int32Array.from(probes, (at) => people[order[at] as number] as number),
  );
  const { sample, axes } = alongAxes(sampled, components);
  const ks = clusterings.map(({ k }) => k);
  const stability = stabilities(
    sample,
    axes,
    clusterings.map(({ k, sample }) => ({ k, labels: sample })),
    draws(sample.people),
    random,
  );
  const chance = chanceSilhouettes(sample, ks, deals(sample.people), random);
  const byChance = chance.map((dealt) => dealt.reduce((sum, one) => sum + one, 0) / dealt.length);
  const luckiest = luckyGap(chance, byChance);
  const candidates = clusterings.map(({ k, all, sample }, at): Candidate => {
    const apart = silhouette(probed, sample, k);
    const gap = apart - (byChance[at] as number);
    const steady = stability[at] as number;
    const known = before?.centres.length === 2 * k;
    const enough = known && before.verdict === "stable" ? leastToStay : leastStability;
    return {
      k,
      labels: inFirstOrder(all.labels, order),
      centres: all.centres,
      silhouette: apart,
      stability: steady,
      stable: steady >= enough && smallest(all.labels, k) >= leastGroup,
      beyondChance: gap > luckiest,
      score: gap * Math.max(0, steady) * (known ? reluctance : 1),
    };
  });
  return verdictOn(candidates);
}

/**
 * The gap that at most 1 in 50 deals pass (with few deals: none), each taken by its luckiest number of groups,
 * so that all numbers together are tested once.
 */
function luckyGap(chance: number[][], byChance: number[]): number {
  const size = chance[0]?.length ?? 0;
  const gaps = Array.from({ length: size }, (_, deal) =>
    Math.max(...chance.map((dealt, at) => (dealt[deal] as number) - (byChance[at] as number))),
  );
  return gaps.sort((one, other) => other - one)[Math.floor(size / 50)] ?? 0;
}

function atLeast(times: number, people: number): number {
  return Math.max(times, Math.min(99, Math.round(30_000 / people)));
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

/** The proposals ordered by their part in the components, for the same reason. */
function alongAxes(matrix: VoteMatrix, components: Float64Array): { sample: VoteMatrix; axes: Float64Array } {
  const { proposals } = matrix;
  const parts = Float64Array.from(
    { length: 2 * proposals },
    (_, at) => components[(at & 1) * proposals + (at >> 1)] as number,
  );
  const { order } = inOrder(parts);
  const axes = new Float64Array(2 * proposals);
  for (const [at, column] of order.entries()) {
    axes[at] = components[column] as number;
    axes[proposals + at] = components[proposals + column] as number;
  }
  return { sample: withProposalsIn(matrix, order), axes };
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
