import { pushedBack, withAnswerDay } from "#app/domain/phase/answer-day.ts";
import { changesOf, notDone, type Timetable } from "#app/domain/phase/due.ts";
import { type Phase, phasesOf, windowOf } from "#app/domain/phase/phase.ts";
import type { Db } from "#db/schema.ts";

/** The one place that changes when a consultation's phases run, so that what follows from them stays right. */
export async function writePhases(trx: Db, consultationId: string, phases: readonly Phase[]) {
  const { answersBy, timeZone } = await timetableOf(trx, consultationId);
  // What follows the answer is pushed back with its day.
  const kept = pushedBack(withAnswerDay(phases, answersBy, timeZone), timeZone);
  await trx
    .updateTable("consultation")
    .set({ phases: JSON.stringify(kept), ...windowOf(kept) })
    .where("id", "=", consultationId)
    .execute();
  await setNextChange(trx, consultationId);
}

/** To be called by every act that names another day for the answer: its phase ends with that day. */
export async function followAnswerDay(trx: Db, consultationId: string) {
  await writePhases(trx, consultationId, phasesOf(await timetableOf(trx, consultationId)));
}

/** When the job loop has to look at it next. */
export async function setNextChange(trx: Db, consultationId: string) {
  const coming = notDone(
    changesOf(await timetableOf(trx, consultationId)),
    await changesDone(trx, consultationId),
  );
  await trx
    .updateTable("consultation")
    .set({ nextChangeAt: coming[0]?.dueAt ?? null })
    .where("id", "=", consultationId)
    .execute();
}

export function changesDone(db: Db, consultationId: string) {
  return db
    .selectFrom("phaseChange")
    .select(["phase", "change", "dueAt"])
    .where("consultationId", "=", consultationId)
    .execute();
}

function timetableOf(db: Db, consultationId: string): Promise<Timetable> {
  return db
    .selectFrom("consultation")
    .innerJoin("authority", "authority.id", "consultation.authorityId")
    .select(["consultation.publishedAt", "consultation.phases", "consultation.answersBy"])
    .select("authority.timeZone")
    .where("consultation.id", "=", consultationId)
    .executeTakeFirstOrThrow();
}
