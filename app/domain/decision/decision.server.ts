import { act } from "#app/domain/act.server.ts";
import { namesRule, type ToDecide } from "#app/domain/decision/decision.ts";
import { type DecisionRefusal, judge } from "#app/domain/decision/decision-judged.server.ts";
import { makeDecision } from "#app/domain/decision/decision-made.server.ts";
import { askAuthor } from "#app/domain/decision/merge-request.server.ts";
import { askSecond } from "#app/domain/decision/second-opinion.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";

interface Where {
  subjectId: string;
  consultationId: string;
}

export type Decided =
  | (Where & { ok: true; decisionId: string; secondOpinionId?: undefined; mergeRequestId?: undefined })
  /** The rule asks for two: nothing has changed yet. */
  | (Where & { ok: true; secondOpinionId: string; decisionId?: undefined; mergeRequestId?: undefined })
  /** The author is asked: nothing has changed yet. */
  | (Where & { ok: true; mergeRequestId: string; decisionId?: undefined; secondOpinionId?: undefined })
  | { ok: false; refusal: DecisionRefusal };

/**
 * Decides on a contribution. Whatever it is, words, votes, arguments and place are kept, so that taking it
 * back brings exactly all back. Under a rule that asks for two people it waits for the second; merging
 * waits for the author's consent.
 */
export async function decide(db: Db, actor: Actor, input: ToDecide, now = new Date()): Promise<Decided> {
  const { kind, contributionId, outcome, ruleId } = input;
  const what = {
    by: actor,
    at: now,
    name: actNames[await waysOf(db, input)],
    detail: { kind, contributionId, outcome, ruleId },
  };
  return act(db, what, async (trx): Promise<Decided> => {
    const judged = await judge(trx, actor, input, now);
    if (!judged.ok) return judged;
    const { consultation } = judged.made;
    const where = { ok: true as const, consultationId: consultation.id };
    if (outcome === "merge") {
      const mergeRequestId = await askAuthor(trx, judged.made, now);
      return { ...where, mergeRequestId, subjectId: mergeRequestId };
    }
    if (judged.made.rule?.secondPerson && namesRule(outcome)) {
      const secondOpinionId = await askSecond(trx, judged.made, now);
      return { ...where, secondOpinionId, subjectId: secondOpinionId };
    }
    const decisionId = await makeDecision(trx, judged.made, now);
    return { ...where, decisionId, subjectId: decisionId };
  });
}

const actNames = { now: "decision.made", second: "decision.proposed", author: "merge.asked" };

/** Whether it is decided now, or somebody is asked first. A version of a rule never changes. */
async function waysOf(db: Db, { outcome, ruleId }: ToDecide): Promise<keyof typeof actNames> {
  if (outcome === "merge") return "author";
  if (ruleId === null || !namesRule(outcome)) return "now";
  const rule = await db.selectFrom("rule").select("secondPerson").where("id", "=", ruleId).executeTakeFirst();
  return rule?.secondPerson === 1 ? "second" : "now";
}
