import { once } from "#app/domain/summary/digest/once.ts";
import { type Place, type Survey, sizeOf } from "#app/domain/summary/digest/survey.ts";
import { leavesOpen, toldSets } from "#app/domain/summary/disclosure/told-sets.ts";

/** The places one digest speaks of: one municipality or zone, or the parts of a larger territory. */
export interface Scope {
  survey: Survey;
  territoryId: string;
  path: string;
  /** Those that are counted. */
  places: Place[];
  /** Those left out of the totals, or subtracting the published parts would single them out. */
  leftOut: Place[];
  isWhole: boolean;
}

/** Places that are counted as one: those with enough people each, small ones together. */
export interface Atom {
  path: string;
  places: Place[];
}

export function scopeOf(survey: Survey, territoryId: string): Scope {
  const path = pathsById(survey).get(territoryId) ?? "no such territory";
  const counted = new Set(atomsWithin(survey, path).flatMap((atom) => atom.places));
  const inside = placesWithin(survey, path);
  return {
    survey,
    territoryId,
    path,
    places: inside.filter((place) => counted.has(place)),
    leftOut: inside.filter((place) => !counted.has(place) && sizeOf(survey, place) > 0),
    isWhole: counted.size === survey.places.length,
  };
}

/** Every place with enough people, and small ones put together at the lowest level where they are enough. */
export function atomsOf(survey: Survey): Atom[] {
  return once(survey, "atoms", () => {
    const { minimum, places } = survey;
    const sizes = places.map((place) => sizeOf(survey, place));
    const cells = places.map((place, index) => ({
      path: place.path,
      size: sizes[index]!,
      alone: place.enough,
    }));
    const isSafe = (members: readonly number[]) => {
      const sum = members.reduce((total, index) => total + sizes[index]!, 0);
      return (
        sum >= minimum &&
        leavesOpen(
          sum,
          members.map(() => [1, minimum - 1] as const),
        )
      );
    };
    const { sets } = toldSets(territoryPaths(survey), cells, { isSafe });
    return sets.map(({ path, members }) => ({ path, places: members.map((index) => places[index]!) }));
  });
}

function atomsWithin(survey: Survey, path: string): Atom[] {
  return atomsOf(survey).filter((atom) => atom.path.startsWith(path));
}

export function placesWithin({ places }: Survey, path: string): Place[] {
  return places.filter((place) => place.path.startsWith(path));
}

export function territoryPaths(survey: Survey): string[] {
  return once(survey, "paths", () => survey.rows.territories.map(({ path }) => path));
}

function pathsById(survey: Survey): Map<string, string> {
  return once(
    survey,
    "paths by id",
    () => new Map(survey.rows.territories.map(({ id, path }) => [id, path])),
  );
}

/** "/CL/", "/CL/CL-05/" of "/CL/CL-05/CL-05801/". */
export function pathsAbove(path: string): string[] {
  const steps = path.split("/").filter(Boolean);
  return steps.slice(0, -1).map((_, index) => `/${steps.slice(0, index + 1).join("/")}/`);
}
