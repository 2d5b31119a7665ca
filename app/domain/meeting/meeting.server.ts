import { actAsLead, type LeadRefusal, leadOf } from "#app/domain/consultation/lead-act.server.ts";
import { type HourSkipped, instantOf } from "#app/domain/consultation/schedule.ts";
import {
  type CancellationInput,
  type Meeting,
  type MeetingInput,
  type MeetingTimeRefusal,
  type MinutesInput,
  meetingState,
  meetingTimeRefusal,
  mostMeetings,
} from "#app/domain/meeting/meeting.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { htmlOfDocument } from "#app/domain/rich-text/html.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** Every meeting of a consultation, in the order they take place. */
export function meetingsOf(db: Db, consultationId: string): Promise<Meeting[]> {
  return db
    .selectFrom("meeting")
    .selectAll()
    .where("consultationId", "=", consultationId)
    .orderBy("startsAt")
    .orderBy("id")
    .execute();
}

export async function meetingById(db: Db, id: string, consultationId: string): Promise<Meeting | null> {
  const meeting = await db
    .selectFrom("meeting")
    .selectAll()
    .where("id", "=", id)
    .where("consultationId", "=", consultationId)
    .executeTakeFirst();
  return meeting ?? null;
}

type Refused<Refusal> = { ok: false; refusal: Refusal };
type Skipped = { ok: false; at: "start" | "end" } & HourSkipped;

export type Called =
  | { ok: true; subjectId: string }
  | Refused<LeadRefusal | MeetingTimeRefusal | "too-many-meetings" | "called-already">
  | Skipped;

/** Announces a meeting, on the clocks of the leading authority; also one that has been held. */
export function callMeeting(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: MeetingInput,
  now = new Date(),
): Promise<Called> {
  const what = { by: actor, at: now, name: "meeting.called", consultationId, keepsAgreements: true };
  return actAsLead<Called>(db, what, async (trx, consultation) => {
    const times = timesOf(input, (await leadOf(trx, consultation)).timeZone);
    if (!times.ok) return times;
    const { startsAt, endsAt } = times;
    const { title, place } = input;
    const known = await meetingsOf(trx, consultationId);
    if (known.some((one) => one.title === title && one.startsAt === startsAt && one.cancelledAt === null)) {
      return { ok: false, refusal: "called-already" };
    }
    if (known.length >= mostMeetings) return { ok: false, refusal: "too-many-meetings" };
    const id = newId();
    await trx
      .insertInto("meeting")
      .values({
        id,
        consultationId,
        title,
        place,
        startsAt,
        endsAt,
        minutes: "",
        minutesHtml: "",
        calledBy: actor.personId,
        calledAt: now.toISOString(),
        sequence: 0,
      })
      .execute();
    return { ok: true, subjectId: id };
  });
}

type OfOne = LeadRefusal | "no-such-meeting" | "meeting-cancelled";
export type Moved = { ok: true } | Refused<OfOne | MeetingTimeRefusal | "nothing-changed"> | Skipped;

/** What, where or when it is; calendars that have it take the change. */
export function changeMeeting(
  db: Db,
  actor: Actor,
  { id, consultationId }: Pick<Meeting, "id" | "consultationId">,
  input: MeetingInput,
  now = new Date(),
): Promise<Moved> {
  const what = asked(actor, consultationId, id, "meeting.changed", now);
  return actAsLead<Moved>(db, what, async (trx, consultation) => {
    const held = await heldMeeting(trx, id, consultationId);
    if (!held.ok) return held;
    const times = timesOf(input, (await leadOf(trx, consultation)).timeZone);
    if (!times.ok) return times;
    const { startsAt, endsAt } = times;
    const { title, place } = input;
    const { meeting } = held;
    const isSame =
      meeting.title === title &&
      meeting.place === place &&
      meeting.startsAt === startsAt &&
      meeting.endsAt === endsAt;
    if (isSame) return { ok: false, refusal: "nothing-changed" };
    await change(trx, meeting, { title, place, startsAt, endsAt, sequence: meeting.sequence + 1 });
    return { ok: true };
  });
}

export type Cancelled = { ok: true } | Refused<OfOne | "meeting-over">;

/** It will not take place, and stays to be seen with the reason. */
export function cancelMeeting(
  db: Db,
  actor: Actor,
  { id, consultationId }: Pick<Meeting, "id" | "consultationId">,
  { reason }: CancellationInput,
  now = new Date(),
): Promise<Cancelled> {
  const what = asked(actor, consultationId, id, "meeting.cancelled", now);
  return actAsLead<Cancelled>(db, what, async (trx) => {
    const held = await heldMeeting(trx, id, consultationId);
    if (!held.ok) return held;
    if (meetingState(held.meeting, now) === "over") return { ok: false, refusal: "meeting-over" };
    await change(trx, held.meeting, {
      cancelledAt: now.toISOString(),
      cancelledReason: reason,
      sequence: held.meeting.sequence + 1,
    });
    return { ok: true };
  });
}

export type Minuted = { ok: true } | Refused<OfOne | "meeting-to-come">;

/** What was said and agreed in it, from its beginning on. */
export function writeMinutes(
  db: Db,
  actor: Actor,
  { id, consultationId }: Pick<Meeting, "id" | "consultationId">,
  { minutes }: MinutesInput,
  now = new Date(),
): Promise<Minuted> {
  const what = asked(actor, consultationId, id, "meeting.minutes-written", now);
  return actAsLead<Minuted>(db, what, async (trx) => {
    const held = await heldMeeting(trx, id, consultationId);
    if (!held.ok) return held;
    if (meetingState(held.meeting, now) === "coming") return { ok: false, refusal: "meeting-to-come" };
    const minutesHtml = htmlOfDocument(documentFromMarkdown(minutes));
    const isEmpty = minutesHtml === "";
    await change(trx, held.meeting, {
      minutes: isEmpty ? "" : minutes,
      minutesHtml,
      minutesAt: isEmpty ? null : now.toISOString(),
      sequence: held.meeting.sequence + 1,
    });
    return { ok: true };
  });
}

/** Meetings are beside the consultation: joint authorities need not agree to them again. */
function asked(by: Actor, consultationId: string, subjectId: string, name: string, at: Date) {
  return { by, at, name, consultationId, subjectId, keepsAgreements: true };
}

async function heldMeeting(
  trx: Db,
  id: string,
  consultationId: string,
): Promise<{ ok: true; meeting: Meeting } | Refused<"no-such-meeting" | "meeting-cancelled">> {
  const meeting = await meetingById(trx, id, consultationId);
  if (!meeting) return { ok: false, refusal: "no-such-meeting" };
  return meeting.cancelledAt === null ? { ok: true, meeting } : { ok: false, refusal: "meeting-cancelled" };
}

function change(trx: Db, { id }: Meeting, values: Partial<Meeting>) {
  return trx.updateTable("meeting").set(values).where("id", "=", id).execute();
}

function timesOf(
  { startsDay, startsTime, endsDay, endsTime }: MeetingInput,
  timeZone: string,
): { ok: true; startsAt: string; endsAt: string } | Refused<MeetingTimeRefusal> | Skipped {
  const starts = instantOf({ day: startsDay, time: startsTime }, timeZone, "earlier");
  if (!starts.ok) return { ...starts, at: "start" };
  const ends = instantOf({ day: endsDay, time: endsTime }, timeZone, "later");
  if (!ends.ok) return { ...ends, at: "end" };
  const refusal = meetingTimeRefusal(starts.instant, ends.instant);
  if (refusal) return { ok: false, refusal };
  return { ok: true, startsAt: starts.instant.toISOString(), endsAt: ends.instant.toISOString() };
}
