import { participationByTerritory, territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { publishedParticipation } from "#app/domain/consultation/participation.ts";
import { inOrder, type PlaceOrder, placeFigures } from "#app/domain/result/places.ts";
import { municipalitiesWithin, territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { codesOf } from "#app/domain/territory/territory.ts";
import { drawTerritoryMap } from "#app/domain/territory/territory-map.server.ts";
import type { Db } from "#db/schema.ts";

const perPage = 50;

/** Every municipality that is asked, with how many took part from it; six queries. */
export async function placesPage(
  db: Db,
  { id, minimumCell }: Pick<Consultation, "id" | "minimumCell">,
  wanted: { order: PlaceOrder; page: number },
) {
  const participation = publishedParticipation(await participationByTerritory(db, id), minimumCell);
  const asked = await territoriesAsked(db, id);
  const within = await municipalitiesWithin(
    db,
    asked.map((place) => place.id),
  );
  const from = await territoriesByIds(db, [...participation.byTerritory.keys()]);
  const zones = asked.filter((place) => place.kind === "zone");
  const known = [...new Map([...within, ...zones, ...from].map((place) => [place.id, place])).values()];
  const zonesWithPeople = from.filter((place) => place.kind === "zone");
  // A municipality nobody answered from as such, whose zones did, is counted by its zones.
  const places = known.filter(
    (place) =>
      participation.byTerritory.has(place.id) ||
      !zonesWithPeople.some((zone) => zone.id !== place.id && zone.path.startsWith(place.path)),
  );
  const all = inOrder(placeFigures(places, participation), wanted.order);
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(wanted.page, pages);
  const rates = new Map(all.map(({ code, rate }) => [code, rate]));
  return {
    total: participation.total,
    asked: places.reduce((sum, { population }) => sum + (population ?? 0), 0),
    none: all.filter(({ people }) => people.kind === "number" && people.count === 0).length,
    places: all.slice((page - 1) * perPage, page * perPage),
    count: all.length,
    page,
    pages,
    map: drawTerritoryMap(
      places.map(({ id, code, name, latitude, longitude }) => {
        const isFew = (participation.byTerritory.get(id)?.kind ?? "number") !== "number";
        return { code, name, latitude, longitude, value: isFew ? null : (rates.get(code) ?? 0) };
      }),
      [...new Set(places.map(({ path }) => codesOf(path)[0]!))],
    ),
  };
}

export type PlacesPage = Awaited<ReturnType<typeof placesPage>>;
