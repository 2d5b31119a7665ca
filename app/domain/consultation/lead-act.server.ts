import { act } from "#app/domain/act.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { isPublished } from "#app/domain/consultation/consultation.ts";
import { forgetAgreements } from "#app/domain/consultation/joint.server.ts";
import { keepFirstVersion, keepVersion } from "#app/domain/design/version.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

export interface LeadAct {
  by: Actor;
  at: Date;
  name: string;
  consultationId: string;
  subjectId?: string;
  detail?: Record<string, string | number | boolean | null>;
  /** The act changes nothing that the joint authorities agreed to. */
  keepsAgreements?: boolean;
}

export type LeadRefusal = "gone" | "not-allowed";
export type DraftRefusal = LeadRefusal | "already-published";

type Outcome = { ok: true; subjectId?: string } | { ok: false };

/**
 * An act that only officials of the leading authority may do; those of the joint ones may look. The
 * consultation is locked until it ends, so that what is done twice at once is done once. Whatever it
 * changes in a draft, the joint authorities have not agreed to, and are asked again. Whatever it changes
 * in what is asked and said is kept as a version.
 */
export function actAsLead<Result extends Outcome>(
  db: Db,
  what: LeadAct,
  work: (trx: Db, consultation: Consultation) => Promise<Result>,
): Promise<Result | { ok: false; refusal: LeadRefusal }> {
  return act<Result | { ok: false; refusal: LeadRefusal }>(db, what, async (trx) => {
    const consultation = await lockedConsultation(trx, what.consultationId);
    if (!consultation) return { ok: false, refusal: "gone" };
    if (!can(what.by, "official", [consultation.authorityId])) return { ok: false, refusal: "not-allowed" };
    await keepFirstVersion(trx, consultation);
    const result = await work(trx, consultation);
    if (!result.ok) return result;
    await keepVersion(trx, consultation, what.by, what.at, what.name);
    if (!isPublished(consultation) && !what.keepsAgreements) {
      await forgetAgreements(trx, consultation);
    }
    return result;
  });
}

/** The same for what is frozen by publication. */
export function actOnDraft<Result extends Outcome>(
  db: Db,
  what: LeadAct,
  work: (trx: Db, consultation: Consultation) => Promise<Result>,
): Promise<Result | { ok: false; refusal: DraftRefusal }> {
  return actAsLead<Result | { ok: false; refusal: DraftRefusal }>(db, what, async (trx, consultation) => {
    if (isPublished(consultation)) return { ok: false, refusal: "already-published" };
    return work(trx, consultation);
  });
}

/** Nobody else changes it until the transaction ends. */
export function lockedConsultation(trx: Db, id: string): Promise<Consultation | undefined> {
  let query = trx.selectFrom("consultation").selectAll().where("id", "=", id);
  if (isPostgresDb(trx)) query = query.forUpdate();
  return query.executeTakeFirst();
}

/** Time zone and place of the authority that leads. */
export function leadOf(db: Db, { authorityId }: Pick<Consultation, "authorityId">) {
  return db
    .selectFrom("authority")
    .select(["id", "timeZone", "territoryId"])
    .where("id", "=", authorityId)
    .executeTakeFirstOrThrow();
}
