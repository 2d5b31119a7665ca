import { sql } from "kysely";
import { type Beside, latestFirst, type Stretch, stretch } from "#app/domain/list/stretch.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { askedOf } from "#app/domain/question/settings.ts";
import { isAnswered } from "#app/domain/question/value.ts";
import { isUnsent, writtenAnswer } from "#app/domain/response/response.ts";
import type { Db } from "#db/schema.ts";

/** Most that a page shows, of every kind together. */
const contributionsAtOnce = 40;

/**
 * A stretch of everything this reader wrote, also what is hidden or waits: the newest first, whatever its
 * kind, and then each kind by itself. Their votes are not in it.
 */
export async function contributionsOf(db: Db, actor: Actor, beside: Beside = {}) {
  const { items, before, after } = await written(db, actor, beside);
  const ids = (kind: Kind) => items.filter((one) => one.kind === kind).map(({ id }) => id);
  return {
    before,
    after,
    responses: await ownResponses(db, ids("response")),
    entries: await ownEntries(db, ids("response")),
    proposals: await ownProposals(db, ids("proposal")),
    arguments: await ownArguments(db, ids("argument")),
  };
}

type Kind = "response" | "proposal" | "argument";

interface Written {
  id: string;
  kind: Kind;
  /** When it was begun. */
  at: string;
}

async function written(db: Db, actor: Actor, beside: Beside): Promise<Stretch<Written>> {
  const id = beside.after ?? beside.before;
  const from = id ? await allWritten(db, actor).where("id", "=", id).executeTakeFirst() : undefined;
  return stretch(beside, from !== undefined, contributionsAtOnce, (way, limit) => {
    const [direction, comes] = latestFirst(way);
    return allWritten(db, actor)
      .$if(way !== "first", (query) =>
        query.where((on) => on(on.refTuple("at", "id"), comes, on.tuple(from!.at, from!.id))),
      )
      .orderBy("at", direction)
      .orderBy("id", direction)
      .limit(limit)
      .execute();
  });
}

function allWritten(db: Db, actor: Actor) {
  const kind = (one: Kind) => sql<Kind>`${sql.lit(one)}`.as("kind");
  const theirs = participantsOf(db, actor);
  const responses = db
    .selectFrom("response")
    .select(["id", "startedAt as at", kind("response")])
    .where("participantId", "in", theirs);
  const proposals = db
    .selectFrom("proposal")
    .select(["id", "createdAt as at", kind("proposal")])
    .where("participantId", "in", theirs);
  const debate = db
    .selectFrom("argument")
    .select(["id", "createdAt as at", kind("argument")])
    .where("participantId", "in", theirs);
  return db.selectFrom(responses.unionAll(proposals).unionAll(debate).as("written")).selectAll();
}

/** The person's, and what this browser wrote as long as it is nobody's. */
function participantsOf(db: Db, { personId, browserHash }: Actor) {
  return db
    .selectFrom("participant")
    .select("id")
    .where((on) =>
      on.or([
        ...(personId === null ? [] : [on("personId", "=", personId)]),
        ...(browserHash === null
          ? []
          : [on.and([on("browserHash", "=", browserHash), on("personId", "is", null)])]),
      ]),
    );
}

async function ownResponses(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("response")
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
    .where("response.id", "in", ids)
    .orderBy("response.startedAt", "desc")
    .orderBy("response.id", "desc")
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

async function ownProposals(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("proposal")
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
    .where("proposal.id", "in", ids)
    .orderBy("proposal.createdAt", "desc")
    .orderBy("proposal.id", "desc")
    .execute();
}

async function ownArguments(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("argument")
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
    .where("argument.id", "in", ids)
    .orderBy("argument.createdAt", "desc")
    .orderBy("argument.id", "desc")
    .execute();
}
