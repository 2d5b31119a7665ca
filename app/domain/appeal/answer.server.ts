import { act } from "#app/domain/act.server.ts";
import { answerLength, type DecidingRefusal } from "#app/domain/appeal/appeal.ts";
import { type Contested, contestedBy, contestedForAct } from "#app/domain/appeal/contested.server.ts";
import { decidingRefusal } from "#app/domain/appeal/deciders.server.ts";
import { tellOutcome } from "#app/domain/appeal/tell.server.ts";
import { type Decided, decide } from "#app/domain/decision/decision.server.ts";
import type { Portal } from "#app/domain/decision/decision.ts";
import { reverse } from "#app/domain/decision/effect.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { AppealOutcome, Db } from "#db/schema.ts";

export interface ToAnswer extends Portal {
  secret: string;
  appealId: string;
  outcome: AppealOutcome;
  reason: string;
  /** Under which what a reader had reported is hidden. */
  ruleId?: string | null;
}

export type AnswerRefusal =
  | DecidingRefusal
  | "no-such-appeal"
  | "reason-needed"
  | "reason-too-long"
  | Extract<Decided, { ok: false }>["refusal"];

export type Answered =
  | { ok: true; consultationId: string; subjectId: string; waitsForSecond: boolean }
  | { ok: false; refusal: AnswerRefusal };

/**
 * Somebody who had no part in it decides an appeal. Overturned, what the author contests is taken back
 * with all it changed; what a reader had reported is hidden, by a decision of its own that its author may
 * appeal against in turn. Where its rule asks for two people the review waits for the second.
 */
export function answerAppeal(
  db: Db,
  actor: Actor,
  { appealId, outcome, reason, ruleId = null, ...portal }: ToAnswer,
  now = new Date(),
): Promise<Answered> {
  const detail = { outcome };
  return act(db, { by: actor, at: now, name: "appeal.judged", detail }, async (trx): Promise<Answered> => {
    const contested = await contestedForAct(trx, appealId);
    if (!contested) return { ok: false, refusal: "no-such-appeal" };
    const { appeal, decision } = contested;
    const refusal = (await decidingRefusal(trx, actor, appeal, decision, now)) ?? reasonRefusal(reason);
    if (refusal) return { ok: false, refusal };

    const names = { subjectId: appealId, consultationId: appeal.consultationId };
    const answer = { outcome, reason };
    if (outcome === "upheld") {
      await settle(trx, actor, contested, { ...answer, resultId: null }, portal, now);
      return { ok: true, ...names, waitsForSecond: false };
    }
    const followed = await overturn(trx, actor, contested, { reason, ruleId, ...portal }, now);
    if (!followed.ok) return followed;
    if (followed.waitsForSecond) return { ok: true, ...names, waitsForSecond: true };
    const { resultId } = followed;
    for (const one of await together(trx, contested)) {
      await settle(trx, actor, one, { ...answer, resultId }, portal, now);
    }
    return { ok: true, ...names, waitsForSecond: false };
  });
}

function reasonRefusal(reason: string): "reason-needed" | "reason-too-long" | null {
  if (reason.length > answerLength.max) return "reason-too-long";
  return reason.trim().length < answerLength.min ? "reason-needed" : null;
}

type Overturned =
  | { ok: true; resultId: string | null; waitsForSecond: boolean }
  | Extract<Decided, { ok: false }>;

async function overturn(
  trx: Db,
  actor: Actor,
  { appeal, decision, contribution }: Contested,
  { reason, ruleId, ...portal }: Portal & { secret: string; reason: string; ruleId: string | null },
  now: Date,
): Promise<Overturned> {
  if (appeal.reportId === null) {
    if (decision.reversedAt === null) await reverse(trx, decision.id, now, portal.secret);
    return { ok: true, resultId: null, waitsForSecond: false };
  }
  const { kind, id: contributionId } = contribution;
  const hiding = await hidingInForce(trx, contributionId);
  if (hiding) return { ok: true, resultId: hiding, waitsForSecond: false };
  const input = { kind, contributionId, outcome: "hide" as const, ruleId, reason, ...portal };
  const decided = await decide(trx, actor, input, now);
  if (!decided.ok) return decided;
  if (decided.decisionId === undefined) return { ok: true, resultId: null, waitsForSecond: true };
  return { ok: true, resultId: decided.decisionId, waitsForSecond: false };
}

/** Somebody hid it since, for another reason or as the second person: what the reader asked for is done. */
async function hidingInForce(trx: Db, contributionId: string): Promise<string | null> {
  const row = await trx
    .selectFrom("decision")
    .select("id")
    .where("contributionId", "=", contributionId)
    .where("outcome", "=", "hide")
    .where("undoneAt", "is", null)
    .where("reversedAt", "is", null)
    .orderBy("decidedAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What one reader's review overturns is no longer in question for the others who asked for one. */
async function together(trx: Db, contested: Contested): Promise<Contested[]> {
  if (contested.appeal.reportId === null) return [contested];
  const open = await trx
    .selectFrom("appeal")
    .select("id")
    .where("decisionId", "=", contested.decision.id)
    .where("reportId", "is not", null)
    .where("decidedAt", "is", null)
    .orderBy("id")
    .execute();
  const all = [];
  for (const { id } of open) all.push((await contestedBy(trx, id))!);
  return all;
}

async function settle(
  trx: Db,
  actor: Actor,
  contested: Contested,
  { outcome, reason, resultId }: { outcome: AppealOutcome; reason: string; resultId: string | null },
  { origin }: Portal,
  now: Date,
) {
  await trx
    .updateTable("appeal")
    .set({ decidedBy: actor.personId, decidedAt: now.toISOString(), outcome, reason, resultId })
    .where("id", "=", contested.appeal.id)
    .where("decidedAt", "is", null)
    .execute();
  await tellOutcome(trx, contested, { outcome, reason }, origin, now);
}
