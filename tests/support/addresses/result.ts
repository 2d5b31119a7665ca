import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { closedConsultation } from "#db/seed/demo/closed/consultation.ts";
import type { Address } from "#tests/support/every-address.ts";

/** The results of the demo's closed consultation. */
export async function ofResults(db: Db): Promise<Address[]> {
  const { id } = await db
    .selectFrom("consultation")
    .select("id")
    .where("slug", "=", closedConsultation.slug)
    .executeTakeFirstOrThrow();
  const given = { consultationId: id, source: "Censo 2024", givenAt: new Date().toISOString() };
  await db
    .insertInto("populationTable")
    .values({ id: newId(), ...given, byPlace: 1 })
    .execute();
  const parts = [
    "",
    "/places",
    "/places?order=name",
    "/texts?q=agua",
    "/crosstab",
    "/questions/1",
    "/export",
    "/export/code-book",
  ];
  return [
    ["administrator", "/desk/results"],
    ["administrator", `/desk/consultations/${id}/population`],
    ["administrator", `/desk/consultations/${id}/population/removal`],
    ...parts.map((part): Address => ["administrator", `/desk/consultations/${id}/results${part}`]),
  ];
}
