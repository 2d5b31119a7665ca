import type { Participation } from "#app/domain/consultation/participation.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import type { Db } from "#db/schema.ts";

/** Places beside the reader's own in the table of who took part. */
const mostPlaces = 8;

/** Where people took part from, the most by population first; the reader's own in any case. */
export async function placesShown(
  db: Db,
  participation: Participation,
  asked: readonly { id: string; kind: string; path: string }[],
  territoryId: string | null,
) {
  const askedPlaces = asked.filter((place) => place.kind === "municipality" || place.kind === "zone");
  const ids = new Set([...participation.byTerritory.keys(), ...askedPlaces.map((place) => place.id)]);
  const found = await territoriesByIds(db, [...ids]);
  // A place nobody answered from, whose own parts did, is counted by its parts.
  const isWhole = (place: { id: string; path: string }) =>
    !participation.byTerritory.has(place.id) &&
    found.some((other) => other.id !== place.id && other.path.startsWith(place.path));
  const rows = found
    .filter((place) => !isWhole(place))
    .map(({ id, code, name, population }) => {
      const count = participation.byTerritory.get(id) ?? { kind: "number" as const, count: 0 };
      const share = count.kind === "number" && population ? count.count / population : null;
      return { code, name, count, share, own: id === territoryId };
    });
  rows.sort(
    (a, b) => (b.share ?? -1) - (a.share ?? -1) || sizeOf(b) - sizeOf(a) || (a.name < b.name ? -1 : 1),
  );
  const shown = rows.filter((row, i) => i < mostPlaces || row.own);
  return { shown, more: rows.length - shown.length };
}

function sizeOf({ count }: { count: { kind: string; count?: number } }): number {
  return count.count ?? -1;
}
