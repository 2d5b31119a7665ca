import { randomInt } from "node:crypto";
import { act } from "#app/domain/act.server.ts";
import { consultationForAct, questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import { participantFor } from "#app/domain/participant/participant.server.ts";
import type { TakingPartRefusal } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { newReference } from "#app/domain/response/reference.ts";
import {
  type Entry,
  hasUnsentWords,
  longestAnswer,
  type Response,
  sendingRefusal,
} from "#app/domain/response/response.ts";
import { sendEntry } from "#app/domain/response/send-entry.server.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

export type Saved =
  | { ok: true; responseId: string }
  | { ok: false; refusal: TakingPartRefusal | "no-such-consultation" | "no-such-question" | "too-long" };

/** Begins a response, or goes on with the one there is; the municipality may still be corrected until it is sent. */
export function startResponse(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: { territoryId: string | null; language: Language },
  now = new Date(),
): Promise<Saved> {
  const what = { by: actor, at: now, name: "response.started", consultationId };
  return act(db, what, (trx) => draftFor(trx, actor, consultationId, input, now));
}

/** Keeps the words to one question, unsent. */
export function saveAnswer(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: { questionId: string; text: string; territoryId?: string | null; language: Language },
  now = new Date(),
): Promise<Saved> {
  const what = { by: actor, at: now, name: "response.saved", consultationId };
  return act(db, what, async (trx): Promise<Saved> => {
    if (input.text.length > longestAnswer) return { ok: false, refusal: "too-long" };
    const place = { territoryId: input.territoryId ?? null, language: input.language };
    const draft = await draftFor(trx, actor, consultationId, place, now);
    if (!draft.ok) return draft;
    const questions = await questionsOf(trx, consultationId);
    if (!questions.some((question) => question.id === input.questionId)) {
      return { ok: false, refusal: "no-such-question" };
    }
    await keepWords(trx, draft.response, input);
    return draft;
  });
}

export type Sent =
  | { ok: true; reference: string; subjectId: string }
  | {
      ok: false;
      refusal: TakingPartRefusal | "no-such-consultation" | "not-started" | "empty" | "already-sent";
    }
  | { ok: false; refusal: "incomplete"; missing: number[] };

/** Sends every answer at once and gives the response its reference. */
export function sendResponse(db: Db, actor: Actor, consultationId: string, now = new Date()): Promise<Sent> {
  const what = { by: actor, at: now, name: "response.sent", consultationId };
  return act(db, what, async (trx): Promise<Sent> => {
    const mine = await myDraft(trx, actor, consultationId, now);
    if (!mine.ok) return mine;
    if (mine.response.submittedAt !== null) return { ok: false, refusal: "already-sent" };
    const refusal = sendingRefusal(mine.questions, mine.entries);
    if (refusal) return { ok: false, ...refusal };

    const reference = mine.response.reference ?? (await freeReference(trx));
    await sendWords(trx, mine, now);
    await trx
      .updateTable("response")
      .set({ reference, submittedAt: now.toISOString(), territoryId: mine.participant.territoryId })
      .where("id", "=", mine.response.id)
      .execute();
    return { ok: true, reference, subjectId: mine.response.id };
  });
}

export type Changed =
  | Exclude<Sent, { refusal: "already-sent" }>
  | { ok: false; refusal: "not-sent" | "nothing-changed" };

/** Replaces what was sent by what was written since; what it was is kept. */
export function changeResponse(
  db: Db,
  actor: Actor,
  consultationId: string,
  now = new Date(),
): Promise<Changed> {
  const what = { by: actor, at: now, name: "response.changed", consultationId };
  return act(db, what, async (trx): Promise<Changed> => {
    const mine = await myDraft(trx, actor, consultationId, now);
    if (!mine.ok) return mine;
    const { reference, submittedAt } = mine.response;
    if (submittedAt === null || reference === null) return { ok: false, refusal: "not-sent" };
    if (!hasUnsentWords(mine.entries)) return { ok: false, refusal: "nothing-changed" };
    const refusal = sendingRefusal(mine.questions, mine.entries);
    if (refusal) return { ok: false, ...refusal };

    await sendWords(trx, mine, now);
    await trx
      .updateTable("response")
      .set({ changedAt: now.toISOString() })
      .where("id", "=", mine.response.id)
      .execute();
    return { ok: true, reference, subjectId: mine.response.id };
  });
}

/** The participant's one response, made when there is none. */
async function draftFor(
  trx: Db,
  actor: Actor,
  consultationId: string,
  input: { territoryId: string | null; language: Language },
  now: Date,
) {
  const consultation = await consultationForAct(trx, consultationId);
  if (!consultation) return { ok: false as const, refusal: "no-such-consultation" as const };
  const who = await participantFor(trx, actor, consultation, input.territoryId, now);
  if (!who.ok) return who;
  const { participant } = who;
  let response = await responseOf(trx, participant.id);
  if (!response) {
    response = {
      id: newId(),
      consultationId,
      participantId: participant.id,
      territoryId: participant.territoryId,
      channel: participant.channel,
      reference: null,
      language: input.language,
      startedAt: now.toISOString(),
      submittedAt: null,
      changedAt: null,
    };
    await trx.insertInto("response").values(response).execute();
  }
  return {
    ok: true as const,
    consultation,
    participant,
    response,
    responseId: response.id,
    subjectId: response.id,
  };
}

async function keepWords(
  trx: Db,
  response: Response,
  input: { questionId: string; text: string; language: Language },
) {
  const entry = await trx
    .selectFrom("entry")
    .select(["id", "text"])
    .where("responseId", "=", response.id)
    .where("questionId", "=", input.questionId)
    .executeTakeFirst();
  if (entry) {
    const draft = input.text === (entry.text ?? "") ? null : input.text;
    await trx
      .updateTable("entry")
      .set({ draft, language: input.language })
      .where("id", "=", entry.id)
      .execute();
  } else if (input.text !== "") {
    await trx
      .insertInto("entry")
      .values({
        id: newId(),
        responseId: response.id,
        consultationId: response.consultationId,
        questionId: input.questionId,
        participantId: response.participantId,
        territoryId: response.territoryId,
        language: input.language,
        text: null,
        draft: input.text,
        visibility: "published",
        submittedAt: null,
        changedAt: null,
      })
      .execute();
  }
}

/** Everything that sending needs, or why this actor cannot send now. */
async function myDraft(trx: Db, actor: Actor, consultationId: string, now: Date) {
  const consultation = await consultationForAct(trx, consultationId);
  if (!consultation) return { ok: false as const, refusal: "no-such-consultation" as const };
  const who = await participantFor(trx, actor, consultation, null, now);
  if (!who.ok) return who;
  const response = await responseOf(trx, who.participant.id);
  if (!response) return { ok: false as const, refusal: "not-started" as const };
  const [questions, entries] = [await questionsOf(trx, consultationId), await entriesOf(trx, response.id)];
  return { ok: true as const, consultation, participant: who.participant, response, questions, entries };
}

type Mine = Extract<Awaited<ReturnType<typeof myDraft>>, { ok: true }>;

async function sendWords(trx: Db, { consultation, participant, entries }: Mine, now: Date) {
  for (const entry of entries.filter((one) => one.draft !== null)) {
    await sendEntry(trx, consultation, entry, participant.territoryId, now);
  }
  await summariseSoon(trx, consultation.id, participant.territoryId, now);
}

export function responseOf(db: Db, participantId: string): Promise<Response | undefined> {
  let query = db.selectFrom("response").selectAll().where("participantId", "=", participantId);
  if (db.isTransaction && isPostgresDb(db)) query = query.forUpdate();
  return query.executeTakeFirst();
}

export function entriesOf(db: Db, responseId: string): Promise<Entry[]> {
  return db.selectFrom("entry").selectAll().where("responseId", "=", responseId).execute();
}

/** One that no response has; by chance alone the first one tried is taken once in 10^11 times. */
export async function freeReference(trx: Db, draw: (below: number) => number = randomInt): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const reference = newReference(draw);
    const taken = await trx
      .selectFrom("response")
      .select("id")
      .where("reference", "=", reference)
      .executeTakeFirst();
    if (!taken) return reference;
  }
  throw new Error("No free reference in twenty tries");
}
