import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { publishedSummary } from "#app/domain/summary/edition.server.ts";
import { digestFile, digestSchemaPath } from "#app/domain/summary/file/digest-file.ts";
import type { Db } from "#db/schema.ts";

/** The newest edition of every place, by name, one in memory at a time. */
export async function* digestFiles(
  db: Db,
  consultation: Consultation,
  origin: string,
): AsyncGenerator<Buffer> {
  const places = await db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .select(["territory.id", "territory.code"])
    .distinct()
    .select(["territory.name", "territory.path"])
    .where("consultationId", "=", consultation.id)
    .orderBy("territory.name")
    .orderBy("territory.path")
    .execute();
  const { slug, title, language } = consultation;
  const head = {
    summarySchema: `${origin}${digestSchemaPath}`,
    consultation: { slug, title, language, address: `${origin}/consultations/${slug}` },
  };
  yield Buffer.from(`${JSON.stringify(head, null, 1).slice(0, -2)},\n "summaries": [`);
  let before = "\n";
  for (const { id, code } of places) {
    const edition = await publishedSummary(db, { consultationId: consultation.id, territoryId: id });
    if (!edition) continue;
    yield Buffer.from(`${before}${JSON.stringify(digestFile(edition, consultation, code, origin))}`);
    before = ",\n";
  }
  yield Buffer.from("\n ]\n}\n");
}
