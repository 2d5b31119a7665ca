import { recountArguments } from "#app/domain/argument/argument.server.ts";
import { decisionById } from "#app/domain/decision/decision-standing.server.ts";
import { beforeOf, type Decision, type Effect, type Scene } from "#app/domain/decision/effect.ts";
import { setReversed } from "#app/domain/decision/effect-columns.server.ts";
import { closingThread, labelling } from "#app/domain/decision/effect-mark.server.ts";
import { merging } from "#app/domain/decision/effect-merge.server.ts";
import { moving } from "#app/domain/decision/effect-move.server.ts";
import { restoringBy, reverseBy } from "#app/domain/decision/effect-restore.server.ts";
import { suspending } from "#app/domain/decision/effect-suspend.server.ts";
import { approving, hiding } from "#app/domain/decision/effect-visibility.server.ts";
import { hidingPart } from "#app/domain/decision/effect-words.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import { type Contribution, contributionForAct } from "#app/domain/moderation/contribution.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import type { Db, Outcome } from "#db/schema.ts";

export const effects: Record<Outcome, Effect> = {
  approve: approving,
  hide: hiding,
  "hide-part": hidingPart,
  restore: restoringBy((outcome) => effects[outcome]),
  move: moving,
  merge: merging,
  label: labelling,
  "close-thread": closingThread,
  suspend: suspending,
};

/**
 * Takes back what a decision did: an appeal against it succeeded. What its author, or another decision,
 * has changed since stays; votes and arguments were never touched. One that no longer stands is left.
 * @param secret  of the installation, for words that were sealed
 * @returns whether anything changed
 */
export async function reverse(trx: Db, decisionId: string, now: Date, secret: string): Promise<boolean> {
  const found = await decisionById(trx, decisionId);
  const contribution = found && (await contributionForAct(trx, found.kind, found.contributionId));
  if (!contribution) return false;
  const changed = await reverseBy((outcome) => effects[outcome], trx, decisionId, {
    contribution,
    now,
    secret,
  });
  await followUp(trx, contribution, now);
  return changed;
}

/** Takes back what a decision did as if it had not been: also what it took the place of stands again. */
export async function undoEffect(trx: Db, decision: Decision, scene: Scene) {
  await effects[decision.outcome].takeBack(trx, decision, "undone", scene);
  await setReversed(trx, beforeOf(decision).replaced ?? [], null);
}

/** What rests on a contribution after a decision on it: the queue, a proposal's arguments, the summaries. */
export async function followUp(trx: Db, contribution: Contribution, now: Date) {
  const { kind, id, consultationId, proposalId } = contribution;
  if (kind === "argument") await recountArguments(trx, proposalId!);
  await summariseSoon(trx, consultationId, now);
  await refreshCase(trx, kind, id);
}
