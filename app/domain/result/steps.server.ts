import { setImmediate as letOthersRun } from "node:timers/promises";
import { sql } from "kysely";
import type { Question } from "#app/domain/consultation/consultation.ts";
import { type Answer, storedValue } from "#app/domain/question/value.ts";
import { kept } from "#app/domain/result/kept.server.ts";
import {
  addReach,
  atReview,
  noReach,
  questionsConditionsRestOn,
  type Reach,
} from "#app/domain/result/reach.ts";
import type { Steps } from "#app/domain/result/steps.ts";
import type { Db } from "#db/schema.ts";

const atOnce = 2000;

/** The same, kept for a while when there is much to count: every question's page needs it. */
export function stepsNow(db: Db, consultationId: string, questions: readonly Question[]) {
  return kept(db, `steps ${consultationId}`, () => stepsOf(db, consultationId, questions));
}

/** Where people stopped, from the first question to the sending. */
export async function stepsOf(
  db: Db,
  consultationId: string,
  questions: readonly Question[],
): Promise<Steps> {
  const restOn = questionsConditionsRestOn(questions);
  const reach = await (restOn.size === 0
    ? reachByFurthest(db, consultationId, questions)
    : reachOneByOne(db, consultationId, questions, restOn));
  const said = await answeredByQuestion(db, questions);
  return {
    started: reach.started,
    sent: reach.sent,
    review: {
      reached: reach.sent + (reach.reached.get(atReview) ?? 0),
      stopped: reach.stopped.get(atReview) ?? 0,
    },
    steps: questions.map(({ id, position }) => ({
      questionId: id,
      position,
      reached: reach.reached.get(position) ?? 0,
      asked: reach.asked.get(position) ?? 0,
      stopped: reach.stopped.get(position) ?? 0,
      ...(said.get(id) ?? { answered: 0, sent: 0, withheld: 0 }),
    })),
  };
}

/** Without conditions everybody is asked everything: how far they came says it all. */
async function reachByFurthest(
  db: Db,
  consultationId: string,
  questions: readonly Question[],
): Promise<Reach> {
  const isSent = sql<number>`case when ${sql.ref("submittedAt")} is null then 0 else 1 end`;
  const rows = await db
    .selectFrom("response")
    .select((on) => ["furthest", isSent.as("isSent"), on.fn.countAll().as("times")])
    .where("consultationId", "=", consultationId)
    .groupBy(["furthest", isSent])
    .execute();
  const reach = noReach();
  for (const { furthest, isSent, times } of rows) {
    addReach(
      reach,
      questions,
      { isSent: Number(isSent) === 1, furthest: Number(furthest), answers: new Map() },
      Number(times),
    );
  }
  return reach;
}

/** Reads every response with the answers that decide what else was asked, some thousands at a time. */
async function reachOneByOne(
  db: Db,
  consultationId: string,
  questions: readonly Question[],
  restOn: ReadonlySet<string>,
): Promise<Reach> {
  const reach = noReach();
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]));
  for (let after = ""; ; ) {
    const responses = await db
      .selectFrom("response")
      .select(["id", "submittedAt", "furthest"])
      .where("consultationId", "=", consultationId)
      .where("id", ">", after)
      .orderBy("id")
      .limit(atOnce)
      .execute();
    const entries = await decidingEntries(db, responses, restOn);
    for (const { id, submittedAt, furthest } of responses) {
      const isSent = submittedAt !== null;
      const answers = new Map<string, Answer>();
      for (const { questionId, text, draft, value, draftValue } of entries.get(id) ?? []) {
        const words = isSent ? text : (draft ?? text);
        const json = isSent ? value : (draftValue ?? value);
        answers.set(questionId, {
          text: words ?? "",
          value: storedValue(kinds.get(questionId)!, json),
        });
      }
      addReach(reach, questions, { isSent, furthest: Number(furthest), answers });
    }
    const last = responses.at(-1);
    if (!last || responses.length < atOnce) return reach;
    after = last.id;
    await letOthersRun();
  }
}

async function decidingEntries(
  db: Db,
  responses: readonly { id: string }[],
  restOn: ReadonlySet<string>,
): Promise<Map<string, Deciding[]>> {
  if (responses.length === 0) return new Map();
  const rows = await db
    .selectFrom("entry")
    .select(["responseId", "questionId", "text", "draft", "value", "draftValue"])
    .where("questionId", "in", [...restOn])
    .where(
      "responseId",
      "in",
      responses.map(({ id }) => id),
    )
    .execute();
  const byResponse = new Map<string, Deciding[]>();
  for (const row of rows) {
    const known = byResponse.get(row.responseId);
    if (known) known.push(row);
    else byResponse.set(row.responseId, [row]);
  }
  return byResponse;
}

interface Deciding {
  questionId: string;
  text: string | null;
  draft: string | null;
  value: string | null;
  draftValue: string | null;
}

interface Answered {
  answered: number;
  sent: number;
  withheld: number;
}

/** One question after another, so that nobody else waits for all of them. */
async function answeredByQuestion(db: Db, questions: readonly Question[]): Promise<Map<string, Answered>> {
  const said = new Map<string, Answered>();
  for (const { id } of questions) {
    const sum = { answered: 0, sent: 0, withheld: 0 };
    for (const [rows, sign] of [
      [await entriesOf(db, id).execute(), 1],
      [await entriesOf(db, id).where(isSilent).execute(), -1],
    ] as const) {
      for (const { visibility, all, sent } of rows) {
        sum.answered += sign * Number(all);
        sum.sent += sign * Number(sent);
        if (visibility !== "published") sum.withheld += sign * Number(sent);
      }
    }
    said.set(id, sum);
    await letOthersRun();
  }
  return said;
}

/** Counted in the index alone, in its order. */
function entriesOf(db: Db, questionId: string) {
  return db
    .selectFrom("entry")
    .select((on) => ["visibility", on.fn.countAll().as("all"), on.fn.count("submittedAt").as("sent")])
    .where("questionId", "=", questionId)
    .groupBy("visibility");
}

const saysSomething = (words: string, value: string) =>
  sql`(coalesce(${sql.ref(words)}, '') <> '' or coalesce(${sql.ref(value)}, '') <> '')`;

/** Entries that say nothing or do not count: few, and in an index of their own, word for word this condition. */
const isSilent = sql<boolean>`not (case when ${sql.ref("submittedAt")} is null
  then ${saysSomething("draft", "draftValue")}
  else ${sql.ref("counted")} = 1 and ${saysSomething("text", "value")} end)`;
