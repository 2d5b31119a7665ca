import type { AnswerDayInput } from "#app/domain/answer/answer.ts";
import type { DayMoved } from "#app/domain/answer/clock.ts";
import { type AnswerDayRefusal, answerDayRefusal } from "#app/domain/consultation/authoring.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { isPublished } from "#app/domain/consultation/consultation.ts";
import { actAsLead, type LeadRefusal, leadOf } from "#app/domain/consultation/lead-act.server.ts";
import { answersAfter, localTimeOf } from "#app/domain/consultation/schedule.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { followAnswerDay } from "#app/domain/phase/write-phases.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export type AnswerDayMoved =
  | { ok: true }
  | {
      ok: false;
      refusal: LeadRefusal | AnswerDayRefusal | "not-published" | "answers-before-closing" | "same-day";
    };

/** Names another day for the answer, saying why. One that has passed already counts all the same. */
export function moveAnswerDay(
  db: Db,
  actor: Actor,
  consultationId: string,
  { answersBy, reason }: AnswerDayInput,
  now = new Date(),
): Promise<AnswerDayMoved> {
  const what = { by: actor, at: now, name: "answer-day.moved", consultationId };
  return actAsLead<AnswerDayMoved>(db, what, async (trx, consultation) => {
    if (!isPublished(consultation)) return { ok: false, refusal: "not-published" };
    if (consultation.answersBy === answersBy) return { ok: false, refusal: "same-day" };
    const { timeZone } = await leadOf(trx, consultation);
    const refusal = answerDayRefusal(answersBy, localTimeOf(now, timeZone).day);
    if (refusal) return { ok: false, refusal };
    if (consultation.closesAt && !answersAfter(answersBy, consultation.closesAt, timeZone)) {
      return { ok: false, refusal: "answers-before-closing" };
    }
    await recordAnswerDay(trx, actor, consultation, answersBy, reason, now);
    await trx.updateTable("consultation").set({ answersBy }).where("id", "=", consultationId).execute();
    await followAnswerDay(trx, consultationId);
    return { ok: true };
  });
}

/** The dated row behind every move of the day, whatever act moves it; none when it stays. */
export async function recordAnswerDay(
  trx: Db,
  actor: Actor,
  { id, answersBy }: Pick<Consultation, "id" | "answersBy">,
  dayAfter: string,
  reason: string,
  now: Date,
) {
  if (answersBy === null || answersBy === dayAfter) return;
  await trx
    .insertInto("answerDayChange")
    .values({
      id: newId(),
      consultationId: id,
      dayBefore: answersBy,
      dayAfter,
      reason,
      changedBy: actor.personId,
      changedAt: now.toISOString(),
    })
    .execute();
}

export function answerDayChanges(
  db: Db,
  consultationIds: readonly string[],
): Promise<(DayMoved & { id: string; consultationId: string; reason: string })[]> {
  return db
    .selectFrom("answerDayChange")
    .select(["id", "consultationId", "dayBefore", "dayAfter", "reason", "changedAt"])
    .where("consultationId", "in", [...consultationIds, ""])
    .orderBy("changedAt")
    .orderBy("id")
    .execute();
}
