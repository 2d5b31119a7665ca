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
    ...parts.map((part): Address => ["administrator", `/desk/consultations/${id}/results${part}`]),
  ];
}
