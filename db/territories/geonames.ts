import type { TerritoryRow } from "#app/domain/territory/territory.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { type CountryRule, countries, sourceOf } from "#db/territories/countries.ts";
import { type CountryFiles, type Place, readGeonames } from "#db/territories/geonames-files.ts";
import { municipalityName, regionName } from "#db/territories/names.ts";

/** The countries' rows (country, then its regions, then their municipalities), parents first. */
export function territoryRowsOf(countryCodes: string[]): Map<string, TerritoryRow[]> {
  const files = readGeonames(countryCodes);
  return new Map(countryCodes.map((code) => [code, rowsOfCountry(code, countries[code]!, files.get(code)!)]));
}

interface Municipality {
  code: string;
  name: string;
  region: string;
  places: Place[];
}

function rowsOfCountry(country: string, rule: CountryRule, files: CountryFiles): TerritoryRow[] {
  const places = files.places
    .filter((place) => !rule.withoutPlaces?.includes(place.name))
    .map((place) => ({ ...place, region: rule.mergedRegions?.[place.region] ?? place.region }));
  const regions = files.regions.filter((region) => !rule.mergedRegions?.[localCode(region.code)]);
  const municipalities = regions.flatMap((region) => {
    const code = localCode(region.code);
    const own = places.filter((place) => place.region === code);
    return municipalitiesOfRegion(country, code, rule, files, own, regionName(region.code, region.name));
  });

  const capital = places.find((place) => place.feature === "PPLC");
  return [
    { code: country, kind: "country", parentCode: null, name: spanishName(country), ...positionOf(capital) },
    ...regions.map((region): TerritoryRow => {
      const code = localCode(region.code);
      const seat = seatOfRegion(places.filter((place) => place.region === code));
      const name = regionName(region.code, region.name);
      return { code: `${country}-${code}`, kind: "region", parentCode: country, name, ...positionOf(seat) };
    }),
    ...municipalities.map((municipality) => rowOf(municipality, country, rule)),
  ];
}

function municipalitiesOfRegion(
  country: string,
  region: string,
  rule: CountryRule,
  files: CountryFiles,
  places: Place[],
  name: string,
): Municipality[] {
  const source = sourceOf(rule, region);
  const prefix = `${country}-${region}`;
  if (source === "whole") return [wholeRegion(prefix, region, places, name)];
  if (source === "places") return townsAsMunicipalities(country, prefix, region, places);

  const divisions = divisionsOfRegion(country, prefix, region, files, places);
  if (!rule.townsOutside) return divisions;
  const inside = new Set(divisions.flatMap((division) => division.places));
  const outside = places.filter((place) => !inside.has(place));
  return [...divisions, ...townsAsMunicipalities(country, prefix, region, outside)];
}

function wholeRegion(prefix: string, region: string, places: Place[], name: string): Municipality {
  const seat = seatOfRegion(places);
  return { code: `${prefix}-${seat?.geonameId ?? "0"}`, name, region, places: seat ? [seat] : [] };
}

function divisionsOfRegion(
  country: string,
  prefix: string,
  region: string,
  files: CountryFiles,
  places: Place[],
): Municipality[] {
  const divisions = files.divisions
    .filter((division) => division.code.startsWith(`${country}.${region}.`))
    .map((division) => {
      const name = municipalityName(country, division.name);
      // Argentine provinces call the department of their capital so.
      const isCapital = name === "Capital";
      return {
        local: division.code.slice(`${country}.${region}.`.length),
        name: isCapital ? (seatOfRegion(places)?.name ?? name) : name,
      };
    });
  const placesOf = placesByDivision(divisions, places);
  return divisions.map(({ local, name }) => {
    const own = placesOf.get(local) ?? [];
    return { code: `${prefix}-${local}`, name: withAccents(name, own), region, places: own };
  });
}

/** By their code; but a town that another division is named after, and has no other, lies in that one. */
function placesByDivision(
  divisions: { local: string; name: string }[],
  places: Place[],
): Map<string, Place[]> {
  const namesakeOf = new Map(divisions.map(({ local, name }) => [foldText(name), local]));
  const named = new Set(
    places
      .filter((place) => namesakeOf.get(foldText(place.name)) === place.division)
      .map((place) => place.division),
  );
  return Map.groupBy(places, (place) => {
    const namesake = namesakeOf.get(foldText(place.name));
    return namesake && !named.has(namesake) ? namesake : place.division;
  });
}

/** Towns of one third-level code, or of one name in one province, are one municipality. */
function townsAsMunicipalities(
  country: string,
  prefix: string,
  region: string,
  places: Place[],
): Municipality[] {
  const groups = [
    ...Map.groupBy(
      places.filter((place) => place.feature !== "PPLX" || place.municipalityCode),
      (place) => place.municipalityCode || `${place.division} ${foldText(place.name)}`,
    ).values(),
  ];
  const slugs = Map.groupBy(groups, (group) => slugOf(seatOf(group)!));
  return groups.map((group) => {
    const seat = seatOf(group)!;
    const slug = slugs.get(slugOf(seat))!.length > 1 ? `${seat.division}-${slugOf(seat)}` : slugOf(seat);
    const local = officialCode(seat) ?? seat.geonameId ?? slug;
    return { code: `${prefix}-${local}`, name: municipalityName(country, seat.name), region, places: group };
  });
}

/** Chile and Peru have full codes of five and six digits there; shorter ones repeat within a region. */
function officialCode(place: Place): string | null {
  return /^\d{5,6}$/.test(place.municipalityCode) ? place.municipalityCode : null;
}

function slugOf(place: Place): string {
  return foldText(place.name).replace(/[^a-z0-9]+/g, "-");
}

/** The spelling of the town of the same name, when only that one has its accents. */
function withAccents(name: string, places: Place[]): string {
  if (name !== stripped(name)) return name;
  return places.find((place) => stripped(place.name) === name)?.name ?? name;
}

function stripped(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "");
}

function rowOf(municipality: Municipality, country: string, rule: CountryRule): TerritoryRow {
  const { code, name, region, places } = municipality;
  const seat = places.find((place) => foldText(place.name) === foldText(name)) ?? seatOf(places);
  return {
    code,
    name,
    kind: "municipality",
    parentCode: `${country}-${region}`,
    population: populationOf(places, rule),
    ...positionOf(seat),
    ...(seat && foldText(seat.name) !== foldText(name)
      ? { alsoKnownAs: municipalityName(country, seat.name) }
      : {}),
  };
}

/**
 * Inhabitants of the towns GeoNames knows in it: below the census where people live scattered.
 * null when none is known, or when the seat's figure is that of a city larger than the municipality.
 */
function populationOf(places: Place[], rule: CountryRule): number | null {
  const counted = places.filter((place) => place.feature !== "PPLX" || places.length === 1);
  if (
    counted.some((place) => rule.metropolitan?.some((name) => name === place.feature || name === place.name))
  )
    return null;
  return counted.reduce((sum, place) => sum + place.population, 0) || null;
}

const seats = ["PPLC", "PPLA", "PPLA2", "PPLA3", "PPL", "PPLL", ""];

/** The seat by rank, then by population; a part of a city only when there is nothing else. */
function seatOf(places: Place[]): Place | undefined {
  return places.toSorted((a, b) => rankOf(a) - rankOf(b) || b.population - a.population)[0];
}

function seatOfRegion(places: Place[]): Place | undefined {
  return (
    places.find((place) => place.feature === "PPLC") ??
    places.find((place) => place.feature === "PPLA") ??
    seatOf(places)
  );
}

function rankOf(place: Place): number {
  const rank = seats.indexOf(place.feature);
  return rank === -1 ? seats.length : rank;
}

function positionOf(place: Place | undefined) {
  return { latitude: place?.latitude ?? null, longitude: place?.longitude ?? null };
}

function localCode(code: string): string {
  return code.split(".")[1]!;
}

function spanishName(country: string): string {
  return new Intl.DisplayNames(["es"], { type: "region" }).of(country)!;
}
