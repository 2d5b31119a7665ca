import { type Place, type Survey, sizeOf } from "#app/domain/summary/digest/survey.ts";
import { mayPublishTotal } from "#app/domain/summary/disclosure/small-cells.ts";

/** The places one digest speaks of: one municipality or zone, or the parts of a larger territory. */
export interface Scope {
  survey: Survey;
  territoryId: string;
  /** Those that are counted. */
  places: Place[];
  /** Those left out of the totals, or subtracting the published parts would single them out. */
  leftOut: Place[];
  isWhole: boolean;
}

export function scopeOf(survey: Survey, territoryId: string): Scope {
  const inside = survey.places.filter(
    ({ territory }) => territory && isWithin(survey, territory, territoryId),
  );
  const isPart = inside.length === 1 && inside[0]!.territory!.id === territoryId;
  const { counted, leftOut } = isPart ? { counted: inside, leftOut: [] } : safelyCounted(survey, inside);
  return { survey, territoryId, places: counted, leftOut, isWhole: counted.length === survey.places.length };
}

/** All the places together if the small ones do not show through the total, else those with enough people. */
export function safelyCounted(survey: Survey, places: readonly Place[]) {
  const sizes = places.map((place) => sizeOf(survey, place));
  const published = places.map((place) => place.enough);
  if (mayPublishTotal(sizes, published, survey.minimum)) return { counted: [...places], leftOut: [] };
  return {
    counted: places.filter((place) => place.enough),
    leftOut: places.filter((place) => !place.enough),
  };
}

/** Whether one place of this scope is all there is of it. */
export function isOnePlace(scope: Scope): boolean {
  return scope.places.length === 1;
}

function isWithin(survey: Survey, { path }: { path: string }, territoryId: string): boolean {
  const outer = survey.rows.territories.find(({ id }) => id === territoryId);
  return outer !== undefined && path.startsWith(outer.path);
}

/**
 * A count over several places. Where the places whose own count is not published would show through,
 * only the published ones are added up, and the figure is "at least".
 */
export function safeCount(
  scope: Scope,
  countIn: (place: Place) => number,
): { count: number; atLeast: boolean } {
  const cells = scope.places.map(countIn);
  const all = cells.reduce((sum, cell) => sum + cell, 0);
  if (isOnePlace(scope)) return { count: all, atLeast: false };
  const published = scope.places.map(
    (place, index) => place.enough && (cells[index] === 0 || cells[index]! >= scope.survey.minimum),
  );
  if (mayPublishTotal(cells, published, scope.survey.minimum)) return { count: all, atLeast: false };
  return { count: cells.reduce((sum, cell, index) => sum + (published[index] ? cell : 0), 0), atLeast: true };
}
