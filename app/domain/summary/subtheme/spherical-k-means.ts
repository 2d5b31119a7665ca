import { type Random, randomOf } from "#app/domain/summary/group/random.ts";

/** Points on a sphere fallen into clusters. */
export interface Clustering {
  k: number;
  /** By point: 0 to k - 1. */
  cluster: Int32Array;
  /** k x width, each of length 1. */
  centres: Float64Array;
  /** Mean cosine of points with their centre. */
  cohesion: number;
}

const mostRounds = 30;

/**
 * Spherical k-means (Dhillon and Modha 2001, "Concept decompositions for large sparse text data using
 * clustering") from k-means++ starts (Arthur and Vassilvitskii 2007); the best of several.
 * @param points  each of length 1, or 0, `width` numbers each
 */
export function sphericalKMeans(
  points: Float64Array,
  width: number,
  k: number,
  seed: number,
  starts = 3,
): Clustering {
  let best: Clustering | null = null;
  for (let start = 0; start < starts; start++) {
    const found = fromOneStart(points, width, k, randomOf(seed + start * 7919));
    if (!best || found.cohesion > best.cohesion + 1e-12) best = found;
  }
  return best!;
}

/** The nearest centre of each point. */
export function nearest(points: Float64Array, centres: Float64Array, width: number): Int32Array {
  const cluster = new Int32Array(points.length / width);
  for (let point = 0; point < cluster.length; point++)
    cluster[point] = closest(points, centres, width, point);
  return cluster;
}

function fromOneStart(points: Float64Array, width: number, k: number, random: Random): Clustering {
  const count = points.length / width;
  let centres = startingCentres(points, width, k, random);
  const cluster = new Int32Array(count).fill(-1);
  let cohesion = 0;
  for (let round = 0; round < mostRounds; round++) {
    let changed = 0;
    let sum = 0;
    for (let point = 0; point < count; point++) {
      const place = closest(points, centres, width, point);
      if (cluster[point] !== place) changed++;
      cluster[point] = place;
      sum += inner(points, point * width, centres, place * width, width);
    }
    cohesion = sum / count;
    if (changed <= count / 1000) break;
    centres = middles(points, width, cluster, k, centres);
  }
  return { k, cluster, centres, cohesion };
}

/** Each further start is drawn as likely as it is far from those drawn. */
function startingCentres(points: Float64Array, width: number, k: number, random: Random): Float64Array {
  const count = points.length / width;
  const centres = new Float64Array(k * width);
  const far = new Float64Array(count).fill(1);
  for (let chosen = 0; chosen < k; chosen++) {
    let total = 0;
    for (const distance of far) total += distance;
    let left = random() * total;
    let point = 0;
    while (point < count - 1 && left >= far[point]!) left -= far[point++]!;
    centres.set(points.subarray(point * width, (point + 1) * width), chosen * width);
    for (let other = 0; other < count; other++) {
      const distance = Math.max(0, 1 - inner(points, other * width, centres, chosen * width, width));
      if (chosen === 0 || distance < far[other]!) far[other] = distance;
    }
  }
  return centres;
}

/** The mean direction of each cluster; an empty one stays where it was. */
function middles(points: Float64Array, width: number, cluster: Int32Array, k: number, before: Float64Array) {
  const sums = new Float64Array(k * width);
  for (let point = 0; point < cluster.length; point++) {
    const [into, from] = [cluster[point]! * width, point * width];
    for (let index = 0; index < width; index++) sums[into + index]! += points[from + index]!;
  }
  for (let place = 0; place < k; place++) {
    const length = Math.sqrt(inner(sums, place * width, sums, place * width, width));
    if (length < 1e-12) sums.set(before.subarray(place * width, (place + 1) * width), place * width);
    else for (let index = place * width; index < (place + 1) * width; index++) sums[index]! /= length;
  }
  return sums;
}

function closest(points: Float64Array, centres: Float64Array, width: number, point: number): number {
  let place = 0;
  let likeness = -2;
  for (let start = 0; start < centres.length; start += width) {
    const value = inner(points, point * width, centres, start, width);
    if (value <= likeness) continue;
    likeness = value;
    place = start / width;
  }
  return place;
}

export function inner(a: Float64Array, fromA: number, b: Float64Array, fromB: number, width: number): number {
  let sum = 0;
  for (let index = 0; index < width; index++) sum += a[fromA + index]! * b[fromB + index]!;
  return sum;
}
