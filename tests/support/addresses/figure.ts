import type { Db } from "#db/schema.ts";
import { closedConsultation } from "#db/seed/demo/closed/consultation.ts";
import type { Address } from "#tests/support/every-address.ts";

/** The figures of the demo's published summaries, as readers may ask for them. */
export async function ofFigures(db: Db): Promise<Address[]> {
  const levels = await db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .innerJoin("consultation", "consultation.id", "summaryEdition.consultationId")
    .select("territory.kind")
    .distinct()
    .where("consultation.slug", "=", closedConsultation.slug)
    .execute();
  const here = `/consultations/${closedConsultation.slug}`;
  return [
    `${here}/opinions`,
    `${here}/opinions?proposals=on`,
    `${here}/summaries?order=people`,
    ...levels.map(({ kind }) => `${here}/summaries?level=${kind}`),
  ].map((path): Address => [null, path]);
}
