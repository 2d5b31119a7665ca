import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { phaseKinds } from "#app/domain/phase/phase.ts";
import { plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

const hour = 60 * 60_000;
const day = 24 * hour;

export const shortestOpen = hour;
export const longestOpen = 366 * day;
/** How far ahead an opening may lie. */
const furthestOpening = 2 * 366 * day;

/** A calendar day that exists, "2027-03-30". */
export const Day = z.string().refine(isDay, msg("form.day.wrong"));
/** Hours and minutes, "18:00"; some browsers send seconds too. */
export const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, msg("form.time.wrong"))
  .transform((time) => time.slice(0, 5));

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const shortestReason = 10;
export const longestReason = 1000;
const Reason = z
  .string()
  .transform(plainText)
  .pipe(
    z
      .string()
      .min(shortestReason, msg("form.too-short", { min: shortestReason }))
      .max(longestReason, msg("form.too-long", { max: longestReason })),
  );

export const ExtensionInput = z.object({
  /** Which one is moved; none: the one that runs, or the next that does. */
  phase: z.enum(phaseKinds).optional(),
  closesDay: Day,
  closesTime: ClockTime,
  answersBy: Day,
  reason: Reason,
});
export type ExtensionInput = z.infer<typeof ExtensionInput>;

export const ClosureInput = z.object({ reason: Reason });
export type ClosureInput = z.infer<typeof ClosureInput>;

/** What a clock on the wall shows. */
export interface LocalTime {
  /** "2027-03-30" */
  day: string;
  /** "18:00" */
  time: string;
}

/** The clocks were put forward over it, from one time to the other: it is on no clock that day. */
export interface HourSkipped {
  refusal: "hour-skipped";
  from: string;
  to: string;
}

/**
 * The instant at which clocks in the time zone show this.
 * @param which  of the two instants when clocks are put back and show it twice: an opening is the
 *               earlier one, a closing the later, so that nobody loses the hour
 */
export function instantOf(
  { day: date, time }: LocalTime,
  timeZone: string,
  which: "earlier" | "later",
): { ok: true; instant: Date } | ({ ok: false } & HourSkipped) {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  const [before, after] = (["earlier", "later"] as const).map((disambiguation) =>
    local.toZonedDateTime(timeZone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (!before.toPlainDateTime().equals(local)) {
    const to = before.getTimeZoneTransition("next") ?? after;
    const skipped = after.offsetNanoseconds - before.offsetNanoseconds;
    const from = to.toPlainTime().subtract({ nanoseconds: skipped });
    return { ok: false, refusal: "hour-skipped", from: minutesOf(from), to: minutesOf(to.toPlainTime()) };
  }
  const chosen = which === "earlier" ? before : after;
  return { ok: true, instant: new Date(chosen.epochMilliseconds) };
}

/** What clocks in the time zone show at this instant. */
export function localTimeOf(instant: string | Date, timeZone: string): LocalTime {
  const zoned = Temporal.Instant.from(new Date(instant).toISOString()).toZonedDateTimeISO(timeZone);
  return { day: zoned.toPlainDate().toString(), time: minutesOf(zoned.toPlainTime()) };
}

function minutesOf(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: "minute" });
}

export type ScheduleRefusal =
  | "opens-in-the-past"
  | "opens-too-far"
  | "closes-in-the-past"
  | "closes-before-opening"
  | "too-short"
  | "too-long";

/** Why a consultation cannot be open between these instants; null when it can. */
export function scheduleRefusal(opens: Date | null, closes: Date, now: Date): ScheduleRefusal | null {
  if (opens !== null && opens < now) return "opens-in-the-past";
  if (opens !== null && opens.getTime() > now.getTime() + furthestOpening) return "opens-too-far";
  if (closes <= now) return "closes-in-the-past";
  const open = closes.getTime() - (opens ?? now).getTime();
  if (open <= 0) return "closes-before-opening";
  return durationRefusal(open);
}

function durationRefusal(milliseconds: number): "too-short" | "too-long" | null {
  if (milliseconds < shortestOpen) return "too-short";
  return milliseconds > longestOpen ? "too-long" : null;
}

export type ExtensionRefusal = "not-later" | "closes-in-the-past" | "too-short" | "too-long";

/** Why it cannot stay open until then instead; null when it can. */
export function extensionRefusal(
  schedule: { opensAt: string; closesAt: string },
  closes: Date,
  now: Date,
): ExtensionRefusal | null {
  if (closes <= now) return "closes-in-the-past";
  if (closes <= new Date(schedule.closesAt)) return "not-later";
  return durationRefusal(closes.getTime() - Date.parse(schedule.opensAt));
}

/** Whether the authority promises its answer for a day that comes after the closing, where it is. */
export function answersAfter(answersBy: string, closes: string | Date, timeZone: string): boolean {
  return answersBy > localTimeOf(closes, timeZone).day;
}
