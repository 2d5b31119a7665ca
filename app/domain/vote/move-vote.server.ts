import { act } from "#app/domain/act.server.ts";
import { consultationForAct } from "#app/domain/consultation/consultation.server.ts";
import { participantFor, participantOf } from "#app/domain/participant/participant.server.ts";
import type { TakingPartRefusal } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { standsFor } from "#app/domain/proposal/merged.server.ts";
import { isShown, type Proposal } from "#app/domain/proposal/proposal.ts";
import { castVote, votesOf } from "#app/domain/vote/vote.server.ts";
import type { Db } from "#db/schema.ts";

export type Moved =
  | { ok: true; intoId: string; consultationId: string }
  | {
      ok: false;
      refusal:
        | TakingPartRefusal
        | "no-such-proposal"
        | "not-shown"
        /** Nothing stands for it: it was not merged, or no longer is. */
        | "not-merged"
        | "not-voted"
        | "voted-there";
    };

/**
 * Somebody who voted on a proposal that was merged votes the same on the one that stands for it: an act
 * of their own, once, and nothing where they have voted there. The vote on the merged one stays.
 */
export function moveVote(db: Db, actor: Actor, mergedId: string, now = new Date()): Promise<Moved> {
  const what = { by: actor, at: now, name: "vote.moved", subjectId: mergedId };
  return act(db, what, async (trx): Promise<Moved> => {
    const merged = await trx.selectFrom("proposal").selectAll().where("id", "=", mergedId).executeTakeFirst();
    const consultation = merged && (await consultationForAct(trx, merged.consultationId));
    if (!consultation) return { ok: false, refusal: "no-such-proposal" };
    // Locks who votes: pressed twice at once, the second finds the vote of the first.
    const who = await participantFor(trx, actor, consultation, null, "votes", now);
    if (!who.ok) return who;
    const into = await standsFor(trx, merged);
    if (merged.visibility !== "merged" || !into) return { ok: false, refusal: "not-merged" };
    const votes = await votesOf(trx, who.participant.id, [mergedId, into.id]);
    const choice = votes.get(mergedId);
    if (!choice) return { ok: false, refusal: "not-voted" };
    if (votes.has(into.id)) return { ok: false, refusal: "voted-there" };

    const cast = await castVote(trx, actor, into.id, { choice, territoryId: null }, now);
    if (cast.ok) return { ok: true, intoId: into.id, consultationId: consultation.id };
    // Merged further, or hidden, since it was read.
    if (cast.refusal === "merged" || cast.refusal === "unchanged") return { ok: false, refusal: "not-shown" };
    return { ok: false, refusal: cast.refusal };
  });
}

/** Whether who voted on a merged proposal has a vote where it stands now too; null when they did not vote. */
export async function movableVote(
  db: Db,
  actor: Actor,
  merged: Pick<Proposal, "id" | "consultationId">,
  into: Pick<Proposal, "id" | "visibility" | "withdrawnAt"> | null,
): Promise<{ votedThere: boolean } | null> {
  if (into === null || !isShown(into)) return null;
  const participant = await participantOf(db, actor, merged.consultationId);
  const votes = await votesOf(db, participant?.id ?? null, [merged.id, into.id]);
  return votes.has(merged.id) ? { votedThere: votes.has(into.id) } : null;
}
