import { authorityIdsOf } from "#app/domain/consultation/consultation.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

/** Moderators of an authority that holds the consultation; of a joint one, of any of them. */
export async function mayModerate(db: Db, actor: Actor, consultationId: string): Promise<boolean> {
  return can(actor, "moderator", await authorityIdsOf(db, consultationId));
}
