import type { Db } from "#db/schema.ts";
import { closedConsultation } from "#db/seed/demo/closed/consultation.ts";
import type { Address } from "#tests/support/every-address.ts";

/** What a summary is shared as, of an edition and of one that there is not, and files that are not there. */
export async function ofDownloads(db: Db): Promise<Address[]> {
  const { code } = await db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .innerJoin("consultation", "consultation.id", "summaryEdition.consultationId")
    .select("territory.code")
    .where("consultation.slug", "=", closedConsultation.slug)
    .executeTakeFirstOrThrow();
  const here = `/consultations/${closedConsultation.slug}/summaries/${code}`;
  return [
    [null, `${here}/share?edition=1`],
    [null, `${here}/share?edition=99`, 404],
    [null, `${here}/fragment?language=fr`],
    [null, `${here}/fragment?edition=99`, 404],
    ...["pdf", "csv", "json", "png", "svg"].map((kind): Address => [null, `${here}/${kind}?edition=99`, 404]),
  ];
}
