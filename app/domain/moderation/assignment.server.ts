import { act } from "#app/domain/act.server.ts";
import { heldUntil, holderOf } from "#app/domain/moderation/assignment.ts";
import { isAuthor } from "#app/domain/moderation/author.server.ts";
import { openCase, openCaseForAct, readerOfCase } from "#app/domain/moderation/case-desk.server.ts";
import { contributionOf } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

export type Assigned =
  | { ok: true; subjectId: string; consultationId: string; until: string }
  | {
      ok: false;
      refusal:
        | "no-such-contribution"
        | "not-allowed"
        | "own-contribution"
        /** Nothing of it waits any more. */
        | "not-waiting"
        /** Somebody else is at it, or has it in their hands. */
        | "assigned";
    };

/**
 * A moderator takes a case for a quarter of an hour, or again.
 * @param over  also when it is somebody else's, who sees that
 */
export function assign(
  db: Db,
  actor: Actor,
  kind: ContributionKind,
  id: string,
  now = new Date(),
  { over = false } = {},
): Promise<Assigned> {
  const name = over ? "case.taken-over" : "case.taken";
  return act(db, { by: actor, at: now, name, detail: { kind } }, async (trx): Promise<Assigned> => {
    const contribution = await contributionOf(trx, kind, id);
    if (!contribution) return { ok: false, refusal: "no-such-contribution" };
    const { personId } = actor;
    if (personId === null || (await readerOfCase(trx, actor, contribution)) !== "moderator") {
      return { ok: false, refusal: "not-allowed" };
    }
    if (await isAuthor(trx, actor, contribution)) return { ok: false, refusal: "own-contribution" };
    const held = await openCaseForAct(trx, id);
    if (!held) return { ok: false, refusal: "not-waiting" };
    const holder = holderOf(held, now) ?? held.handedTo;
    if (holder !== null && holder !== personId && !over) return { ok: false, refusal: "assigned" };

    const until = heldUntil(now);
    const handedTo = held.handedTo === personId ? personId : null;
    await trx
      .updateTable("moderationCase")
      .set({ assignedTo: personId, assignedUntil: until, handedTo })
      .where("contributionId", "=", id)
      .execute();
    return { ok: true, subjectId: id, consultationId: contribution.consultationId, until };
  });
}

export type Released =
  | { ok: true; subjectId: string; consultationId: string }
  | { ok: false; refusal: "not-yours" };

/** Whoever has a case lets go of it, also when it was handed to them. */
export function release(
  db: Db,
  actor: Actor,
  kind: ContributionKind,
  id: string,
  now = new Date(),
): Promise<Released> {
  const what = { by: actor, at: now, name: "case.released", detail: { kind } };
  return act(db, what, async (trx): Promise<Released> => {
    const held = await openCaseForAct(trx, id);
    const { personId } = actor;
    if (!held || personId === null || ![held.assignedTo, held.handedTo].includes(personId)) {
      return { ok: false, refusal: "not-yours" };
    }
    await letGo(trx, id);
    return { ok: true, subjectId: id, consultationId: held.consultationId };
  });
}

/** Nobody is at it any more, nor has it in their hands. */
export async function letGo(trx: Db, contributionId: string) {
  await trx
    .updateTable("moderationCase")
    .set({ assignedTo: null, assignedUntil: null, handedTo: null })
    .where("contributionId", "=", contributionId)
    .execute();
}

/** Whoever is at a case opens it again: it stays theirs as long as if they took it now. */
export async function stayAt(db: Db, actor: Actor, contributionId: string, now = new Date()) {
  if (actor.personId === null) return;
  await db
    .updateTable("moderationCase")
    .set({ assignedUntil: heldUntil(now) })
    .where("contributionId", "=", contributionId)
    .where("isOpen", "=", 1)
    .where("assignedTo", "=", actor.personId)
    .where("assignedUntil", ">", now.toISOString())
    .execute();
}

/** Why this person does not decide on it now: somebody else is at it. The program itself asks nobody. */
export async function lockRefusal(
  trx: Db,
  { personId }: Pick<Actor, "personId">,
  contributionId: string,
  now: Date,
): Promise<"assigned" | null> {
  if (personId === null) return null;
  const held = await openCase(trx, contributionId);
  const holder = held && holderOf(held, now);
  return holder === null || holder === personId ? null : "assigned";
}
