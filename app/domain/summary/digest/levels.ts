import type { PlaceName, SmallerPlaces } from "#app/domain/summary/digest/digest-format.ts";
import { once } from "#app/domain/summary/digest/once.ts";
import { placesWithin, type Scope, scopeOf } from "#app/domain/summary/digest/scope.ts";
import { areAuthorsUnknown, type Survey, sizeOf } from "#app/domain/summary/digest/survey.ts";

/**
 * The territories that have a summary, by their paths: each place with enough people, those asked by name,
 * and every zone, municipality, region and country that holds more than any one level below it does.
 */
export function summarisedTerritories(survey: Survey): string[] {
  return once(survey, "summarised", () => {
    const atPath = new Map(survey.places.map((place) => [place.path, place]));
    const counts = countedWithin(survey);
    return survey.rows.territories
      .filter(({ path, asked }) => {
        const counted = counts.get(path) ?? 0;
        if (counted === 0) return false;
        return asked || atPath.get(path)?.enough === true || counted > mostBelow(survey, counts, path);
      })
      .map(({ id }) => id)
      .filter((id) => hasEnough(scopeOf(survey, id)));
  });
}

export function hasEnough({ survey, places }: Scope): boolean {
  return places.reduce((sum, place) => sum + sizeOf(survey, place), 0) >= survey.minimum;
}

/** How many places with people each territory counts. */
function countedWithin(survey: Survey): Map<string, number> {
  return new Map(
    survey.rows.territories.map(({ id, path }) => [
      path,
      scopeOf(survey, id).places.filter((place) => sizeOf(survey, place) > 0).length,
    ]),
  );
}

function mostBelow(survey: Survey, counts: ReadonlyMap<string, number>, path: string): number {
  let most = 0;
  for (const { path: below } of survey.rows.territories) {
    if (below !== path && below.startsWith(path)) most = Math.max(most, counts.get(below) ?? 0);
  }
  return most;
}

/** The summarised territories above this one, the nearest first, and those next below it, by name. */
export function levelsOf({ survey, path }: Scope): { above: PlaceName[]; below: PlaceName[] } {
  const summarised = once(survey, "summarised rows", () => {
    const ids = new Set(summarisedTerritories(survey));
    return survey.rows.territories.filter(({ id }) => ids.has(id));
  });
  const above = summarised
    .filter((other) => other.path !== path && path.startsWith(other.path))
    .sort((a, b) => b.path.length - a.path.length);
  const inside = summarised.filter((other) => other.path !== path && other.path.startsWith(path));
  const insidePaths = new Set(inside.map((one) => one.path));
  const below = inside.filter(
    (one) => !ancestorsOf(one.path, path).some((between) => insidePaths.has(between)),
  );
  return { above: above.map(nameOf), below: below.map(nameOf) };
}

/** The paths above one path that lie below another. */
function ancestorsOf(path: string, top: string): string[] {
  const steps = path.slice(top.length).split("/").filter(Boolean);
  return steps.slice(0, -1).map((_, index) => `${top}${steps.slice(0, index + 1).join("/")}/`);
}

/**
 * Places within that have too few people for a summary of their own: how many are counted here together, and
 * who answered there; null where there are none.
 */
export function smallerPlaces(scope: Scope): SmallerPlaces | null {
  const { survey, path, places } = scope;
  const small = placesWithin(survey, path).filter((place) => !place.enough && sizeOf(survey, place) > 0);
  if (small.length === 0) return null;
  const counted = small.filter((place) => places.includes(place));
  const people = counted.reduce((sum, place) => sum + sizeOf(survey, place), 0);
  const isUnknown = counted.length === 0 || areAuthorsUnknown(survey.rows);
  return {
    counted: counted.length,
    people: isUnknown ? null : people,
    leftOut: small.length - counted.length,
  };
}

function nameOf({ id, name }: PlaceName): PlaceName {
  return { id, name };
}
