import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { theSystem } from "#app/domain/person/actor.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { summaryFile } from "#app/domain/summary/file/summary-file.server.ts";
import { publishSummary } from "#app/domain/summary/summary.server.ts";
import type { Language } from "#db/schema.ts";
import { anAnsweredConsultation } from "#tests/domain/summary/answered.ts";
import { emptyDb } from "#tests/support/db.ts";
import { during } from "#tests/support/taking-part.ts";

/** A published summary of Quilpué, where eight people wrote of water. */
export async function aPublishedSummary(facts: Parameters<typeof anAnsweredConsultation>[2] = {}) {
  const db = await emptyDb();
  const asked = await anAnsweredConsultation(db, { quilpue: 8, limache: 6 }, facts);
  await summariseAll(db, asked.id, during);
  for (const territoryId of [asked.place.quilpue!, asked.place.limache!]) {
    await publishSummary(db, theSystem, { consultationId: asked.id, territoryId }, during);
  }
  const consultation = (await consultationById(db, asked.id))!;
  const file = async (language: Language) => (await summaryFile(db, consultation, "quilpue", language))!;
  return { db, consultation, file };
}
