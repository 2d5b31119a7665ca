import type { TerritoryKind } from "#db/schema.ts";

/** A place with a published summary. */
export interface LevelPlace {
  code: string;
  name: string;
  kind: TerritoryKind;
}

/** The way up and down from one summary to those of larger and smaller places. */
export interface Levels {
  /** The largest first. */
  above: LevelPlace[];
  below: LevelPlace[];
  /** How many of those below are not listed. */
  left: number;
}

const mostBelow = 30;

/** Only what is published: a link never leads to nothing. Below are the next smaller places, by name. */
export function levelsOf(places: readonly (LevelPlace & { path: string })[], path: string): Levels {
  const shown = ({ code, name, kind }: LevelPlace): LevelPlace => ({ code, name, kind });
  const above = places
    .filter((place) => place.path !== path && path.startsWith(place.path))
    .sort((a, b) => a.path.length - b.path.length);
  const within = places.filter((place) => place.path !== path && place.path.startsWith(path));
  const below = within
    .filter(({ path: own }) => !within.some((other) => other.path !== own && own.startsWith(other.path)))
    .sort((a, b) => a.name.localeCompare(b.name, "es") || (a.path < b.path ? -1 : 1));
  return {
    above: above.map(shown),
    below: below.slice(0, mostBelow).map(shown),
    left: Math.max(0, below.length - mostBelow),
  };
}
