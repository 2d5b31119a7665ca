import { sum } from "#app/domain/summary/sum.ts";

/**
 * Which figures may be published so that nobody is singled out: primary suppression of small cells,
 * and complementary suppression so that subtracting published figures from a published total does not
 * bring them back. After Hundepool et al., "Statistical Disclosure Control" (Wiley 2012), chapter 5
 * (tabular data; minimum frequency rule), applied to whole rows, which keeps the proof short:
 * whoever knows the totals and the published rows knows of the withheld rows only their sum. That sum
 * is of at least two rows and has no small cell, so that each withheld cell may be anything from 0
 * to at least the minimum.
 */

/** A cell that counts fewer people than the minimum, but somebody. */
export function isSmall(count: number, minimum: number): boolean {
  return count > 0 && count < minimum;
}

/**
 * Which rows of a table may be published beside its column totals.
 * @param rows    counts by place and category
 * @param safe    whether a row may be published if it stands alone
 * @returns       one flag for each row; rows of zeros are always published
 */
export function publishableRows(
  rows: readonly (readonly number[])[],
  minimum: number,
  safe: (row: readonly number[]) => boolean = (row) => row.every((count) => !isSmall(count, minimum)),
): boolean[] {
  const sizes = rows.map(sum);
  const published = rows.map((row, index) => sizes[index] === 0 || safe(row));
  while (!isSafeRest(rows, published, minimum)) {
    const next = smallest(sizes, published);
    if (next === -1) break;
    published[next] = false;
  }
  return published;
}

/**
 * Whether a column total may be published beside the cells of it that are: what is left over must be
 * nothing, or be of two places or more and not be small.
 * @param cells      counts by place
 * @param published  which of them are published
 */
export function mayPublishTotal(cells: readonly number[], published: readonly boolean[], minimum: number) {
  return isSafeRest(
    cells.map((cell) => [cell]),
    published,
    minimum,
  );
}

function isSafeRest(
  rows: readonly (readonly number[])[],
  published: readonly boolean[],
  minimum: number,
): boolean {
  const withheld = rows.filter((row, index) => !published[index] && sum(row) > 0);
  if (withheld.length === 0) return true;
  if (withheld.length === 1) return false;
  return withheld[0]!.every((_, column) => !isSmall(sum(withheld.map((row) => row[column]!)), minimum));
}

/** The published row with fewest people in it, the first of several; -1 when none is left. */
function smallest(sizes: readonly number[], published: readonly boolean[]): number {
  let best = -1;
  sizes.forEach((size, index) => {
    if (published[index] && size > 0 && (best === -1 || size < sizes[best]!)) best = index;
  });
  return best;
}

/**
 * Parts of one published total, such as channels: small parts are put together with the smallest
 * others until the group is no longer small; null when only one part would be left.
 * @returns  parts that may be published, largest first, and the keys that were put together
 */
export function groupedParts<Key extends string>(
  counts: ReadonlyMap<Key, number>,
  minimum: number,
): { parts: { key: Key; count: number }[]; together: { keys: Key[]; count: number } | null } | null {
  const parts = [...counts]
    .map(([key, count]) => ({ key, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  if (parts.every(({ count }) => !isSmall(count, minimum))) return { parts, together: null };
  const group: { key: Key; count: number }[] = [];
  while (parts.length > 0 && (isSmall(parts.at(-1)!.count, minimum) || needsMore(group, minimum))) {
    group.push(parts.pop()!);
  }
  if (parts.length === 0) return null;
  const keys = group.map(({ key }) => key).sort();
  return { parts, together: { keys, count: sum(group.map(({ count }) => count)) } };
}

function needsMore(group: readonly { count: number }[], minimum: number): boolean {
  return group.length < 2 || sum(group.map(({ count }) => count)) < minimum;
}
