import type { TerritoryRow } from "#app/domain/summary/digest/consultation-rows.ts";
import { pathsAbove } from "#app/domain/summary/digest/scope.ts";
import type { Db } from "#db/schema.ts";

/** Those asked by name, those somebody took part from, and all that hold them. Two queries. */
export async function readTerritories(db: Db, consultationId: string): Promise<TerritoryRow[]> {
  const rows = (await places(db, consultationId)).map(({ consultationId: asked, ...territory }) => ({
    ...territory,
    asked: asked !== null,
  }));
  const known = new Set(rows.map(({ path }) => path));
  const above = new Set(rows.flatMap(({ path }) => pathsAbove(path)).filter((path) => !known.has(path)));
  const holding = await db
    .selectFrom("territory")
    .select(["id", "name", "kind", "path", "population"])
    .where("path", "in", [...above, ""])
    .execute();
  return [...rows, ...holding.map((territory) => ({ ...territory, asked: false }))].map((territory) => ({
    ...territory,
    population: territory.population === null ? null : Number(territory.population),
  }));
}

function places(db: Db, consultationId: string) {
  return db
    .selectFrom("territory")
    .leftJoin("consultationTerritory", (join) =>
      join
        .onRef("consultationTerritory.territoryId", "=", "territory.id")
        .on("consultationTerritory.consultationId", "=", consultationId),
    )
    .select(["territory.id", "name", "kind", "path", "population", "consultationTerritory.consultationId"])
    .where((on) =>
      on.or([
        on("consultationTerritory.consultationId", "is not", null),
        on("territory.id", "in", homesOf(db, "participant", consultationId)),
        on("territory.id", "in", homesOf(db, "proposal", consultationId)),
      ]),
    )
    .execute();
}

/** Ids of the territories that people, or proposals, of a consultation are from. */
export function homesOf(db: Db, from: "participant" | "proposal", consultationId: string) {
  return db
    .selectFrom(from as "participant")
    .select("territoryId")
    .where("consultationId", "=", consultationId)
    .where("territoryId", "is not", null)
    .$castTo<{ territoryId: string }>();
}
