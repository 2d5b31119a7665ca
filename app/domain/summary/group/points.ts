import type { OpinionAnalysis, OpinionMap, VoteMatrix } from "#app/domain/summary/group/opinion.ts";

/** On a map from -100 to 100; coarse enough that nobody's votes can be read from where they stand. */
const gridStep = 2;
/** Whoever stands further out than this part of people is drawn at the edge, so that the rest has room. */
const drawnInside = 0.98;

/** Whether somebody voted enough to have a place: on seven proposals, or on all where they are fewer. */
function hasPlace({ start, proposals }: VoteMatrix, person: number): boolean {
  return start[person + 1]! - start[person]! >= Math.min(7, proposals);
}

/** Where people stand, put together by place on the grid; by place, so that the order says nothing of who. */
export function gridPoints(
  matrix: VoteMatrix,
  { groups, positions }: Pick<OpinionMap, "groups" | "positions">,
  codes: readonly string[],
  scale: number,
): OpinionAnalysis["points"] {
  const width = 2 * Math.round(100 / gridStep) + 1;
  const people = new Int32Array(width * width * (codes.length + 1));
  const step = (value: number) => Math.round(onMap(value, scale) / gridStep) + (width - 1) / 2;
  for (let person = 0; person < matrix.people; person++) {
    const group = groups[person]!;
    if (group < 0 && !hasPlace(matrix, person)) continue;
    const [x, y] = [step(positions[2 * person]!), step(positions[2 * person + 1]!)];
    const key = (x * width + y) * (codes.length + 1) + (group < 0 ? codes.length : group);
    people[key]!++;
  }
  const at = (index: number) => (index - (width - 1) / 2) * gridStep;
  const points: OpinionAnalysis["points"] = [];
  people.forEach((many, key) => {
    if (many === 0) return;
    const place = Math.floor(key / (codes.length + 1));
    const group = codes[key % (codes.length + 1)] ?? null;
    points.push({ x: at(Math.floor(place / width)), y: at(place % width), group, people: many });
  });
  return points;
}

/** What a hundred of the map is in the positions' own units. */
export function mapScale(
  matrix: VoteMatrix,
  { groups, positions }: Pick<OpinionMap, "groups" | "positions">,
) {
  const far = new Float64Array(matrix.people);
  let placed = 0;
  for (let person = 0; person < matrix.people; person++) {
    if (groups[person]! < 0 && !hasPlace(matrix, person)) continue;
    far[placed++] = Math.max(Math.abs(positions[2 * person]!), Math.abs(positions[2 * person + 1]!));
  }
  const sorted = far.subarray(0, placed).sort();
  return sorted[Math.ceil(sorted.length * drawnInside) - 1] || 1;
}

/** @returns  -100 to 100 */
export function onMap(value: number, scale: number): number {
  return Math.max(-100, Math.min(100, (100 * value) / scale)) + 0;
}
