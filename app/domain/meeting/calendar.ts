import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { localTimeOf } from "#app/domain/consultation/schedule.ts";
import { type Meeting, meetingState } from "#app/domain/meeting/meeting.ts";
import { isKept, type Phase } from "#app/domain/phase/phase.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

export interface CalendarFacts {
  consultation: { id: string; slug: string; title: string };
  /** With their titles in the language of the file. */
  phases: readonly Pick<Phase, "kind" | "opensAt" | "closesAt" | "title">[];
  meetings: readonly Meeting[];
  /** How often the dates of the phases were changed after publication. */
  changes: number;
  /** When anything of this last changed. */
  changedAt: Date;
  /** Of the authority that leads. */
  timeZone: string;
  language: Language;
  /** Where the portal is, "https://consultas.example". */
  origin: string;
}

/**
 * The phases, as whole days that keep nobody busy, and the meetings of a consultation for a calendar
 * program (RFC 5545). What is called off stays in it as cancelled, so that it leaves calendars.
 */
export function calendarOf(facts: CalendarFacts, now: Date): string {
  const { consultation, language, origin } = facts;
  const url = `${origin}/consultations/${consultation.slug}`;
  const calendar = ical({
    name: nameOf(consultation.title),
    prodId: { company: "Cabildo", product: "Consultations", language: language.toUpperCase() },
    url: `${url}/calendar.ics`,
  });
  for (const phase of facts.phases) calendar.createEvent(phaseEvent(facts, phase, url));
  for (const meeting of facts.meetings) calendar.createEvent(meetingEvent(facts, meeting, url, now));
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** The library escapes what events say, but not what the calendar is called (RFC 5545, section 3.3.11). */
function nameOf(title: string): string {
  return title.replace(/[\\;,]/g, "\\$&").replace(/\s+/g, " ");
}

function phaseEvent(facts: CalendarFacts, phase: CalendarFacts["phases"][number], url: string) {
  const { consultation, timeZone, language } = facts;
  const { t, day, instant } = localeOf(language);
  const { kind, title, opensAt, closesAt } = phase;
  const opens = opensAt ?? facts.changedAt.toISOString();
  const name = title || t(`phase.name.${kind}`);
  const closes = (at: string) =>
    kind === "answer" ? day(lastInstant(opens, at), timeZone) : instant(at, timeZone);
  const lines = [
    t(`phase.about.${kind}`),
    t("phase.calendar.opens", { when: instant(opens, timeZone) }),
    closesAt && t("phase.calendar.closes", { when: closes(closesAt) }),
  ];
  return {
    id: uid(facts, `phase-${kind}-${consultation.id}`),
    sequence: facts.changes,
    stamp: facts.changedAt,
    allDay: true,
    start: utcDay(opens, timeZone),
    end: nextDay(utcDay(lastInstant(opens, closesAt), timeZone)),
    transparency: ICalEventTransparency.TRANSPARENT,
    status: isKept(phase) ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    summary: `${name}: ${consultation.title}`,
    description: lines.filter(Boolean).join("\n"),
    url,
  };
}

function meetingEvent(facts: CalendarFacts, meeting: Meeting, url: string, now: Date) {
  const { t } = localeOf(facts.language);
  const { id, title, place, startsAt, endsAt, cancelledAt, cancelledReason, sequence } = meeting;
  const lines = [
    t("phase.calendar.meeting", { title: facts.consultation.title }),
    cancelledAt && t("phase.calendar.cancelled", { reason: cancelledReason ?? "" }),
    meetingState(meeting, now) === "over" && meeting.minutes !== "" && t("phase.calendar.minutes"),
  ];
  return {
    id: uid(facts, `meeting-${id}`),
    sequence,
    stamp: facts.changedAt,
    start: new Date(startsAt),
    end: new Date(endsAt),
    status: cancelledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    summary: title,
    location: place,
    description: lines.filter(Boolean).join("\n"),
    url: `${url}/meetings/${id}`,
  };
}

/** The same for ever, whatever changes. */
function uid({ origin }: CalendarFacts, name: string): string {
  return `${name}@${new URL(origin).hostname}`;
}

/** The day that calendars show there then, as the library takes whole days: midnight in UTC. */
function utcDay(at: string, timeZone: string): Date {
  return new Date(`${localTimeOf(at, timeZone).day}T00:00:00.000Z`);
}

function nextDay(day: Date): Date {
  return new Date(day.getTime() + 24 * 60 * 60_000);
}

/** What closes at midnight does not touch the day that then begins; what has no end is shown on its first day. */
function lastInstant(opens: string, closes: string | null): string {
  if (closes === null || closes <= opens) return opens;
  return new Date(Date.parse(closes) - 1).toISOString();
}
