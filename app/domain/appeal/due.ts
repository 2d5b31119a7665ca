import { Temporal } from "temporal-polyfill";
import { localTimeOf } from "#app/domain/consultation/schedule.ts";
import { endOfDay } from "#app/domain/phase/answer-day.ts";

/** The last instant of the day so many days later, where the authority's clocks show it. */
export function dueAfter(from: Date, days: number, timeZone: string): string {
  const day = Temporal.PlainDate.from(localTimeOf(from, timeZone).day).add({ days }).toString();
  return new Date(Date.parse(endOfDay(day, timeZone)) - 1).toISOString();
}
