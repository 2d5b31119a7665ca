import type { Question } from "#app/domain/consultation/consultation.ts";
import { publicTally } from "#app/domain/result/public-tally.ts";
import type { ShownTally } from "#app/domain/result/shown-tally.ts";
import { tallyOf } from "#app/domain/result/tally.server.ts";
import type { Tally } from "#app/domain/result/tally.ts";
import { themesOfQuestion } from "#app/domain/result/themes.server.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { codesOf } from "#app/domain/territory/territory.ts";
import { drawTerritoryMap } from "#app/domain/territory/territory-map.server.ts";
import type { Db } from "#db/schema.ts";

const mostPlaces = 15;
const mostOnMap = 80;

/**
 * A tally with all that a page needs to show it.
 * @param minimum    points of fewer people than this are not drawn
 * @param countries  codes of those whose outlines a map of points has
 * @param isPublic   told to everybody, and so nothing that few said alone
 */
export async function shownTally(
  db: Db,
  question: Pick<Question, "id" | "kind" | "settings">,
  minimum: number,
  countries: readonly string[],
  isPublic = false,
): Promise<ShownTally> {
  const counted = await tallyOf(db, question);
  const { tally, few } = isPublic ? publicTally(counted, minimum) : { tally: counted, few: 0 };
  if (tally.kind === "place") return { ...(await shownPlaces(db, tally, minimum, countries)), few };
  return { tally, themes: tally.kind === "open-text" ? await themesOfQuestion(db, question.id) : [], few };
}

async function shownPlaces(
  db: Db,
  tally: Extract<Tally, { kind: "place" }>,
  minimum: number,
  countries: readonly string[],
): Promise<ShownTally> {
  const { municipalities, spots, ...rest } = tally;
  const most = municipalities.slice(0, mostOnMap);
  const known = await territoriesByIds(
    db,
    most.map(({ territoryId }) => territoryId),
  );
  const named = most.flatMap(({ territoryId, count }) => {
    const place = known.find(({ id }) => id === territoryId);
    return place ? [{ ...place, count }] : [];
  });
  const drawn = spots.filter(({ count }) => !isSmall(count, minimum));
  const places = named.slice(0, mostPlaces).map(({ code, name, count }) => ({ code, name, count }));
  const points = drawn.map(({ latitude, longitude, count }) => {
    const name = `${latitude}, ${longitude}`;
    return { code: name, name, latitude, longitude, value: count };
  });
  const sum = (all: readonly { count: number }[]) => all.reduce((total, { count }) => total + count, 0);
  return {
    tally: { ...rest, municipalities: [], spots: [] },
    themes: [],
    places,
    elsewhere: { places: municipalities.length - places.length, count: sum(municipalities) - sum(places) },
    points: { drawn: sum(drawn), few: sum(spots) - sum(drawn) },
    map:
      named.length > 0
        ? drawTerritoryMap(
            named.map((place) => ({ ...place, value: place.count })),
            [...new Set(named.map(({ path }) => codesOf(path)[0]!))],
          )
        : drawTerritoryMap(points, countries),
  };
}
