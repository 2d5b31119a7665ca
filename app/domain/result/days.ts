import { Temporal } from "temporal-polyfill";
import { localTimeOf } from "#app/domain/consultation/schedule.ts";

export const dailyActs = ["sent", "votes", "proposals", "arguments"] as const;
export type DailyAct = (typeof dailyActs)[number];

/** What was done on one day of the authority's calendar. */
export type DayFigures = { day: string } & Record<DailyAct, number>;

/** Acts counted by ten minutes: "2026-11-22T08:1". No time zone in use is off by a part of that. */
export interface Counted {
  act: DailyAct;
  tenMinutes: string;
  count: number;
}

/** Beyond so many, days before are left out. */
const mostDays = 400;

/** Every day from the first to the last, those on which nothing was done included. */
export function byDay(
  rows: readonly Counted[],
  timeZone: string,
  span: { from: string | null; to: string },
): DayFigures[] {
  const days = new Map<string, DayFigures>();
  const dayOf = daysIn(timeZone);
  for (const { act, tenMinutes, count } of rows) {
    const day = dayOf(`${tenMinutes}0:00.000Z`);
    const figures = days.get(day) ?? none(day);
    figures[act] += count;
    days.set(day, figures);
  }
  const known = [...days.keys()].sort();
  const first = earliest(known[0], span.from && localTimeOf(span.from, timeZone).day);
  const today = localTimeOf(span.to, timeZone).day;
  const last = known.length > 0 && known.at(-1)! > today ? known.at(-1)! : today;
  if (!first || first > last) return [];
  const all: DayFigures[] = [];
  for (
    let day = Temporal.PlainDate.from(first);
    Temporal.PlainDate.compare(day, Temporal.PlainDate.from(last)) <= 0;
    day = day.add({ days: 1 })
  ) {
    all.push(days.get(day.toString()) ?? none(day.toString()));
  }
  return all.slice(-mostDays);
}

/** The day of an instant, found anew only where another begins: a year has fifty thousand ten minutes. */
function daysIn(timeZone: string): (instant: string) => string {
  const known = new Map<string, { from: string; to: string; day: string }>();
  return (instant) => {
    const hint = instant.slice(0, 10);
    const last = known.get(hint);
    if (last && instant >= last.from && instant < last.to) return last.day;
    const { day } = localTimeOf(instant, timeZone);
    const date = Temporal.PlainDate.from(day);
    const begins = (of: Temporal.PlainDate) => of.toZonedDateTime({ timeZone }).toInstant().toString(precise);
    known.set(hint, { from: begins(date), to: begins(date.add({ days: 1 })), day });
    return day;
  };
}

/** As ISO instants are kept, so that they compare as texts. */
const precise = { fractionalSecondDigits: 3 } as const;

function none(day: string): DayFigures {
  return { day, sent: 0, votes: 0, proposals: 0, arguments: 0 };
}

function earliest(a: string | undefined, b: string | null | undefined): string | undefined {
  if (!a || !b) return a ?? b ?? undefined;
  return a < b ? a : b;
}
