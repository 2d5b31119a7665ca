import type { Progress } from "#app/domain/answer/answer.ts";
import { localTimeOf } from "#app/domain/consultation/schedule.ts";

/** A promised day that was moved. */
export interface DayMoved {
  dayBefore: string;
  dayAfter: string;
  changedAt: string;
}

export interface AnswerClock extends Omit<Progress, "completedAt"> {
  /** "due": its day has not passed; "late": it has, and something is still owed; "answered": all of it is. */
  state: "due" | "late" | "answered";
  /** The day it is judged by. */
  due: string;
  /** "due": days left, 0 today. Otherwise days late, 0 when it was answered in time. */
  days: number;
  /** The day on which the last of it was answered. */
  answeredOn: string | null;
  firstPromised: string;
  /** The newest one; another than `due` when that had passed before it was moved. */
  named: string;
  /** How often the day was moved. */
  moved: number;
}

interface Promised {
  answersBy: string | null;
  /** Of the authority that leads. */
  timeZone: string;
}

/** Where an authority stands with the day it named; null when it named none. */
export function answerClock(
  { answersBy, timeZone }: Promised,
  changes: readonly DayMoved[],
  { completedAt, ...progress }: Progress,
  now: Date,
): AnswerClock | null {
  if (answersBy === null) return null;
  const due = dayThatCounts(answersBy, changes, timeZone);
  const promised = {
    ...progress,
    due,
    firstPromised: firstDay(answersBy, changes),
    named: answersBy,
    moved: changes.length,
  };
  if (completedAt !== null) {
    const answeredOn = localTimeOf(completedAt, timeZone).day;
    return { ...promised, state: "answered", answeredOn, days: Math.max(0, daysBetween(due, answeredOn)) };
  }
  const past = daysBetween(due, localTimeOf(now, timeZone).day);
  return { ...promised, state: past > 0 ? "late" : "due", answeredOn: null, days: Math.abs(past) };
}

/**
 * The day by which a promise is judged: the last one named, unless the one before it had passed when
 * it was moved. Then that one counts for ever: nobody moves a day that is over.
 */
export function dayThatCounts(named: string, changes: readonly DayMoved[], timeZone: string): string {
  const inOrder = ordered(changes);
  let due = inOrder[0]?.dayBefore ?? named;
  for (const { dayAfter, changedAt } of inOrder) {
    if (localTimeOf(changedAt, timeZone).day > due) return due;
    due = dayAfter;
  }
  return due;
}

function firstDay(named: string, changes: readonly DayMoved[]): string {
  return ordered(changes)[0]?.dayBefore ?? named;
}

function ordered(changes: readonly DayMoved[]): DayMoved[] {
  return changes.toSorted((a, b) => a.changedAt.localeCompare(b.changedAt));
}

/** Whole days from one calendar day to another; less than 0 backwards. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60_000));
}
