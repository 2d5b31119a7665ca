import { sql } from "kysely";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { languagesOfCountries } from "#app/domain/signal/country-languages.ts";
import type { Db, Language } from "#db/schema.ts";

/** The languages that nobody wonders at in a consultation: its own, and those of the countries that it asks. */
export async function expectedLanguages(
  db: Db,
  { id, language, languages }: Pick<Consultation, "id" | "language" | "languages">,
): Promise<Language[]> {
  const rows = await db
    .selectFrom("consultationTerritory")
    .innerJoin("territory", "territory.id", "consultationTerritory.territoryId")
    // A path begins with the country: "/CL/CL-VS/".
    .select(sql<string>`substr(${sql.ref("territory.path")}, 2, 2)`.as("country"))
    .distinct()
    .where("consultationTerritory.consultationId", "=", id)
    .execute();
  const own = [language, ...(JSON.parse(languages) as Language[])];
  return [...new Set([...own, ...languagesOfCountries(rows.map(({ country }) => country))])];
}
