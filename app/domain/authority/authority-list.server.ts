import { territoryColumns } from "#app/domain/territory/territory.server.ts";
import { codesOf } from "#app/domain/territory/territory.ts";
import type { Db } from "#db/schema.ts";

export interface AuthorityCountry {
  code: string;
  name: string;
  kind: "country";
  authorities: number;
}

/** Countries in which there is an authority, and how many, by name. */
export async function authorityCountries(db: Db): Promise<AuthorityCountry[]> {
  const rows = await db
    .selectFrom("authority")
    .innerJoin("territory", "territory.id", "authority.territoryId")
    .select("territory.path")
    .execute();
  const counts = new Map<string, number>();
  for (const { path } of rows) {
    const [code = ""] = codesOf(path);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const countries = await db
    .selectFrom("territory")
    .select(["code", "name"])
    .where("code", "in", [...counts.keys(), ""])
    .orderBy("searchName")
    .execute();
  return countries.map(({ code, name }) => ({ code, name, kind: "country", authorities: counts.get(code)! }));
}

/** Every authority that acts for the country or a place in it, by name, with that place. */
export async function authoritiesIn(db: Db, countryCode: string) {
  const rows = await db
    .selectFrom("authority")
    .innerJoin("territory", "territory.id", "authority.territoryId")
    .select(["authority.id as authorityId", "authority.slug", "authority.name as authorityName"])
    .select(territoryColumns.map((column) => `territory.${column}` as const))
    .where("territory.path", "like", `/${countryCode}/%`)
    .orderBy("authority.name")
    .orderBy("authority.id")
    .execute();
  return rows.map(({ authorityId, slug, authorityName, ...territory }) => ({
    id: authorityId,
    slug,
    name: authorityName,
    territory,
  }));
}
