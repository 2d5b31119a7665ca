import { act } from "#app/domain/act.server.ts";
import { inForce, type Portal, undoSeconds } from "#app/domain/decision/decision.ts";
import { personRefusal } from "#app/domain/decision/decision-judged.server.ts";
import { decisionById, lastDecision } from "#app/domain/decision/decision-standing.server.ts";
import { followUp, undoEffect } from "#app/domain/decision/effect.server.ts";
import { type Before, beforeOf, type Decision } from "#app/domain/decision/effect.ts";
import { dropHeld } from "#app/domain/mail/mail.server.ts";
import { contributionForAct } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

export type UndoRefusal =
  | "no-such-decision"
  | "not-allowed"
  | "own-contribution"
  /** Somebody else took it. */
  | "not-your-decision"
  | "already-undone"
  | "too-late"
  /** Something was decided after it, or it was taken back. */
  | "decided-since"
  | "appealed";

export type Undone =
  | { ok: true; subjectId: string; consultationId: string }
  | { ok: false; refusal: UndoRefusal };

/**
 * Whoever decided takes it back within the minute, as if it had not been: what it changed is as it was,
 * reports and signals wait again, and the letter that was held is not sent. It counts nowhere.
 */
export function undoDecision(
  db: Db,
  actor: Actor,
  decisionId: string,
  now = new Date(),
  { secret }: Pick<Portal, "secret"> = {},
): Promise<Undone> {
  return act(db, { by: actor, at: now, name: "decision.undone" }, async (trx): Promise<Undone> => {
    const known = await decisionById(trx, decisionId);
    const contribution = known && (await contributionForAct(trx, known.kind, known.contributionId));
    const decision = contribution && (await decisionById(trx, decisionId));
    if (!decision) return { ok: false, refusal: "no-such-decision" };
    const refusal =
      (await personRefusal(trx, actor, contribution)) ?? (await undoRefusal(trx, actor, decision, now));
    if (refusal) return { ok: false, refusal };

    await trx
      .updateTable("decision")
      .set({ undoneAt: now.toISOString() })
      .where("id", "=", decisionId)
      .execute();
    await undoEffect(trx, decision, { contribution, now, secret });
    await waitAgain(trx, decisionId, beforeOf(decision));
    await dropHeld(trx, beforeOf(decision).letters ?? []);
    await followUp(trx, contribution, now);
    return { ok: true, subjectId: decisionId, consultationId: decision.consultationId };
  });
}

async function undoRefusal(
  trx: Db,
  { personId }: Actor,
  decision: Decision,
  now: Date,
): Promise<UndoRefusal | null> {
  const { id, kind, contributionId, decidedBy, decidedAt } = decision;
  if (personId === null || decidedBy !== personId) return "not-your-decision";
  if (decision.undoneAt !== null) return "already-undone";
  const late = now.getTime() - Date.parse(decidedAt) > undoSeconds * 1000;
  if (late && !(await isUndoneInBulk(trx, decision))) return "too-late";
  // Contested, or what a reader's review led to: whoever appealed has been told.
  const appeal = trx
    .selectFrom("appeal")
    .select("id")
    .where((on) => on.or([on("decisionId", "=", id), on("resultId", "=", id)]))
    .limit(1);
  if (await appeal.executeTakeFirst()) return "appealed";
  const last = await lastDecision(trx, kind, contributionId);
  return last?.id === id && inForce(decision) ? null : "decided-since";
}

/** The minute of a bulk decision was counted from its end, and all of it is being taken back. */
async function isUndoneInBulk(trx: Db, { bulkDecisionId }: Decision): Promise<boolean> {
  if (bulkDecisionId === null) return false;
  const bulk = await trx
    .selectFrom("bulkDecision")
    .select("undoneAt")
    .where("id", "=", bulkDecisionId)
    .executeTakeFirst();
  return bulk !== undefined && bulk.undoneAt !== null;
}

/** What it had dealt with, or made needless. */
async function waitAgain(trx: Db, decisionId: string, { endedOpinions = [], endedRequests = [] }: Before) {
  for (const table of ["report", "signal"] as const) {
    await trx.updateTable(table).set({ decisionId: null }).where("decisionId", "=", decisionId).execute();
  }
  if (endedOpinions.length > 0) {
    await trx
      .updateTable("secondOpinion")
      .set({ answeredAt: null })
      .where("id", "in", endedOpinions)
      .execute();
  }
  if (endedRequests.length > 0) {
    await trx
      .updateTable("mergeRequest")
      .set({ answeredAt: null })
      .where("id", "in", endedRequests)
      .execute();
  }
}
