import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import { ownSuspension } from "#app/domain/decision/own-suspension.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

/** The reader's suspension from what this consultation's authorities hold, as its pages tell it; null for none. */
export async function suspensionIn(db: Db, actor: Actor, consultationId: string, now = new Date()) {
  const authorities = await authoritiesOf(db, consultationId);
  const suspension = await ownSuspension(
    db,
    actor,
    authorities.map((authority) => authority.id),
    now,
  );
  return suspension && { ...suspension, timeZone: authorities[0]!.timeZone };
}
