import { act } from "#app/domain/act.server.ts";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import type { TakingPartRefusal } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { AnswerValue } from "#app/domain/question/value.ts";
import { type AnswerRefusal, answerChecked } from "#app/domain/response/answer-checked.ts";
import { attachmentById } from "#app/domain/response/attachment.server.ts";
import { draftFor, keepAnswer, type Mine, myDraft } from "#app/domain/response/draft.server.ts";
import { freeReference } from "#app/domain/response/reference.server.ts";
import { isUnsent, type SoFar, sendingRefusal, soFar } from "#app/domain/response/response.ts";
import { countAgain, sendEntry, setAside } from "#app/domain/response/send-entry.server.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { detectLanguage } from "#app/domain/text/detect-language.server.ts";
import type { Db, Language } from "#db/schema.ts";

export type Saved =
  | { ok: true; responseId: string }
  | { ok: false; refusal: TakingPartRefusal | "no-such-consultation" | "no-such-question" | AnswerRefusal };

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

export interface AnswerToKeep {
  questionId: string;
  text: string;
  /** null, or not given, for words alone and for nothing. */
  value?: AnswerValue | null;
  territoryId?: string | null;
  language: Language;
}

/** Keeps the answer to one question, unsent. */
export async function saveAnswer(
  db: Db,
  actor: Actor,
  consultationId: string,
  { questionId, text, value = null, territoryId = null, language }: AnswerToKeep,
  now = new Date(),
): Promise<Saved> {
  const what = { by: actor, at: now, name: "response.saved", consultationId };
  const spoken = await detectLanguage(text, language);
  return act(db, what, async (trx): Promise<Saved> => {
    const draft = await draftFor(trx, actor, consultationId, { territoryId, language }, now);
    if (!draft.ok) return draft;
    const question = (await questionsOf(trx, consultationId)).find(({ id }) => id === questionId);
    if (!question) return { ok: false, refusal: "no-such-question" };
    const answer = answerChecked(question, { value, text });
    if (!answer.ok) return answer;
    if (!(await isTheirs(trx, answer.value, draft.participant.id))) {
      return { ok: false, refusal: "not-an-answer" };
    }
    await keepAnswer(trx, draft.response, { question, answer, language: spoken });
    return draft;
  });
}

/** Whether what the value names is there: a municipality, a file of this very participant. */
async function isTheirs(trx: Db, value: AnswerValue | null, participantId: string): Promise<boolean> {
  if (value !== null && "territoryId" in value) {
    const [place] = await territoriesByIds(trx, [value.territoryId]);
    return place?.kind === "municipality";
  }
  if (value === null || !("attachmentId" in value)) return true;
  const file = await attachmentById(trx, value.attachmentId);
  return file?.participantId === participantId;
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
    const state = soFar(mine.questions, mine.entries);
    const refusal = sendingRefusal(state);
    if (refusal) return { ok: false, ...refusal };

    const reference = mine.response.reference ?? (await freeReference(trx));
    await sendAnswers(trx, mine, state, now);
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

/** Replaces what was sent by what was answered since; what it was is kept. */
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
    const state = soFar(mine.questions, mine.entries);
    if (!state.unsent) return { ok: false, refusal: "nothing-changed" };
    const refusal = sendingRefusal(state);
    if (refusal) return { ok: false, ...refusal };

    await sendAnswers(trx, mine, state, now);
    await trx
      .updateTable("response")
      .set({ changedAt: now.toISOString() })
      .where("id", "=", mine.response.id)
      .execute();
    return { ok: true, reference, subjectId: mine.response.id };
  });
}

/** What is asked is sent and counts; what is not stays as it is and does not. */
async function sendAnswers(
  trx: Db,
  { consultation, participant, entries }: Mine,
  { asked }: SoFar<{ id: string }>,
  now: Date,
) {
  const ids = new Set(asked.map(({ id }) => id));
  for (const entry of entries) {
    if (!ids.has(entry.questionId)) await setAside(trx, entry);
    else if (isUnsent(entry)) await sendEntry(trx, consultation, entry, participant.territoryId, now);
    else await countAgain(trx, entry);
  }
  await summariseSoon(trx, consultation.id, now);
}
