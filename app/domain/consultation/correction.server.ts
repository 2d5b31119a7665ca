import { correctionsOf, questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { isPublished } from "#app/domain/consultation/consultation.ts";
import type { CorrectionInput } from "#app/domain/consultation/correction.ts";
import { actAsLead, type LeadRefusal } from "#app/domain/consultation/lead-act.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export type Corrected =
  | { ok: true; subjectId: string }
  | { ok: false; refusal: LeadRefusal | "not-published" | "no-such-question" | "said-already" };

/** A public note to what was published, whose own words stay as they are; also after it closed. */
export function addCorrection(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: CorrectionInput,
  now = new Date(),
): Promise<Corrected> {
  const what = { by: actor, at: now, name: "consultation.corrected", consultationId };
  return actAsLead<Corrected>(db, what, async (trx, consultation) => {
    if (!isPublished(consultation)) return { ok: false, refusal: "not-published" };
    const { text, questionId = null } = input;
    const questions = await questionsOf(trx, consultationId);
    if (questionId !== null && !questions.some((question) => question.id === questionId)) {
      return { ok: false, refusal: "no-such-question" };
    }
    const said = await correctionsOf(trx, consultationId);
    if (said.some((other) => other.questionId === questionId && other.text === text)) {
      return { ok: false, refusal: "said-already" };
    }
    const id = newId();
    await trx
      .insertInto("correction")
      .values({
        id,
        consultationId,
        questionId,
        text,
        writtenBy: actor.personId,
        writtenAt: now.toISOString(),
      })
      .execute();
    return { ok: true, subjectId: id };
  });
}
