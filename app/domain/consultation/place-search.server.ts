import { territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import { holdersTerritories } from "#app/domain/consultation/places.server.ts";
import { liesWithinAny } from "#app/domain/consultation/places.ts";
import { searchTerritories } from "#app/domain/territory/search-territories.server.ts";
import { codesOf, isWithin, type Territory } from "#app/domain/territory/territory.ts";
import type { Db } from "#db/schema.ts";

const kinds = ["country", "region", "municipality", "zone"] as const;
const most = 12;

/** A territory with the names of what it lies in, from the nearest up. */
export type Located = Pick<Territory, "id" | "kind" | "code" | "name" | "path"> & { within: string[] };

/** Where it asks, and the whole territories of its authorities that it could ask besides. */
export async function placesOf(db: Db, consultationId: string) {
  const asked = await territoriesAsked(db, consultationId);
  const holders = await holdersTerritories(db, consultationId);
  const whole = holders.filter((territory) => !liesWithinAny(territory, asked));
  const located = await locate(db, [...asked, ...whole]);
  return { asked: located.slice(0, asked.length), whole: located.slice(asked.length) };
}

export interface PlacesFound {
  places: (Located & { isAsked: boolean })[];
  /** Nothing is so written; these are near. */
  areGuesses: boolean;
}

/** Territories by name within those of the authorities that hold it, best first. */
export async function findPlaces(db: Db, consultationId: string, words: string): Promise<PlacesFound> {
  const asked = await territoriesAsked(db, consultationId);
  const holders = await holdersTerritories(db, consultationId);
  const outermost = holders.filter(
    (territory) =>
      !holders.some((other) => other.id !== territory.id && isWithin(territory.path, other.path)),
  );
  const found = await Promise.all(
    outermost.map(({ path }) => searchTerritories(db, words, { kinds, within: path, limit: most })),
  );
  const all = found.flat();
  const exact = all.filter((territory) => !territory.isGuess);
  const best = exact.length > 0 ? exact : all;
  return {
    places: best.slice(0, most).map(({ id, kind, code, name, path, within }) => {
      return { id, kind, code, name, path, within, isAsked: liesWithinAny({ path }, asked) };
    }),
    areGuesses: exact.length === 0,
  };
}

async function locate(db: Db, territories: readonly Territory[]): Promise<Located[]> {
  const codes = [...new Set(territories.flatMap(({ path }) => codesOf(path).slice(0, -1)))];
  const uppers = codes.length
    ? await db.selectFrom("territory").select(["code", "name"]).where("code", "in", codes).execute()
    : [];
  const nameOf = new Map(uppers.map((upper) => [upper.code, upper.name]));
  return territories.map(({ id, kind, code, name, path }) => ({
    id,
    kind,
    code,
    name,
    path,
    within: codesOf(path)
      .slice(0, -1)
      .reverse()
      .map((upper) => nameOf.get(upper) ?? upper),
  }));
}
