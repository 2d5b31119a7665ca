import { Temporal } from "temporal-polyfill";
import type { Phase } from "#app/domain/phase/phase.ts";

/** The instant at which this day is over where the clocks show that zone; midnight itself may be skipped. */
export function endOfDay(day: string, timeZone: string): string {
  return isoOf(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone));
}

/** Nine in the morning, so many days after that day (before it, when negative). */
export function morningOf(day: string, daysAfter: number, timeZone: string): string {
  const date = Temporal.PlainDate.from(day).add({ days: daysAfter });
  return isoOf(date.toZonedDateTime({ timeZone, plainTime: "09:00" }));
}

/** The phases with the day of the answer as the end of the answer phase. */
export function withAnswerDay(phases: readonly Phase[], answersBy: string | null, timeZone: string): Phase[] {
  const closesAt = answersBy === null ? null : endOfDay(answersBy, timeZone);
  return phases.map((one) => (one.kind === "answer" ? { ...one, closesAt } : one));
}

/** With every phase that would open before the one before it closes moved later, as long as it was by the clock. */
export function pushedBack(phases: readonly Phase[], timeZone: string): Phase[] {
  const moved: Phase[] = [];
  for (const one of phases) {
    const before = moved.at(-1)?.closesAt ?? null;
    const collides = before !== null && one.opensAt !== null && Date.parse(one.opensAt) < Date.parse(before);
    moved.push(collides && !isOver(one) ? movedTo(one, before, timeZone) : one);
  }
  return moved;
}

/** Called off: it has no length to keep. */
function isOver({ opensAt, closesAt }: Phase): boolean {
  return opensAt === closesAt;
}

function movedTo(one: Phase, opensAt: string, timeZone: string): Phase {
  // The answer phase ends with the day the authority named, which only it can move.
  if (one.kind === "answer" || one.closesAt === null) return { ...one, opensAt };
  const shown = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const length = shown(one.opensAt as string).until(shown(one.closesAt), { largestUnit: "day" });
  return { ...one, opensAt, closesAt: isoOf(shown(opensAt).add(length).toZonedDateTime(timeZone)) };
}

function isoOf(zoned: Temporal.ZonedDateTime): string {
  return new Date(zoned.epochMilliseconds).toISOString();
}
