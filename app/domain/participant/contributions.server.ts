import type { ExpressionBuilder } from "kysely";
import type { Actor } from "#app/domain/person/actor.ts";
import { askedOf } from "#app/domain/question/settings.ts";
import { isAnswered } from "#app/domain/question/value.ts";
import { isUnsent, writtenAnswer } from "#app/domain/response/response.ts";
import type { Db, Schema } from "#db/schema.ts";

/** Most of each kind that a page shows, the newest first. */
export const contributionsAtOnce = 40;

/** Everything this reader wrote, also what is hidden or waits, a page at a time. Their votes are not in it. */
export async function contributionsOf(db: Db, actor: Actor, page = 1) {
  const responses = await ownResponses(db, actor, page);
  return {
    pages: await howManyPages(db, actor),
    responses,
    entries: await ownEntries(
      db,
      responses.map(({ id }) => id),
    ),
    proposals: await ownProposals(db, actor, page),
    arguments: await ownArguments(db, actor, page),
  };
}

async function howManyPages(db: Db, actor: Actor): Promise<number> {
  const counts = [];
  for (const table of ["response", "proposal", "argument"] as const) {
    // The three tables share the column that is read of them here.
    const row = await db
      .selectFrom(table as "response")
      .innerJoin("participant", "participant.id", `${table as "response"}.participantId`)
      .select((select) => select.fn.countAll().as("n"))
      .where((on) => isTheirs(on as never, actor))
      .executeTakeFirstOrThrow();
    counts.push(Number(row.n));
  }
  return Math.max(1, Math.ceil(Math.max(...counts) / contributionsAtOnce));
}

function ownResponses(db: Db, actor: Actor, page: number) {
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
    .offset((page - 1) * contributionsAtOnce)
    .execute();
}

async function ownEntries(db: Db, responseIds: readonly string[]) {
  if (responseIds.length === 0) return [];
  const rows = await db
    .selectFrom("entry")
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
      "entry.consultationId",
      "entry.territoryId",
      "entry.submittedAt",
      "entry.label",
    ])
    .select(["question.position", "question.title as questionTitle", "question.kind", "question.settings"])
    .where("entry.responseId", "in", responseIds)
    .orderBy("question.position")
    .execute();
  return rows.map(({ text, draft, value, draftValue, counted, kind, settings, ...entry }) => {
    const written = { text, draft, value, draftValue };
    const sent = writtenAnswer(kind, { ...written, draft: null, draftValue: null });
    return {
      ...entry,
      text,
      question: askedOf({ kind, settings }),
      answer: isAnswered(sent) ? sent : writtenAnswer(kind, written),
      counted: counted === 1,
      /** Only what has words is read by others on its own. */
      isShown: text !== null,
      unsent: isAnswered(sent) && isUnsent(written),
    };
  });
}

function ownProposals(db: Db, actor: Actor, page: number) {
  return db
    .selectFrom("proposal")
    .innerJoin("participant", "participant.id", "proposal.participantId")
    .innerJoin("consultation", "consultation.id", "proposal.consultationId")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select([
      "proposal.id",
      "proposal.title",
      "proposal.text",
      "proposal.language",
      "proposal.visibility",
      "proposal.createdAt",
      "proposal.withdrawnAt",
      "proposal.consultationId",
      "proposal.territoryId",
      "proposal.label",
      "proposal.threadClosedAt",
      "proposal.mergedIntoId",
      "consultation.title as consultationTitle",
      "authority.timeZone",
    ])
    .where((on) => isTheirs(on as never, actor))
    .orderBy("proposal.createdAt", "desc")
    .limit(contributionsAtOnce)
    .offset((page - 1) * contributionsAtOnce)
    .execute();
}

function ownArguments(db: Db, actor: Actor, page: number) {
  return db
    .selectFrom("argument")
    .innerJoin("participant", "participant.id", "argument.participantId")
    .innerJoin("proposal", "proposal.id", "argument.proposalId")
    .innerJoin("consultation", "consultation.id", "argument.consultationId")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select([
      "argument.id",
      "argument.text",
      "argument.stance",
      "argument.language",
      "argument.visibility",
      "argument.createdAt",
      "proposal.id as proposalId",
      "argument.label",
      "argument.threadClosedAt",
      "proposal.title as proposalTitle",
      "authority.timeZone",
    ])
    .where((on) => isTheirs(on as never, actor))
    .orderBy("argument.createdAt", "desc")
    .limit(contributionsAtOnce)
    .offset((page - 1) * contributionsAtOnce)
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
