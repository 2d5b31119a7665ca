import type { Db } from "#db/schema.ts";
import { closedConsultation } from "#db/seed/demo/closed/consultation.ts";
import type { Address } from "#tests/support/every-address.ts";

/** What sentences of a summary rest on: of each section once, and of none. */
export async function ofSources(db: Db): Promise<Address[]> {
  const { code, words } = await db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .innerJoin("consultation", "consultation.id", "summaryEdition.consultationId")
    .select(["territory.code", "summaryEdition.words"])
    .where("consultation.slug", "=", closedConsultation.slug)
    .orderBy("territory.code")
    .executeTakeFirstOrThrow();
  const sections: { key: string; sentences: unknown[] }[] = JSON.parse(words).es;
  const here = `/consultations/${closedConsultation.slug}/summaries/${code}/sources`;
  return [
    ...sections.map(({ key, sentences }): Address => [null, `${here}/${key}/${sentences.length}`]),
    [null, `${here}/participation/1?edition=1`],
    [null, `${here}/participation/999`, 404],
  ];
}
