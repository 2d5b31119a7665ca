/** The same sums again, written as plainly as they can be: whole tables, no tricks, small numbers only. */

/** By person, by proposal: 1, -1, 0, or null where they did not vote. */
export type VoteTable = (1 | 0 | -1 | null)[][];

export function meansOf(table: VoteTable): number[] {
  return columnsOf(table).map((column) => {
    const votes = column.filter((vote) => vote !== null);
    return votes.length > 0 ? sum(votes) / votes.length : 0;
  });
}

/** Eigenvectors of the covariance of the filled table, one after the other by power iteration and deflation. */
export function componentsOf(table: VoteTable): { vectors: number[][]; values: number[]; total: number } {
  const means = meansOf(table);
  const centred = table.map((row) => row.map((vote, column) => (vote === null ? 0 : vote - means[column]!)));
  const size = means.length;
  const gram = range(size).map((a) => range(size).map((b) => sum(centred.map((row) => row[a]! * row[b]!))));
  const total = sum(range(size).map((at) => gram[at]![at]!));
  const vectors: number[][] = [];
  const values: number[] = [];
  for (const _ of [0, 1]) {
    let vector = range(size).map((at) => Math.sin(at + 1));
    for (let step = 0; step < 5000; step++) {
      const next = gram.map((row) => sum(row.map((entry, at) => entry * vector[at]!)));
      const length = Math.hypot(...next);
      if (length === 0) break;
      vector = next.map((entry) => entry / length);
    }
    const value = sum(
      gram.map((row, at) => vector[at]! * sum(row.map((entry, other) => entry * vector[other]!))),
    );
    vectors.push(vector);
    values.push(value);
    for (const a of range(size)) for (const b of range(size)) gram[a]![b]! -= value * vector[a]! * vector[b]!;
  }
  return { vectors, values, total };
}

export function positionOf(
  row: VoteTable[number],
  means: number[],
  vectors: number[][],
  neutral: number,
): number[] {
  const voted = row.filter((vote) => vote !== null).length;
  const scale = Math.sqrt((row.length + neutral) / Math.max(1, voted + neutral));
  return vectors.map(
    (vector) => scale * sum(row.map((vote, at) => (vote === null ? 0 : (vote - means[at]!) * vector[at]!))),
  );
}

export function naiveSilhouette(points: number[][], labels: number[], weights = labels.map(() => 1)): number {
  const groups = [...new Set(labels)];
  const scores = points.map((point, at) => {
    const far = (group: number) => {
      const others = range(points.length).filter((other) => other !== at && labels[other] === group);
      const weight = sum(others.map((other) => weights[other]!));
      return others.length === 0
        ? null
        : sum(others.map((other) => weights[other]! * distance(point, points[other]!))) / weight;
    };
    const inside = far(labels[at]!);
    const next = Math.min(...groups.filter((group) => group !== labels[at]).map((group) => far(group)!));
    if (inside === null || groups.length < 2 || Math.max(inside, next) === 0) return 0;
    return (next - inside) / Math.max(inside, next);
  });
  return sum(scores.map((score, at) => score * weights[at]!)) / sum(weights);
}

/** Every pair of people, looked at one by one. */
export function naiveRandIndex(one: number[], other: number[]): number {
  let [both, first, second, pairs] = [0, 0, 0, 0];
  for (const a of range(one.length)) {
    for (const b of range(a)) {
      const inOne = one[a] === one[b];
      const inOther = other[a] === other[b];
      pairs++;
      if (inOne) first++;
      if (inOther) second++;
      if (inOne && inOther) both++;
    }
  }
  const expected = (first * second) / pairs;
  const most = (first + second) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

/** Lloyd's steps from given centres; a centre without points goes. */
export function naiveKMeans(
  points: number[][],
  weights: number[],
  start: number[][],
  steps: number,
  still: number,
) {
  let centres = start;
  for (let step = 0; ; step++) {
    const labels = points.map((point) => nearest(point, centres));
    const next = range(centres.length).flatMap((centre) => {
      const members = range(points.length).filter((at) => labels[at] === centre);
      const weight = sum(members.map((at) => weights[at]!));
      return members.length === 0
        ? []
        : [[0, 1].map((axis) => sum(members.map((at) => weights[at]! * points[at]![axis]!)) / weight)];
    });
    const same =
      next.length === centres.length &&
      next.every((at, centre) => at.every((x, axis) => Math.abs(x - centres[centre]![axis]!) <= still));
    if (same || step === steps) {
      return next.length === centres.length
        ? { labels, centres: next }
        : { labels: points.map((point) => nearest(point, next)), centres: next };
    }
    centres = next;
  }
}

export function naiveReference(points: number[][]): number[] {
  const base = naiveKMeans(
    points,
    points.map(() => 1),
    distinct(points).slice(0, 100),
    100,
    0.01,
  );
  const weights = base.centres.map((_, centre) => base.labels.filter((label) => label === centre).length);
  const tried = range(Math.min(5, 2 + Math.floor(base.centres.length / 12)) - 1).map((at) => {
    const found = naiveKMeans(base.centres, weights, distinct(base.centres).slice(0, at + 2), 20, 0.01);
    return { labels: found.labels, score: naiveSilhouette(base.centres, found.labels, weights) };
  });
  const best = tried.reduce((best, one) => (one.score > best.score ? one : best));
  return base.labels.map((label) => best.labels[label]!);
}

export function range(size: number): number[] {
  return Array.from({ length: size }, (_, at) => at);
}

function distinct(points: number[][]): number[][] {
  return points.filter((point, at) => points.findIndex((other) => distance(point, other) === 0) === at);
}

function nearest(point: number[], centres: number[][]): number {
  const far = centres.map((centre) => distance(point, centre));
  return far.indexOf(Math.min(...far));
}

function distance(one: number[], other: number[]): number {
  return Math.sqrt(sum(one.map((x, axis) => (x - other[axis]!) ** 2)));
}

function columnsOf(table: VoteTable): VoteTable {
  return range(table[0]?.length ?? 0).map((column) => table.map((row) => row[column]!));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
