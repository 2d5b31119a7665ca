import { type Shown, wasShown } from "#app/domain/participant/contributions-counted.ts";
import type { CountedIn } from "#app/domain/participant/contributions-life.ts";
import { codesOf } from "#app/domain/territory/territory.ts";
import type { Db } from "#db/schema.ts";

export interface Countable extends Shown {
  id: string;
  consultationId: string;
  territoryId: string | null;
}

/**
 * The published summaries that count each of these: of its own place and of the larger ones it lies in,
 * made while readers saw it. By contribution, the first first.
 */
export async function editionsCounting(
  db: Db,
  items: readonly Countable[],
): Promise<Map<string, CountedIn[]>> {
  const within = await placesAround(db, items);
  const editions = await editionsOf(db, items, [...new Set([...within.values()].flat())]);
  return new Map(
    items.map((item) => {
      const places = within.get(item.territoryId ?? "") ?? [];
      const counting = editions.filter(
        (edition) =>
          edition.consultationId === item.consultationId &&
          places.includes(edition.territoryId) &&
          wasShown(item, edition.computedAt ?? edition.publishedAt),
      );
      return [
        item.id,
        counting.map(({ consultationId: _, territoryId: __, computedAt: ___, ...one }) => one),
      ];
    }),
  );
}

/** The place itself and all it lies in, by its id. */
async function placesAround(db: Db, items: readonly Countable[]): Promise<Map<string, string[]>> {
  const ids = [...new Set(items.map(({ territoryId }) => territoryId).filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const own = await db.selectFrom("territory").select(["id", "path"]).where("id", "in", ids).execute();
  const codes = [...new Set(own.flatMap(({ path }) => codesOf(path)))];
  const all = await db.selectFrom("territory").select(["id", "code"]).where("code", "in", codes).execute();
  const idOf = new Map(all.map(({ id, code }) => [code, id]));
  return new Map(own.map(({ id, path }) => [id, codesOf(path).map((code) => idOf.get(code)!)]));
}

async function editionsOf(db: Db, items: readonly Countable[], territoryIds: readonly string[]) {
  if (territoryIds.length === 0) return [];
  const consultationIds = [...new Set(items.map(({ consultationId }) => consultationId))];
  return db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .innerJoin("consultation", "consultation.id", "summaryEdition.consultationId")
    .select([
      "summaryEdition.consultationId",
      "summaryEdition.territoryId",
      "summaryEdition.computedAt",
      "consultation.slug",
      "territory.code",
      "territory.name as place",
      "summaryEdition.number",
      "summaryEdition.publishedAt",
    ])
    .where("summaryEdition.consultationId", "in", consultationIds)
    .where("summaryEdition.territoryId", "in", territoryIds)
    .orderBy("summaryEdition.publishedAt")
    .orderBy("summaryEdition.number")
    .execute();
}
