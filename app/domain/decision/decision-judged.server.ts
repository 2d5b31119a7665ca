import { authorityIdsOf, consultationById } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import {
  namesRule,
  type ReasonsRefusal,
  reasonsRefusal,
  type StandingRefusal,
  standingRefusal,
  type ToDecide,
} from "#app/domain/decision/decision.ts";
import type { ToMake } from "#app/domain/decision/decision-made.server.ts";
import { standingOf } from "#app/domain/decision/decision-standing.server.ts";
import { effects } from "#app/domain/decision/effect.server.ts";
import type { EffectRefusal } from "#app/domain/decision/effect.ts";
import { wasOverturned } from "#app/domain/decision/overturned.server.ts";
import { isErased } from "#app/domain/erasure/erased.server.ts";
import { lockRefusal } from "#app/domain/moderation/assignment.server.ts";
import { isAuthor } from "#app/domain/moderation/author.server.ts";
import { type Contribution, contributionForAct } from "#app/domain/moderation/contribution.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import type { Db } from "#db/schema.ts";

export type DecisionRefusal =
  | StandingRefusal
  | ReasonsRefusal
  | EffectRefusal
  | "no-such-contribution"
  /** For good, since the law demanded it. */
  | "erased"
  | "not-allowed"
  | "own-contribution"
  /** Somebody else is at it. */
  | "assigned"
  /** An appeal took back that they decided so. */
  | "overturned"
  | "no-such-rule"
  | "rule-forbids"
  /** A second moderator, or the author, was asked already. */
  | "second-waits"
  | "merge-waits";

export type Judged = { ok: true; made: ToMake } | { ok: false; refusal: DecisionRefusal };

/** Whether this actor may decide so now, with the contribution locked; and all that deciding needs. */
export async function judge(
  trx: Db,
  actor: Actor,
  input: ToDecide,
  now: Date,
  /** The one that is answered by this, when a second moderator agrees. */
  opinionId: string | null = null,
): Promise<Judged> {
  const { kind, contributionId, outcome } = input;
  const refused = (refusal: DecisionRefusal) => ({ ok: false as const, refusal });
  const contribution = await contributionForAct(trx, kind, contributionId);
  const consultation = contribution && (await consultationById(trx, contribution.consultationId));
  if (!consultation) return refused("no-such-contribution");
  const may = await personRefusal(trx, actor, contribution);
  if (may) return refused(may);
  const isHeld = await lockRefusal(trx, actor, contributionId, now);
  if (isHeld) return refused(isHeld);
  if (await isErased(trx, contribution)) return refused("erased");
  if (await wasOverturned(trx, actor, contribution, outcome)) return refused("overturned");
  const named = await ruleFor(trx, consultation, input, now);
  if (!named.ok) return named;
  const { rule } = named;
  const { waitingSince, ...standing } = await standingOf(trx, contribution);
  const refusal = reasonsRefusal(input) ?? standingRefusal(standing, input);
  if (refusal) return refused(refusal);
  const { details = {}, secret } = input;
  const asked = { actor, contribution, consultation, outcome, rule, details, secret };
  const cannot =
    (await effects[outcome].refusal(trx, asked, now)) ??
    (await isAsked(trx, contribution, input, rule, opinionId));
  if (cannot) return refused(cannot);
  const decidedBy = actor.personId;
  return {
    ok: true,
    made: { input, actor, decidedBy, contribution, consultation, rule, standing, waitingSince },
  };
}

/** Nobody who does not moderate it, and nobody of their own. */
export async function personRefusal(
  trx: Db,
  actor: Actor,
  contribution: Contribution,
): Promise<"not-allowed" | "own-contribution" | null> {
  if (!can(actor, "moderator", await authorityIdsOf(trx, contribution.consultationId))) return "not-allowed";
  return (await isAuthor(trx, actor, contribution)) ? "own-contribution" : null;
}

/** The rule in force that is named; it must allow what is decided under it. */
async function ruleFor(
  trx: Db,
  { authorityId }: Consultation,
  { ruleId, outcome }: ToDecide,
  now: Date,
): Promise<{ ok: true; rule: Rule | null } | { ok: false; refusal: "no-such-rule" | "rule-forbids" }> {
  if (ruleId === null) return { ok: true, rule: null };
  const house = await houseOfRules(trx, authorityId, now);
  const rule = house.find((one) => one.id === ruleId) ?? null;
  if (!rule) return { ok: false, refusal: "no-such-rule" };
  if (namesRule(outcome) && !rule.sanctions.includes(outcome)) return { ok: false, refusal: "rule-forbids" };
  return { ok: true, rule };
}

/** A second moderator, or the author, was asked already and has not said. */
async function isAsked(
  trx: Db,
  { id }: Contribution,
  { outcome }: ToDecide,
  rule: Rule | null,
  opinionId: string | null,
): Promise<"second-waits" | "merge-waits" | null> {
  if (outcome === "merge") {
    const request = await trx
      .selectFrom("mergeRequest")
      .select("id")
      .where("proposalId", "=", id)
      .where("answeredAt", "is", null)
      .limit(1)
      .executeTakeFirst();
    return request ? "merge-waits" : null;
  }
  if (!rule?.secondPerson || !namesRule(outcome)) return null;
  const opinion = await trx
    .selectFrom("secondOpinion")
    .select("id")
    .where("contributionId", "=", id)
    .where("answeredAt", "is", null)
    .$if(opinionId !== null, (query) => query.where("id", "<>", opinionId))
    .limit(1)
    .executeTakeFirst();
  return opinion ? "second-waits" : null;
}
