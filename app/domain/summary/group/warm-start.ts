import type { OpinionState } from "#app/domain/summary/group/opinion.ts";

/**
 * What the last analysis left, in the columns of today: proposals that are new have no weight yet.
 * @param columns  by earlier proposal, its column now; -1 when it is no longer shown
 */
export function warmStart(before: OpinionState, columns: Int32Array, proposals: number) {
  const width = before.proposalIds.length;
  const components = new Float64Array(2 * proposals);
  columns.forEach((column, old) => {
    if (column < 0) return;
    components[column] = before.components[old]!;
    components[proposals + column] = before.components[width + old]!;
  });
  const centres = Float64Array.from(before.groups.flatMap(({ centre }) => centre));
  return { components, centres, k: before.groups.length };
}
