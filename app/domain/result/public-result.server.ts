import { territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation, Question } from "#app/domain/consultation/consultation.ts";
import { notAccepted } from "#app/domain/phase/phase.ts";
import { kept } from "#app/domain/result/kept.server.ts";
import { shownTally } from "#app/domain/result/shown-tally.server.ts";
import type { PublicResult } from "#app/domain/result/shown-tally.ts";
import { isSmall } from "#app/domain/summary/disclosure/small-cells.ts";
import { codesOf } from "#app/domain/territory/territory.ts";
import type { Db } from "#db/schema.ts";

/**
 * What everybody sees of the answers to one question that are not words alone: nothing while answers are
 * taken, so that nobody is swayed, and nothing of fewer people than the minimum (`publicTally`).
 * @param question  in the reader's words
 */
export async function publicResult(
  db: Db,
  consultation: Consultation,
  question: Question,
  language: string,
  now: Date,
): Promise<PublicResult | null> {
  if (question.kind === "open-text") return null;
  const over = ["closed", "phase-over"];
  if (!over.includes(notAccepted(consultation, "responses", now) ?? "")) return { state: "later" };
  const { id, minimumCell } = consultation;
  const { result } = await kept(db, `public ${question.id} ${language}`, async () => {
    const asked = question.kind === "place" ? await territoriesAsked(db, id) : [];
    const countries = [...new Set(asked.map(({ path }) => codesOf(path)[0]!))];
    return shownTally(db, question, minimumCell, countries, true);
  });
  if (isSmall(result.tally.answered, minimumCell)) return { state: "few", minimum: minimumCell };
  return { state: "shown", minimum: minimumCell, shown: result };
}
