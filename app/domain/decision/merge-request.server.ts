import { act } from "#app/domain/act.server.ts";
import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import type { Portal } from "#app/domain/decision/decision.ts";
import { makeDecision, type ToMake } from "#app/domain/decision/decision-made.server.ts";
import { standingOf } from "#app/domain/decision/decision-standing.server.ts";
import { heldSeconds, tellOfRequest } from "#app/domain/decision/decision-told.server.ts";
import type { EffectRefusal } from "#app/domain/decision/effect.ts";
import { mergingRefusal } from "#app/domain/decision/effect-merge.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import { contributionForAct } from "#app/domain/moderation/contribution.server.ts";
import { isBy } from "#app/domain/participant/participant.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

type Request = Schema["mergeRequest"];

/** Asks the author whether their proposal may stand in another: nothing changes until they consent. */
export async function askAuthor(trx: Db, made: ToMake, now: Date): Promise<string> {
  const { input, contribution, consultation, decidedBy } = made;
  const id = newId();
  const intoId = input.details!.intoId!;
  await trx
    .insertInto("mergeRequest")
    .values({
      id,
      consultationId: consultation.id,
      proposalId: contribution.id,
      intoId,
      ruleId: input.ruleId,
      reason: input.reason,
      askedBy: decidedBy,
      askedAt: now.toISOString(),
      answeredAt: null,
      consents: null,
      decisionId: null,
    })
    .execute();
  await tellOfRequest(trx, made, intoId, now);
  return id;
}

export type MergeAnswered =
  /** @property decisionId  null when the author did not consent */
  | { ok: true; decisionId: string | null; subjectId: string; consultationId: string }
  | { ok: false; refusal: EffectRefusal | "no-such-request" | "not-yours" | "already-answered" };

/** The author says once whether it may; consent makes the decision that the moderator asked for. */
export function answerMerge(
  db: Db,
  actor: Actor,
  id: string,
  consents: boolean,
  now = new Date(),
  portal: Portal = {},
): Promise<MergeAnswered> {
  const name = consents ? "merge.consented" : "merge.declined";
  return act(db, { by: actor, at: now, name }, async (trx): Promise<MergeAnswered> => {
    const known = await requestById(trx, id);
    const contribution = known && (await contributionForAct(trx, "proposal", known.proposalId));
    const request = contribution && (await requestById(trx, id));
    const consultation = request && (await consultationById(trx, request.consultationId));
    if (!consultation) return { ok: false, refusal: "no-such-request" };
    if (!(await isBy(trx, actor, contribution.participantId))) return { ok: false, refusal: "not-yours" };
    if (request.answeredAt !== null) return { ok: false, refusal: "already-answered" };
    const answered = { ok: true as const, subjectId: id, consultationId: consultation.id };
    if (!consents) {
      await answer(trx, id, { consents, decisionId: null }, now);
      await refreshCase(trx, "proposal", contribution.id);
      return { ...answered, decisionId: null };
    }
    const refusal = await mergingRefusal(trx, null, contribution, request.intoId);
    if (refusal) return { ok: false, refusal };

    const rules = await rulesByIds(trx, [request.ruleId]);
    const { waitingSince, ...standing } = await standingOf(trx, contribution);
    const made: ToMake = {
      input: { ...inputOf(request), ...portal },
      actor,
      decidedBy: request.askedBy,
      contribution,
      consultation,
      rule: request.ruleId === null ? null : (rules.get(request.ruleId) ?? null),
      standing,
      waitingSince,
    };
    const decisionId = await makeDecision(trx, made, now);
    await answer(trx, id, { consents, decisionId }, now);
    // Once it can no longer be undone.
    await enqueue(trx, "tell-voters", { decisionId }, { after: heldSeconds, now });
    return { ...answered, decisionId };
  });
}

function inputOf({ proposalId, intoId, ruleId, reason }: Request) {
  const details = { intoId };
  return { kind: "proposal", contributionId: proposalId, outcome: "merge", ruleId, reason, details } as const;
}

function requestById(db: Db, id: string): Promise<Request | undefined> {
  return db.selectFrom("mergeRequest").selectAll().where("id", "=", id).executeTakeFirst();
}

async function answer(
  trx: Db,
  id: string,
  { consents, decisionId }: { consents: boolean; decisionId: string | null },
  now: Date,
) {
  await trx
    .updateTable("mergeRequest")
    .set({ answeredAt: now.toISOString(), consents: Number(consents), decisionId })
    .where("id", "=", id)
    .execute();
}
