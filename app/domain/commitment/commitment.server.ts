import { act } from "#app/domain/act.server.ts";
import type { Commitment } from "#app/domain/commitment/commitment.ts";
import {
  type CommitmentInput,
  mostCommitments,
  type UpdateInput,
} from "#app/domain/commitment/commitment-input.ts";
import { type AnswerDayRefusal, answerDayRefusal } from "#app/domain/consultation/authoring.ts";
import { localTimeOf } from "#app/domain/consultation/schedule.ts";
import { tellFollowersSoon } from "#app/domain/follower/tell-soon.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

type Refused<Refusal> = { ok: false; refusal: Refusal };

export type CommitmentMade =
  | { ok: true; subjectId: string; consultationId: string }
  | Refused<"gone" | "not-allowed" | "promised-already" | "too-many" | AnswerDayRefusal>;

/** Promises something in a published answer; only officials of the authority that answered can. */
export function makeCommitment(
  db: Db,
  actor: Actor,
  answerId: string,
  input: CommitmentInput,
  now = new Date(),
): Promise<CommitmentMade> {
  return act<CommitmentMade>(db, { by: actor, at: now, name: "commitment.made" }, async (trx) => {
    const answer = await lockedAnswer(trx, answerId);
    if (!answer) return { ok: false, refusal: "gone" };
    if (!can(actor, "official", [answer.authorityId])) return { ok: false, refusal: "not-allowed" };
    const others = await trx
      .selectFrom("commitment")
      .select("title")
      .where("answerId", "=", answerId)
      .execute();
    if (others.some(({ title }) => title === input.title)) return { ok: false, refusal: "promised-already" };
    if (others.length >= mostCommitments) return { ok: false, refusal: "too-many" };
    const refusal = answerDayRefusal(input.dueBy, await todayAt(trx, answer.authorityId, now));
    if (refusal) return { ok: false, refusal };
    const { consultationId, authorityId } = answer;
    const { title, responsible, dueBy, budget } = input;
    const id = newId();
    await trx
      .insertInto("commitment")
      .values({
        id,
        answerId,
        consultationId,
        authorityId,
        title,
        responsible,
        dueBy,
        budget,
        state: "not-started",
        currentDueBy: dueBy,
        settledAt: null,
        madeBy: actor.personId,
        madeAt: now.toISOString(),
      })
      .execute();
    await tellFollowersSoon(trx, consultationId, now);
    return { ok: true, subjectId: id, consultationId };
  });
}

export type CommitmentUpdated =
  | { ok: true; subjectId: string; consultationId: string }
  | Refused<"gone" | "not-allowed" | "said-already" | "day-of-settled" | AnswerDayRefusal>;

/**
 * One more dated row: what became of a commitment. Nothing said before is changed; a day that has
 * passed counts all the same (`standingOfCommitment`).
 */
export function updateCommitment(
  db: Db,
  actor: Actor,
  commitmentId: string,
  { state, dueBy, text, evidence: address }: UpdateInput,
  now = new Date(),
): Promise<CommitmentUpdated> {
  const what = { by: actor, at: now, name: "commitment.updated", detail: { state } };
  return act<CommitmentUpdated>(db, what, async (trx) => {
    const evidence = address ?? null;
    const commitment = await lockedCommitment(trx, commitmentId);
    if (!commitment) return { ok: false, refusal: "gone" };
    const { authorityId, consultationId } = commitment;
    if (!can(actor, "official", [authorityId])) return { ok: false, refusal: "not-allowed" };
    const moves = dueBy !== undefined && dueBy !== commitment.currentDueBy;
    if (moves && isSettled(state)) return { ok: false, refusal: "day-of-settled" };
    const refusal = moves ? answerDayRefusal(dueBy, await todayAt(trx, authorityId, now)) : null;
    if (refusal) return { ok: false, refusal };
    const [newest] = (await updatesOf(trx, [commitmentId])).toReversed();
    if (newest && !moves && newest.state === state && newest.text === text && newest.evidence === evidence) {
      return { ok: false, refusal: "said-already" };
    }
    const at = now.toISOString();
    const id = newId();
    await trx
      .insertInto("commitmentUpdate")
      .values({
        id,
        commitmentId,
        state,
        dueBy: moves ? dueBy : null,
        text,
        evidence,
        writtenBy: actor.personId,
        writtenAt: at,
      })
      .execute();
    const settledBefore = state === commitment.state ? commitment.settledAt : null;
    await trx
      .updateTable("commitment")
      .set({
        state,
        currentDueBy: moves ? dueBy : commitment.currentDueBy,
        settledAt: isSettled(state) ? (settledBefore ?? at) : null,
      })
      .where("id", "=", commitmentId)
      .execute();
    await tellFollowersSoon(trx, consultationId, now);
    return { ok: true, subjectId: commitmentId, consultationId };
  });
}

function isSettled(state: Commitment["state"]): boolean {
  return state === "done" || state === "dropped";
}

async function todayAt(trx: Db, authorityId: string, now: Date): Promise<string> {
  const { timeZone } = await trx
    .selectFrom("authority")
    .select("timeZone")
    .where("id", "=", authorityId)
    .executeTakeFirstOrThrow();
  return localTimeOf(now, timeZone).day;
}

function lockedAnswer(trx: Db, id: string) {
  let query = trx.selectFrom("answer").selectAll().where("id", "=", id);
  if (isPostgresDb(trx)) query = query.forUpdate();
  return query.executeTakeFirst();
}

function lockedCommitment(trx: Db, id: string) {
  let query = trx.selectFrom("commitment").selectAll().where("id", "=", id);
  if (isPostgresDb(trx)) query = query.forUpdate();
  return query.executeTakeFirst();
}

export type CommitmentUpdate = Schema["commitmentUpdate"];

/** Oldest first. */
export function updatesOf(db: Db, commitmentIds: readonly string[]): Promise<CommitmentUpdate[]> {
  return db
    .selectFrom("commitmentUpdate")
    .selectAll()
    .where("commitmentId", "in", [...commitmentIds, ""])
    .orderBy("writtenAt")
    .orderBy("id")
    .execute();
}
