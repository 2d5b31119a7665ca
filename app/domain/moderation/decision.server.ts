import { act } from "#app/domain/act.server.ts";
import { recountArguments } from "#app/domain/argument/argument.server.ts";
import { authorityIdsOf, consultationById } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import { authorsAddress, isAuthor } from "#app/domain/moderation/author.server.ts";
import { refreshCase } from "#app/domain/moderation/case-upkeep.server.ts";
import {
  type Contribution,
  contributionForAct,
  setVisibility,
} from "#app/domain/moderation/contribution.server.ts";
import {
  reasonsRefusal,
  type Standing,
  type StandingRefusal,
  standingRefusal,
  type ToDecide,
  visibilityAfter,
} from "#app/domain/moderation/decision.ts";
import { decisionLetter } from "#app/domain/moderation/decision-letter.ts";
import { minutesTaken } from "#app/domain/moderation/record-minutes.ts";
import { houseOfRules } from "#app/domain/moderation/rule.server.ts";
import type { Rule } from "#app/domain/moderation/rule.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { newId } from "#db/id.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

export type Decided =
  | { ok: true; decisionId: string; subjectId: string; consultationId: string }
  | {
      ok: false;
      refusal:
        | StandingRefusal
        | "no-such-contribution"
        | "not-allowed"
        | "own-contribution"
        | "no-such-rule"
        | "rule-needed"
        | "reason-needed"
        | "reason-too-long";
    };

/**
 * Publishes or leaves, hides, or brings back a contribution. Hiding changes what is shown and counted
 * and nothing else: words, votes, arguments and place stay, so that restoring brings exactly all back.
 */
export function decide(db: Db, actor: Actor, input: ToDecide, now = new Date()): Promise<Decided> {
  const { kind, contributionId, outcome, ruleId } = input;
  const detail = { kind, contributionId, outcome, ruleId };
  return act(db, { by: actor, at: now, name: "decision.made", detail }, async (trx): Promise<Decided> => {
    const contribution = await contributionForAct(trx, kind, contributionId);
    const consultation = contribution && (await consultationById(trx, contribution.consultationId));
    if (!consultation) return { ok: false, refusal: "no-such-contribution" };
    if (!can(actor, "moderator", await authorityIdsOf(trx, consultation.id))) {
      return { ok: false, refusal: "not-allowed" };
    }
    if (await isAuthor(trx, actor, contribution)) return { ok: false, refusal: "own-contribution" };
    const house = await houseOfRules(trx, consultation.authorityId, now);
    const rule = house.find((one) => one.id === ruleId) ?? null;
    if (ruleId !== null && !rule) return { ok: false, refusal: "no-such-rule" };
    const { waitingSince, ...standing } = await standingOf(trx, contribution);
    const refusal = reasonsRefusal(input) ?? standingRefusal(standing, input);
    if (refusal) return { ok: false, refusal };

    const decisionId = newId();
    await trx
      .insertInto("decision")
      .values({
        id: decisionId,
        consultationId: consultation.id,
        kind,
        contributionId,
        outcome,
        ruleId,
        reason: input.reason,
        details: JSON.stringify(input.details ?? {}),
        before: JSON.stringify({ visibility: contribution.visibility }),
        prompt: "moderator",
        signals: "[]",
        decidedBy: actor.personId,
        decidedAt: now.toISOString(),
        waitingSince,
        minutesTaken: minutesTaken(waitingSince, now.toISOString()),
      })
      .execute();
    await closeReports(trx, contribution, decisionId);
    if (contribution.visibility !== visibilityAfter(outcome)) {
      await setVisibility(trx, contribution, visibilityAfter(outcome));
      await countAgain(trx, contribution, now);
      await tellAuthor(trx, contribution, consultation, { ...input, rule }, now);
    }
    await refreshCase(trx, kind, contributionId);
    return { ok: true, decisionId, subjectId: decisionId, consultationId: consultation.id };
  });
}

async function standingOf(
  trx: Db,
  { kind, id, visibility, sentAt }: Contribution,
): Promise<Standing & { waitingSince: string | null }> {
  const reports = await trx
    .selectFrom("report")
    .select((select) => [select.fn.countAll().as("waiting"), select.fn.min("reportedAt").as("since")])
    .where("contributionId", "=", id)
    .where("kind", "=", kind)
    .where("decisionId", "is", null)
    .executeTakeFirstOrThrow();
  const last = await lastDecision(trx, kind, id);
  const since = [reports.since, visibility === "pending" ? sentAt : null].filter((one) => one !== null);
  return {
    visibility,
    sentAt,
    waiting: Number(reports.waiting),
    lastDecisionId: last?.id ?? null,
    waitingSince: since.sort()[0] ?? null,
  };
}

function lastDecision(db: Db, kind: ContributionKind, contributionId: string) {
  return db
    .selectFrom("decision")
    .select("id")
    .where("contributionId", "=", contributionId)
    .where("kind", "=", kind)
    .orderBy("decidedAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

async function closeReports(trx: Db, { kind, id }: Contribution, decisionId: string) {
  await trx
    .updateTable("report")
    .set({ decisionId })
    .where("contributionId", "=", id)
    .where("kind", "=", kind)
    .where("decisionId", "is", null)
    .execute();
}

/** The figures that rest on it: a proposal's arguments, and the summaries of where it is from or was voted on. */
async function countAgain(
  trx: Db,
  { kind, id, consultationId, proposalId, territoryId }: Contribution,
  now: Date,
) {
  if (kind === "argument") await recountArguments(trx, proposalId!);
  const territories = new Set([territoryId]);
  if (kind === "proposal") {
    const votes = trx.selectFrom("vote").select("territoryId").distinct().where("proposalId", "=", id);
    for (const vote of await votes.execute()) territories.add(vote.territoryId);
  }
  for (const one of territories) await summariseSoon(trx, consultationId, one, now);
}

/** By mail, in the author's language; whoever took part without an account finds it where they took part. */
async function tellAuthor(
  trx: Db,
  contribution: Contribution,
  { title }: Consultation,
  { kind, outcome, reason, rule, origin }: ToDecide & { rule: Rule | null },
  now: Date,
) {
  const author = await authorsAddress(trx, contribution);
  if (!author) return;
  const link = origin ? `${origin}/account/contributions` : null;
  if (outcome !== "approve" && outcome !== "hide" && outcome !== "restore") return;
  const told = { kind, outcome, consultationTitle: title, rule, reason, link };
  await post(trx, author.email, decisionLetter(author.language, told), now);
}
