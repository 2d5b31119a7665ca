import { dueAfter } from "#app/domain/appeal/due.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { canBeReversed, promptOf, type Standing, type ToDecide } from "#app/domain/decision/decision.ts";
import { tellAuthor } from "#app/domain/decision/decision-told.server.ts";
import { effects, followUp } from "#app/domain/decision/effect.server.ts";
import type { Before } from "#app/domain/decision/effect.ts";
import { newSalt, proofOf } from "#app/domain/decision/proof.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { minutesTaken } from "#app/domain/record/record-minutes.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** A decision that was found to be possible. */
export interface ToMake {
  input: ToDecide;
  /** Who makes it now: the moderator, the second one, or the author who consents. */
  actor: Actor;
  decidedBy: string | null;
  secondBy?: string | null;
  contribution: Contribution;
  consultation: Consultation;
  rule: Rule | null;
  standing: Standing;
  /** Since when somebody waited for it; null when nobody did. */
  waitingSince: string | null;
}

/** Writes a decision, does what it says, deals with the reports and signals that wait, and tells the author. */
export async function makeDecision(trx: Db, made: ToMake, now: Date): Promise<string> {
  const { input, actor, contribution, consultation, rule, standing, waitingSince } = made;
  const { kind, id, title, text } = contribution;
  const { outcome, reason } = input;
  const asked = { actor, contribution, consultation, outcome, rule, secret: input.secret };
  const decisionId = newId();
  const decidedAt = now.toISOString();
  const salt = newSalt();
  const details = input.details ?? {};
  const row = {
    id: decisionId,
    consultationId: consultation.id,
    kind,
    contributionId: id,
    outcome,
    ruleId: input.ruleId,
    reason,
    details: JSON.stringify(details),
    before: "{}",
    prompt: promptOf(standing),
    signals: JSON.stringify(standing.signals),
    decidedBy: made.decidedBy,
    secondBy: made.secondBy ?? null,
    decidedAt,
    waitingSince,
    minutesTaken: minutesTaken(waitingSince, decidedAt),
    appealUntil: canBeReversed(outcome) ? await appealUntil(trx, consultation, now) : null,
    undoneAt: null,
    reversedAt: null,
    textHash: proofOf(salt, title, text),
    salt,
    bulkDecisionId: input.bulkDecisionId ?? null,
  };
  const effect = await effects[outcome].apply(trx, { ...asked, details }, decisionId, now);
  await trx.insertInto("decision").values(row).execute();
  const ended = await endWhatWaited(trx, contribution, outcome, decisionId, now);
  const kept = effect.details ?? details;
  const told = { id: decisionId, prompt: row.prompt, appealUntil: row.appealUntil, details: kept };
  const letters = effect.changed ? await tellAuthor(trx, made, told, now) : [];
  const before: Before = { ...effect.before, ...ended, letters };
  await trx
    .updateTable("decision")
    .set({ before: JSON.stringify(before), details: JSON.stringify(kept) })
    .where("id", "=", decisionId)
    .execute();
  await followUp(trx, contribution, now);
  return decisionId;
}

/** To the end of a day, which is what its author is told. */
async function appealUntil(trx: Db, { authorityId }: Consultation, now: Date): Promise<string> {
  const { appealDays, timeZone } = await trx
    .selectFrom("authority")
    .select(["appealDays", "timeZone"])
    .where("id", "=", authorityId)
    .executeTakeFirstOrThrow();
  return dueAfter(now, appealDays, timeZone);
}

/** Reports and signals are dealt with; questions to others that rest on what no longer is so are not asked any more. */
async function endWhatWaited(
  trx: Db,
  { kind, id }: Contribution,
  outcome: ToDecide["outcome"],
  decisionId: string,
  now: Date,
): Promise<Pick<Before, "endedOpinions" | "endedRequests">> {
  for (const table of ["report", "signal"] as const) {
    await trx
      .updateTable(table)
      .set({ decisionId })
      .where("contributionId", "=", id)
      .where("kind", "=", kind)
      .where("decisionId", "is", null)
      .execute();
  }
  const endedOpinions = await endAll(trx, "secondOpinion", "contributionId", id, now);
  const endedRequests = outcome === "hide" ? await endAll(trx, "mergeRequest", "proposalId", id, now) : [];
  return { endedOpinions, endedRequests };
}

async function endAll(
  trx: Db,
  table: "secondOpinion" | "mergeRequest",
  column: "contributionId" | "proposalId",
  id: string,
  now: Date,
): Promise<string[]> {
  // Both tables have an id and say when they were answered.
  const waiting = await trx
    .selectFrom(table as "mergeRequest")
    .select("id")
    .where(column as "proposalId", "=", id)
    .where("answeredAt", "is", null)
    .execute();
  const ids = waiting.map((one) => one.id);
  if (ids.length === 0) return [];
  await trx
    .updateTable(table as "mergeRequest")
    .set({ answeredAt: now.toISOString() })
    .where("id", "in", ids)
    .execute();
  return ids;
}
