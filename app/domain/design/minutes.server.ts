import { questionsOf, sectionsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { minutesToAnswer } from "#app/domain/design/minutes.ts";
import type { Db } from "#db/schema.ts";

/** About how many minutes it takes to answer a consultation. */
export async function minutesOf(
  db: Db,
  { id, language }: Pick<Consultation, "id" | "language">,
): Promise<number> {
  return minutesToAnswer(await questionsOf(db, id), await sectionsOf(db, id), language);
}
