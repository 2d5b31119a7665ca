/**
 * Normalised mutual information of two ways of parting the same things: 2 I(A; B) / (H(A) + H(B)), 0 to 1
 * (Strehl and Ghosh 2002, with the arithmetic mean).
 */
export function mutualInformation(one: readonly string[], other: readonly string[]): number {
  const both = one.map((label, at) => JSON.stringify([label, other[at]]));
  const [a, b, joint] = [entropy(one), entropy(other), entropy(both)];
  return a + b === 0 ? 1 : (2 * (a + b - joint)) / (a + b);
}

function entropy(labels: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].reduce((sum, times) => {
    const share = times / labels.length;
    return sum - share * Math.log(share);
  }, 0);
}

/** Labels as numbers, in the order they are met. */
export function numbered(labels: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return labels.map((label) => {
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    return numbers.get(label)!;
  });
}
