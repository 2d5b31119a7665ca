import type { ExpressionBuilder } from "kysely";
import type { Actor } from "#app/domain/person/actor.ts";
import { askedOf } from "#app/domain/question/settings.ts";
import { isAnswered } from "#app/domain/question/value.ts";
import { isUnsent, writtenAnswer } from "#app/domain/response/response.ts";
import type { Db, Schema } from "#db/schema.ts";

/** Most of each kind that the page shows, the newest first. */
export const contributionsAtOnce = 100;

/** Everything this reader wrote, also what is hidden or waits. Their votes are not in it. */
export async function contributionsOf(db: Db, actor: Actor) {
  const [responses, entries, proposals, arguments_] = [
    await ownResponses(db, actor),
    await ownEntries(db, actor),
    await ownProposals(db, actor),
    await ownArguments(db, actor),
  ];
  const hidden = [...entries, ...proposals, ...arguments_].filter((one) => one.visibility === "hidden");
  const decisions = await lastDecisions(
    db,
    hidden.map((one) => one.id),
  );
  return { responses, entries, proposals, arguments: arguments_, decisions };
}

function ownResponses(db: Db, actor: Actor) {
  return db
    .selectFrom("response")
    .innerJoin("participant", "participant.id", "response.participantId")
    .innerJoin("consultation", "consultation.id", "response.consultationId")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select([
      "response.id",
      "response.reference",
      "response.startedAt",
      "response.submittedAt",
      "consultation.slug",
      "consultation.title",
      "consultation.publishedAt",
      "consultation.phases",
      "authority.timeZone",
    ])
    .where((on) => isTheirs(on as never, actor))
    .orderBy("response.startedAt", "desc")
    .limit(contributionsAtOnce)
    .execute();
}

async function ownEntries(db: Db, actor: Actor) {
  const rows = await db
    .selectFrom("entry")
    .innerJoin("participant", "participant.id", "entry.participantId")
    .innerJoin("question", "question.id", "entry.questionId")
    .select([
      "entry.id",
      "entry.responseId",
      "entry.text",
      "entry.draft",
      "entry.value",
      "entry.draftValue",
      "entry.counted",
      "entry.language",
      "entry.visibility",
    ])
    .select(["question.position", "question.title as questionTitle", "question.kind", "question.settings"])
    .where((on) => isTheirs(on as never, actor))
    .orderBy("question.position")
    .limit(contributionsAtOnce * 4)
    .execute();
  return rows.map(({ text, draft, value, draftValue, counted, kind, settings, ...entry }) => {
    const written = { text, draft, value, draftValue };
    const sent = writtenAnswer(kind, { ...written, draft: null, draftValue: null });
    return {
      ...entry,
      question: askedOf({ kind, settings }),
      answer: isAnswered(sent) ? sent : writtenAnswer(kind, written),
      counted: counted === 1,
      /** Only what has words is read by others on its own. */
      isShown: text !== null,
      unsent: isAnswered(sent) && isUnsent(written),
    };
  });
}

function ownProposals(db: Db, actor: Actor) {
  return db
    .selectFrom("proposal")
    .innerJoin("participant", "participant.id", "proposal.participantId")
    .innerJoin("consultation", "consultation.id", "proposal.consultationId")
    .select([
      "proposal.id",
      "proposal.title",
      "proposal.text",
      "proposal.language",
      "proposal.visibility",
      "proposal.createdAt",
      "proposal.withdrawnAt",
      "consultation.title as consultationTitle",
    ])
    .where((on) => isTheirs(on as never, actor))
    .orderBy("proposal.createdAt", "desc")
    .limit(contributionsAtOnce)
    .execute();
}

function ownArguments(db: Db, actor: Actor) {
  return db
    .selectFrom("argument")
    .innerJoin("participant", "participant.id", "argument.participantId")
    .innerJoin("proposal", "proposal.id", "argument.proposalId")
    .select([
      "argument.id",
      "argument.text",
      "argument.stance",
      "argument.language",
      "argument.visibility",
      "argument.createdAt",
      "proposal.id as proposalId",
      "proposal.title as proposalTitle",
    ])
    .where((on) => isTheirs(on as never, actor))
    .orderBy("argument.createdAt", "desc")
    .limit(contributionsAtOnce)
    .execute();
}

/** The person's, and what this browser wrote as long as it is nobody's. */
function isTheirs(on: ExpressionBuilder<Schema, "participant">, actor: Actor) {
  return on.or([
    ...(actor.personId === null ? [] : [on("participant.personId", "=", actor.personId)]),
    ...(actor.browserHash === null
      ? []
      : [
          on.and([
            on("participant.browserHash", "=", actor.browserHash),
            on("participant.personId", "is", null),
          ]),
        ]),
  ]);
}

export interface LastDecision {
  reason: string;
  decidedAt: string;
  /** {es, pt, en, fr}; null for what was removed before an import. */
  ruleTitles: Record<string, string> | null;
}

/** Why each of these was hidden, by the decision that stands. */
export async function lastDecisions(db: Db, ids: readonly string[]): Promise<Map<string, LastDecision>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("decision")
    .leftJoin("rule", "rule.id", "decision.ruleId")
    .select(["decision.contributionId", "decision.reason", "decision.decidedAt", "rule.titles"])
    .where("decision.contributionId", "in", ids)
    .where("decision.outcome", "=", "hide")
    .orderBy("decision.decidedAt")
    .orderBy("decision.id")
    .execute();
  return new Map(
    rows.map((row) => [
      row.contributionId,
      {
        reason: row.reason,
        decidedAt: row.decidedAt,
        ruleTitles: row.titles ? JSON.parse(row.titles) : null,
      },
    ]),
  );
}
