import { act } from "#app/domain/act.server.ts";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { lockedConsultation } from "#app/domain/consultation/lead-act.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { accepts } from "#app/domain/phase/phase.ts";
import type { Db } from "#db/schema.ts";

export type AnsweringRefusal = "gone" | "not-allowed" | "too-early";
type Outcome = { ok: true; subjectId?: string } | { ok: false };

interface Answering {
  by: Actor;
  at: Date;
  name: string;
  consultationId: string;
  detail?: Record<string, string | number | boolean | null>;
}

/**
 * An act of whoever answers for one of the authorities that hold a consultation, from the opening of
 * its answer phase and ever after. The consultation is locked meanwhile, so that of two who answer
 * at once one does.
 */
export function actAsAnswering<Result extends Outcome>(
  db: Db,
  what: Answering,
  work: (trx: Db, consultation: Consultation, authorityId: string) => Promise<Result>,
): Promise<Result | { ok: false; refusal: AnsweringRefusal }> {
  return act<Result | { ok: false; refusal: AnsweringRefusal }>(db, what, async (trx) => {
    const consultation = await lockedConsultation(trx, what.consultationId);
    if (!consultation) return { ok: false, refusal: "gone" };
    const authorityId = await answeringFor(trx, what.by, consultation);
    if (authorityId === null) return { ok: false, refusal: "not-allowed" };
    if (!accepts(consultation, "answers", what.at)) return { ok: false, refusal: "too-early" };
    return work(trx, consultation, authorityId);
  });
}

/** In whose name this actor answers: the lead's if they work for it, else their own joint authority's. */
export async function answeringFor(
  db: Db,
  actor: Actor,
  consultation: Pick<Consultation, "id">,
): Promise<string | null> {
  const authorities = await authoritiesOf(db, consultation.id);
  return authorities.find(({ id }) => can(actor, "official", [id]))?.id ?? null;
}
