import { act } from "#app/domain/act.server.ts";
import type { AgreementInput, AgreementRefusal, DeclineRefusal } from "#app/domain/consultation/agreement.ts";
import { type Consultation, isPublished } from "#app/domain/consultation/consultation.ts";
import {
  forgetAgreements,
  type JointAuthority,
  jointAuthorities,
} from "#app/domain/consultation/joint.server.ts";
import { lockedConsultation } from "#app/domain/consultation/lead-act.server.ts";
import { dropAuthority } from "#app/domain/consultation/places.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

const agreed = "consultation.agreed";

export type Agreed = { ok: true } | { ok: false; refusal: AgreementRefusal };

/** An authority that the lead named signs the draft as it was read. Only its own officials can. */
export function agreeToConsultation(
  db: Db,
  actor: Actor,
  { consultationId, authorityId }: { consultationId: string; authorityId: string },
  { seen }: AgreementInput,
  now = new Date(),
): Promise<Agreed> {
  const what = { by: actor, at: now, name: agreed, consultationId, subjectId: authorityId };
  return act(db, what, async (trx): Promise<Agreed> => {
    const invited = await invitationOf(trx, actor, consultationId, authorityId);
    if (!invited.ok) return invited;
    if (invited.own.agreedAt !== null) return { ok: false, refusal: "already-agreed" };
    if ((await draftVersion(trx, consultationId)) !== seen) return { ok: false, refusal: "changed-since" };
    await trx
      .updateTable("consultationAuthority")
      .set({ agreedBy: actor.personId, agreedAt: now.toISOString() })
      .where("consultationId", "=", consultationId)
      .where("authorityId", "=", authorityId)
      .execute();
    return { ok: true };
  });
}

export type Declined = { ok: true } | { ok: false; refusal: DeclineRefusal };

/** The authority does not ask, also when it had agreed; the others are asked again, for it is not the same draft. */
export function declineConsultation(
  db: Db,
  actor: Actor,
  { consultationId, authorityId }: { consultationId: string; authorityId: string },
  now = new Date(),
): Promise<Declined> {
  const name = "consultation.declined";
  const what = { by: actor, at: now, name, consultationId, subjectId: authorityId };
  return act(db, what, async (trx): Promise<Declined> => {
    const invited = await invitationOf(trx, actor, consultationId, authorityId);
    if (!invited.ok) return invited;
    await dropAuthority(trx, consultationId, authorityId);
    await forgetAgreements(trx, invited.consultation);
    return { ok: true };
  });
}

/** How often the draft was changed: two readings with one number have read the same. */
export async function draftVersion(db: Db, consultationId: string): Promise<number> {
  const row = await db
    .selectFrom("ledger")
    .select((select) => select.fn.countAll().as("changes"))
    .where("consultationId", "=", consultationId)
    .where("act", "!=", agreed)
    .executeTakeFirstOrThrow();
  return Number(row.changes);
}

type Invitation =
  | { ok: true; consultation: Consultation; own: JointAuthority }
  | { ok: false; refusal: DeclineRefusal };

async function invitationOf(
  trx: Db,
  actor: Actor,
  consultationId: string,
  authorityId: string,
): Promise<Invitation> {
  const consultation = await lockedConsultation(trx, consultationId);
  if (!consultation) return { ok: false, refusal: "no-such-consultation" };
  if (!can(actor, "official", [authorityId])) return { ok: false, refusal: "not-allowed" };
  const own = (await jointAuthorities(trx, consultation)).find(({ id }) => id === authorityId);
  if (!own) return { ok: false, refusal: "not-asked" };
  if (isPublished(consultation)) return { ok: false, refusal: "already-published" };
  return { ok: true, consultation, own };
}
