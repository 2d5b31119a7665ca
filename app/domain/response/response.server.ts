import { act } from "#app/domain/act.server.ts";
import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import { summariseSoon } from "#app/domain/participant/follow-up.server.ts";
import type { TakingPartRefusal } from "#app/domain/participant/participant.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { draftFor, keepWords, type Mine, myDraft } from "#app/domain/response/draft.server.ts";
import { freeReference } from "#app/domain/response/reference.server.ts";
import { hasUnsentWords, longestAnswer, sendingRefusal } from "#app/domain/response/response.ts";
import { sendEntry } from "#app/domain/response/send-entry.server.ts";
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

async function sendWords(trx: Db, { consultation, participant, entries }: Mine, now: Date) {
  for (const entry of entries.filter((one) => one.draft !== null)) {
    await sendEntry(trx, consultation, entry, participant.territoryId, now);
  }
  await summariseSoon(trx, consultation.id, participant.territoryId, now);
}
