import { consultationForAct, questionsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Question } from "#app/domain/consultation/consultation.ts";
import { participantFor } from "#app/domain/participant/participant.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { type Answer, isAnswered } from "#app/domain/question/value.ts";
import type { Entry, Response } from "#app/domain/response/response.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

/** The participant's one response, made when there is none. */
export async function draftFor(
  trx: Db,
  actor: Actor,
  consultationId: string,
  input: { territoryId: string | null; language: Language },
  now: Date,
) {
  const consultation = await consultationForAct(trx, consultationId);
  if (!consultation) return { ok: false as const, refusal: "no-such-consultation" as const };
  const who = await participantFor(trx, actor, consultation, input.territoryId, "responses", now);
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
      furthest: 0,
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

/** Keeps an answer unsent, and how far its author has come. */
export async function keepAnswer(
  trx: Db,
  response: Response,
  input: { question: Pick<Question, "id" | "position">; answer: Answer; language: Language },
) {
  const { question, answer, language } = input;
  const value = answer.value === null ? "" : JSON.stringify(answer.value);
  const entry = await trx
    .selectFrom("entry")
    .select(["id", "text", "draft", "value", "language"])
    .where("responseId", "=", response.id)
    .where("questionId", "=", question.id)
    .executeTakeFirst();
  if (entry) {
    const isReworded = entry.text === null && answer.text !== (entry.draft ?? "");
    const draft = answer.text === (entry.text ?? "") ? null : answer.text;
    const draftValue = value === (entry.value ?? "") ? null : value;
    await trx
      .updateTable("entry")
      .set({ draft, draftValue, language: isReworded ? language : entry.language })
      .where("id", "=", entry.id)
      .execute();
  } else if (isAnswered(answer)) {
    await trx
      .insertInto("entry")
      .values({
        id: newId(),
        responseId: response.id,
        consultationId: response.consultationId,
        questionId: question.id,
        participantId: response.participantId,
        territoryId: response.territoryId,
        language,
        text: null,
        draft: answer.text === "" ? null : answer.text,
        value: null,
        draftValue: value === "" ? null : value,
        counted: 1,
        visibility: "published",
        label: null,
        movedFrom: null,
        submittedAt: null,
        changedAt: null,
      })
      .execute();
  }
  if (question.position > response.furthest) {
    await trx
      .updateTable("response")
      .set({ furthest: question.position })
      .where("id", "=", response.id)
      .execute();
  }
}

/** Everything that sending needs, or why this actor cannot send now. */
export async function myDraft(trx: Db, actor: Actor, consultationId: string, now: Date) {
  const consultation = await consultationForAct(trx, consultationId);
  if (!consultation) return { ok: false as const, refusal: "no-such-consultation" as const };
  const who = await participantFor(trx, actor, consultation, null, "responses", now);
  if (!who.ok) return who;
  const response = await responseOf(trx, who.participant.id);
  if (!response) return { ok: false as const, refusal: "not-started" as const };
  const [questions, entries] = [await questionsOf(trx, consultationId), await entriesOf(trx, response.id)];
  return { ok: true as const, consultation, participant: who.participant, response, questions, entries };
}

export type Mine = Extract<Awaited<ReturnType<typeof myDraft>>, { ok: true }>;

export function responseOf(db: Db, participantId: string): Promise<Response | undefined> {
  let query = db.selectFrom("response").selectAll().where("participantId", "=", participantId);
  if (db.isTransaction && isPostgresDb(db)) query = query.forUpdate();
  return query.executeTakeFirst();
}

export function entriesOf(db: Db, responseId: string): Promise<Entry[]> {
  return db.selectFrom("entry").selectAll().where("responseId", "=", responseId).execute();
}
