import { participantFor, type TakesPart } from "#app/domain/participant/participant.server.ts";
import { identityRefusal, type Participant } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { notAccepted } from "#app/domain/phase/phase.ts";
import type { Poll } from "#app/domain/vote/poll.server.ts";
import { compiled } from "#db/compiled.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";

/**
 * The participant who votes, or why they may not. Most voters have taken part before, from the same browser and
 * the same place: who they are is then one query by one index, and `participantFor` judges everybody else.
 */
export async function voterIn(
  trx: Db,
  actor: Actor,
  poll: Poll,
  territoryId: string | null,
  now: Date,
): Promise<TakesPart> {
  const known = await knownBrowser(trx, actor, poll.consultationId);
  if (!known || !isAsBefore(known, poll, territoryId)) {
    return participantFor(trx, actor, { ...poll, id: poll.consultationId }, territoryId, "votes", now);
  }
  // That the place is asked was judged when it was written down, and no consultation that is open loses one.
  const refusal = notAccepted(poll, "votes", now) ?? identityRefusal(poll, actor);
  return refusal ? { ok: false, refusal } : { ok: true, participant: known };
}

/** Who takes part without an account; of somebody with one there is more to know. */
async function knownBrowser(trx: Db, { personId, browserHash }: Actor, consultationId: string) {
  if (personId !== null || browserHash === null) return null;
  const { rows } = await browsers(trx, { consultationId, browserHash });
  return rows[0] ?? null;
}

/** Neither somebody who has signed out since, nor somebody who says now that they live elsewhere. */
function isAsBefore(known: Participant, { access }: Poll, territoryId: string | null): boolean {
  if (known.personId !== null || known.territoryId === null || access !== "open") return false;
  return (territoryId ?? known.territoryId) === known.territoryId;
}

const browsers = compiled<{ consultationId: string; browserHash: string }>()((db, value) => {
  const query = db
    .selectFrom("participant")
    .selectAll()
    .where("consultationId", "=", value("consultationId"))
    .where("browserHash", "=", value("browserHash"));
  // Locked until the transaction ends: however often a button is pressed, one act comes after another.
  return isPostgresDb(db) ? query.forUpdate() : query;
});
