/**
 * How far two ways of parting the same people agree beyond chance: the adjusted Rand index (Hubert and
 * Arabie, Comparing partitions, 1985). People with a negative label in either are left out.
 * @returns at most 1 (the same parts, whatever they are called), about 0 by chance; 1 when each has one part
 */
export function randIndex(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const cells = new Map<number, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  let people = 0;
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const row = one[at] as number;
    const column = other[at] as number;
    if (row < 0 || column < 0) continue;
    people++;
    count(cells, row * 65536 + column);
    count(rows, row);
    count(columns, column);
  }
  const together = pairsIn(cells);
  const expected = people > 1 ? (pairsIn(rows) * pairsIn(columns)) / ((people * (people - 1)) / 2) : 0;
  const most = (pairsIn(rows) + pairsIn(columns)) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsIn(counts: Map<number, number>): number {
  let pairs = 0;
  for (const size of counts.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
