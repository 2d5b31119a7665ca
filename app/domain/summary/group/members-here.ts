import { once } from "#app/domain/summary/digest/once.ts";
import { type Scope, scopeOf } from "#app/domain/summary/digest/scope.ts";
import type { Place, Survey } from "#app/domain/summary/digest/survey.ts";
import { isSmall, publishableRows } from "#app/domain/summary/disclosure/small-cells.ts";
import type { OpinionAnalysis } from "#app/domain/summary/group/opinion.ts";

/**
 * How many members of each group took part from the places of a scope; null where that would single
 * somebody out.
 *
 * A reader knows each group's size, and what the summary of every other territory says. Places are withheld
 * as whole rows of the table of places and groups (see `small-cells.ts`). A larger territory is told if it
 * splits the withheld places into parts that each give nobody away: of two places or more, with no small
 * count. The withheld parts of the territories told are inside one another or apart, so that adding and
 * subtracting them gives those parts and their sums, and nothing smaller.
 */
export function membersHere(scope: Scope, opinion: OpinionAnalysis): number[] | null {
  const told = once(scope.survey, "members-here", () => toldOf(scope.survey, opinion));
  const mayBeTold = told.sets.has(keyOf(scope.places.map((place) => told.number.get(place)!)));
  const isAlone = scope.places.length === 1 && told.published[told.number.get(scope.places[0]!)!];
  if (!mayBeTold && !isAlone) return null;
  return sumOf(
    scope.places.map((place) => told.rows[told.number.get(place)!]!),
    opinion.groups.length,
  );
}

interface Told {
  number: Map<Place, number>;
  /** By place: members of each group. */
  rows: number[][];
  published: boolean[];
  /** Sets of places of which the sum is told. */
  sets: Set<string>;
}

function toldOf(survey: Survey, opinion: OpinionAnalysis): Told {
  const number = new Map(survey.places.map((place, index) => [place, index]));
  const rows = membersByPlace(survey, opinion);
  const published = publishableRows(rows, survey.minimum, (row) => isSafe(row, survey.minimum));
  const withheld = [...rows.keys()].filter((index) => !published[index] && total(rows[index]!) > 0);
  const whole = [...rows.keys()];
  const accepted: number[][] = [withheld];
  const sets = new Set([keyOf(whole)]);
  for (const places of scopesOf(survey, number, rows)) {
    const part = places.filter((index) => withheld.includes(index));
    if (part.length > 0 && part.length < withheld.length) {
      if (!isToldSafely([...accepted, part], part, rows, survey.minimum)) continue;
      accepted.push(part);
    }
    sets.add(keyOf(places));
  }
  return { number, rows, published, sets };
}

/** People from a territory that is not known are those who did not say from where. */
function membersByPlace(survey: Survey, { groups, members }: OpinionAnalysis): number[][] {
  const places = new Map(survey.places.map((place, index) => [place.territory?.id ?? "", index]));
  const rows = survey.places.map(() => groups.map(() => 0));
  for (const { territoryId, group, people } of members) {
    const at = groups.findIndex(({ code }) => code === group);
    const row = rows[places.get(territoryId ?? "") ?? places.get("") ?? -1];
    if (row && at >= 0) row[at]! += people;
  }
  return rows;
}

/** The places of every territory that holds several, most people first. */
function scopesOf(survey: Survey, number: Map<Place, number>, rows: readonly number[][]): number[][] {
  const people = (places: readonly number[]) => places.reduce((sum, place) => sum + total(rows[place]!), 0);
  return survey.rows.territories
    .map(({ id }) => scopeOf(survey, id).places.map((place) => number.get(place)!))
    .filter((places) => places.length > 1)
    .sort((a, b) => people(b) - people(a) || b.length - a.length || a[0]! - b[0]!);
}

/** Whether sets of withheld places, one inside another or apart, leave only parts that give nobody away. */
function isToldSafely(
  sets: readonly number[][],
  added: readonly number[],
  rows: readonly number[][],
  minimum: number,
): boolean {
  const isNested = sets.every((set) => {
    const common = set.filter((place) => added.includes(place)).length;
    return common === 0 || common === set.length || common === added.length;
  });
  if (!isNested) return false;
  const parts = new Map<string, number[]>();
  for (const place of sets[0]!) {
    const key = sets.map((set) => (set.includes(place) ? 1 : 0)).join("");
    parts.set(key, [...(parts.get(key) ?? []), place]);
  }
  return [...parts.values()].every((part) => {
    const sum = sumOf(
      part.map((place) => rows[place]!),
      rows[part[0]!]!.length,
    );
    return part.length > 1 && sum.every((count) => !isSmall(count, minimum));
  });
}

/** None or enough of each group, and enough who are in another than most are. */
function isSafe(row: readonly number[], minimum: number): boolean {
  return row.every((count) => !isSmall(count, minimum)) && total(row) - Math.max(...row) >= minimum;
}

function sumOf(rows: readonly (readonly number[])[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => rows.reduce((sum, row) => sum + row[column]!, 0));
}

function total(row: readonly number[]): number {
  return row.reduce((sum, count) => sum + count, 0);
}

function keyOf(places: readonly number[]): string {
  return [...places].sort((a, b) => a - b).join(" ");
}
