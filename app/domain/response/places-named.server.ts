import type { Answer } from "#app/domain/question/value.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import type { Db } from "#db/schema.ts";

/** The names of the territories that these answers name, by id; at most one query. */
export async function placesNamed(db: Db, answers: Iterable<Answer>): Promise<[id: string, name: string][]> {
  const ids = [...answers].flatMap(({ value }) =>
    value !== null && "territoryId" in value ? [value.territoryId] : [],
  );
  if (ids.length === 0) return [];
  const places = await territoriesByIds(db, [...new Set(ids)]);
  return places.map(({ id, name }) => [id, name]);
}
