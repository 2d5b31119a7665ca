import { type Expression, type SqlBool, sql } from "kysely";
import { codesOf, type Territory } from "#app/domain/territory/territory.ts";
import type { Db, TerritoryKind } from "#db/schema.ts";

export const territoryColumns = [
  "id",
  "code",
  "kind",
  "parentId",
  "path",
  "name",
  "population",
  "latitude",
  "longitude",
] as const;

export async function territoryByCode(db: Db, code: string): Promise<Territory | null> {
  const found = await db
    .selectFrom("territory")
    .select(territoryColumns)
    .where("code", "=", code)
    .executeTakeFirst();
  return found ?? null;
}

/** In no order that means anything; unknown ids are left out. */
export async function territoriesByIds(db: Db, ids: readonly string[]): Promise<Territory[]> {
  if (ids.length === 0) return [];
  return db.selectFrom("territory").select(territoryColumns).where("id", "in", ids).execute();
}

/** What the territory lies in, from the country down to its parent. */
export async function ancestorsOf(db: Db, territory: Pick<Territory, "path">): Promise<Territory[]> {
  const codes = codesOf(territory.path).slice(0, -1);
  if (codes.length === 0) return [];
  const found = await db
    .selectFrom("territory")
    .select(territoryColumns)
    .where("code", "in", codes)
    .execute();
  return found.sort((a, b) => a.path.length - b.path.length);
}

export async function childrenOf(db: Db, parentId: string): Promise<Territory[]> {
  return db
    .selectFrom("territory")
    .select(territoryColumns)
    .where("parentId", "=", parentId)
    .orderBy("searchName")
    .execute();
}

export async function allCountries(db: Db): Promise<Territory[]> {
  return db
    .selectFrom("territory")
    .select(territoryColumns)
    .where("kind", "=", "country")
    .orderBy("searchName")
    .execute();
}

/** The municipalities of these territories, themselves included when they are municipalities; by name. */
export async function municipalitiesWithin(
  db: Db,
  territoryIds: readonly string[],
  kinds: readonly TerritoryKind[] = ["municipality"],
): Promise<Territory[]> {
  const paths = (await territoriesByIds(db, territoryIds)).map((territory) => territory.path);
  if (paths.length === 0) return [];
  return db
    .selectFrom("territory")
    .select(territoryColumns)
    .where("kind", "in", kinds)
    .where((eb) => eb.or(paths.map((path) => pathIsWithin(path))))
    .orderBy("searchName")
    .execute();
}

/** As `isWithin`, for the territory rows of a query. (`like` would take letters of either case.) */
export function pathIsWithin(ancestorPath: string, table = "territory"): Expression<SqlBool> {
  return sql<SqlBool>`substr(${sql.ref(`${table}.path`)}, 1, ${sql.lit(ancestorPath.length)}) = ${ancestorPath}`;
}
