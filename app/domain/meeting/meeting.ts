import { z } from "zod";
import { words } from "#app/domain/consultation/authoring.ts";
import { ClockTime, Day } from "#app/domain/consultation/schedule.ts";
import { longestText } from "#app/domain/rich-text/rich-text.ts";
import { oneLine, plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Schema } from "#db/schema.ts";

export type Meeting = Schema["meeting"];

export const meetingLengths = {
  title: { min: 3, max: 150 },
  place: { min: 3, max: 300 },
  reason: { min: 10, max: 1000 },
};
/** A consultation has no more than these, cancelled ones included. */
export const mostMeetings = 50;
/** One that lasts longer is several. */
const longestDays = 7;

export const MeetingInput = z.object({
  title: words(oneLine, meetingLengths.title),
  place: words(oneLine, meetingLengths.place),
  startsDay: Day,
  startsTime: ClockTime,
  endsDay: Day,
  endsTime: ClockTime,
});
export type MeetingInput = z.infer<typeof MeetingInput>;

export const CancellationInput = z.object({ reason: words(plainText, meetingLengths.reason) });
export type CancellationInput = z.infer<typeof CancellationInput>;

/** Markdown. */
export const MinutesInput = z.object({
  minutes: z
    .string()
    .max(longestText, msg("form.too-long", { max: longestText }))
    .default(""),
});
export type MinutesInput = z.infer<typeof MinutesInput>;

export type MeetingTimeRefusal = "ends-before-start" | "lasts-too-long";

/** Why it cannot take place between these instants; null when it can. One that has been held may be entered too. */
export function meetingTimeRefusal(starts: Date, ends: Date): MeetingTimeRefusal | null {
  if (ends <= starts) return "ends-before-start";
  const days = (ends.getTime() - starts.getTime()) / (24 * 60 * 60_000);
  return days > longestDays ? "lasts-too-long" : null;
}

export type MeetingState = "cancelled" | "coming" | "running" | "over";

export function meetingState(
  { startsAt, endsAt, cancelledAt }: Pick<Meeting, "startsAt" | "endsAt" | "cancelledAt">,
  now: Date,
): MeetingState {
  if (cancelledAt !== null) return "cancelled";
  if (now.getTime() < Date.parse(startsAt)) return "coming";
  return now.getTime() < Date.parse(endsAt) ? "running" : "over";
}
