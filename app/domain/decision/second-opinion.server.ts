import { act } from "#app/domain/act.server.ts";
import { type Portal, reasonLength } from "#app/domain/decision/decision.ts";
import { type DecisionRefusal, judge, personRefusal } from "#app/domain/decision/decision-judged.server.ts";
import { makeDecision, type ToMake } from "#app/domain/decision/decision-made.server.ts";
import { lastDecision } from "#app/domain/decision/decision-standing.server.ts";
import { letGo } from "#app/domain/moderation/assignment.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import { contributionForAct } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

type Opinion = Schema["secondOpinion"];

/** Asks for somebody else's agreement: nothing changes until it comes. */
export async function askSecond(
  trx: Db,
  { input, contribution, consultation, decidedBy }: ToMake,
  now: Date,
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("secondOpinion")
    .values({
      id,
      consultationId: consultation.id,
      kind: contribution.kind,
      contributionId: contribution.id,
      outcome: input.outcome,
      ruleId: input.ruleId,
      reason: input.reason,
      details: JSON.stringify(input.details ?? {}),
      askedBy: decidedBy,
      askedAt: now.toISOString(),
      answeredBy: null,
      answeredAt: null,
      agrees: null,
      note: "",
    })
    .execute();
  await refreshCase(trx, contribution.kind, contribution.id);
  // Whoever asked is done with it.
  await letGo(trx, contribution.id);
  return id;
}

export interface Opined extends Portal {
  agrees: boolean;
  /** For the first moderator; nobody else reads it. */
  note: string;
}

export type SecondAnswered =
  /** @property decisionId  null when they did not agree: the case waits again */
  | { ok: true; decisionId: string | null; subjectId: string; consultationId: string }
  | {
      ok: false;
      refusal: DecisionRefusal | "no-such-opinion" | "own-decision" | "already-answered" | "note-too-long";
    };

/** A second moderator agrees, and the decision is made; or does not, and says why. */
export function answerSecondOpinion(
  db: Db,
  actor: Actor,
  id: string,
  { agrees, note, ...portal }: Opined,
  now = new Date(),
): Promise<SecondAnswered> {
  const name = agrees ? "decision.agreed" : "decision.declined";
  return act(db, { by: actor, at: now, name }, async (trx): Promise<SecondAnswered> => {
    const refused = (refusal: Extract<SecondAnswered, { ok: false }>["refusal"]) =>
      ({ ok: false, refusal }) as const;
    const known = await opinionById(trx, id);
    const contribution = known && (await contributionForAct(trx, known.kind, known.contributionId));
    const opinion = contribution && (await opinionById(trx, id));
    if (!opinion) return refused("no-such-opinion");
    const may = await personRefusal(trx, actor, contribution);
    if (may) return refused(may);
    if (opinion.askedBy === actor.personId) return refused("own-decision");
    if (opinion.answeredAt !== null) return refused("already-answered");
    if (note.length > reasonLength.max) return refused("note-too-long");

    const where = { ok: true as const, subjectId: id, consultationId: opinion.consultationId };
    if (!agrees) {
      await answer(trx, opinion, actor, { agrees, note }, now);
      await refreshCase(trx, opinion.kind, opinion.contributionId);
      return { ...where, decisionId: null };
    }
    if (contribution.sentAt > opinion.askedAt) return refused("new-words");
    const last = await lastDecision(trx, opinion.kind, opinion.contributionId);
    if (last && last.decidedAt > opinion.askedAt) return refused("already-decided");
    const judged = await judge(trx, actor, { ...inputOf(opinion), ...portal }, now, id);
    if (!judged.ok) return judged;
    await answer(trx, opinion, actor, { agrees, note }, now);
    const made = { ...judged.made, decidedBy: opinion.askedBy, secondBy: actor.personId };
    return { ...where, decisionId: await makeDecision(trx, made, now) };
  });
}

function inputOf({ kind, contributionId, outcome, ruleId, reason, details }: Opinion) {
  return { kind, contributionId, outcome, ruleId, reason, details: JSON.parse(details) };
}

function opinionById(db: Db, id: string): Promise<Opinion | undefined> {
  return db.selectFrom("secondOpinion").selectAll().where("id", "=", id).executeTakeFirst();
}

async function answer(trx: Db, { id }: Opinion, { personId }: Actor, { agrees, note }: Opined, now: Date) {
  await trx
    .updateTable("secondOpinion")
    .set({ answeredBy: personId, answeredAt: now.toISOString(), agrees: Number(agrees), note })
    .where("id", "=", id)
    .execute();
}
