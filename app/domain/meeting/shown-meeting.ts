import { localTimeOf } from "#app/domain/consultation/schedule.ts";
import { type Meeting, type MeetingState, meetingState } from "#app/domain/meeting/meeting.ts";

/** A meeting as everybody sees it. */
export interface ShownMeeting
  extends Pick<Meeting, "id" | "title" | "place" | "startsAt" | "endsAt" | "cancelledReason"> {
  state: MeetingState;
  hasMinutes: boolean;
  /** "20:00" when it ends on the day it began; null on another. */
  endsTime: string | null;
}

/** @param timeZone  of the authority that leads */
export function shownMeeting(meeting: Meeting, timeZone: string, now: Date): ShownMeeting {
  const { id, title, place, startsAt, endsAt, cancelledReason, minutesHtml } = meeting;
  const state = meetingState(meeting, now);
  const ends = localTimeOf(endsAt, timeZone);
  const endsTime = ends.day === localTimeOf(startsAt, timeZone).day ? ends.time : null;
  return {
    id,
    title,
    place,
    startsAt,
    endsAt,
    cancelledReason,
    state,
    hasMinutes: minutesHtml !== "",
    endsTime,
  };
}
