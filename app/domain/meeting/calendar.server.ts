import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { leadOf } from "#app/domain/consultation/lead-act.server.ts";
import { type CalendarFacts, calendarOf } from "#app/domain/meeting/calendar.ts";
import { meetingsOf } from "#app/domain/meeting/meeting.server.ts";
import { phasesOf } from "#app/domain/phase/phase.ts";
import { readingOf } from "#app/domain/translation/reading.server.ts";
import { phaseIn, said } from "#app/domain/translation/reading.ts";
import type { Db, Language } from "#db/schema.ts";

/** The calendar file of a published consultation in one of the portal's languages. */
export async function calendarFile(
  db: Db,
  consultation: Consultation,
  language: Language,
  origin: string,
  now: Date,
): Promise<string> {
  const { id, slug } = consultation;
  const reading = await readingOf(db, consultation, language);
  const meetings = await meetingsOf(db, id);
  const changes = await dateChanges(db, id);
  const facts: CalendarFacts = {
    consultation: { id, slug, title: said(reading, "title", consultation.title).text },
    phases: phasesOf(consultation).map((phase) => phaseIn(reading, phase)),
    meetings,
    changes: changes.length,
    changedAt: latest([consultation.publishedAt, ...changes, ...meetings.flatMap(datesOf)]),
    timeZone: (await leadOf(db, consultation)).timeZone,
    language,
    origin,
  };
  return calendarOf(facts, now);
}

/** When the dates of the phases changed. */
async function dateChanges(db: Db, consultationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("scheduleChange")
    .select("changedAt")
    .where("consultationId", "=", consultationId)
    .unionAll(
      db.selectFrom("answerDayChange").select("changedAt").where("consultationId", "=", consultationId),
    )
    .execute();
  return rows.map(({ changedAt }) => changedAt);
}

function datesOf({ calledAt, minutesAt, cancelledAt }: CalendarFacts["meetings"][number]) {
  return [calledAt, minutesAt, cancelledAt];
}

function latest(instants: (string | null)[]): Date {
  return new Date(Math.max(...instants.filter((one) => one !== null).map((one) => Date.parse(one))));
}
