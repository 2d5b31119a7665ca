import { type Meeting, type MeetingState, meetingState } from "#app/domain/meeting/meeting.ts";

/** A meeting as everybody sees it. */
export interface ShownMeeting
  extends Pick<Meeting, "id" | "title" | "place" | "startsAt" | "endsAt" | "cancelledReason"> {
  state: MeetingState;
  hasMinutes: boolean;
}

export function shownMeeting(meeting: Meeting, now: Date): ShownMeeting {
  const { id, title, place, startsAt, endsAt, cancelledReason, minutesHtml } = meeting;
  const state = meetingState(meeting, now);
  return { id, title, place, startsAt, endsAt, cancelledReason, state, hasMinutes: minutesHtml !== "" };
}
