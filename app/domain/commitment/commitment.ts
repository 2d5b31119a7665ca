import { type DayMoved, daysBetween, dayThatCounts } from "#app/domain/answer/clock.ts";
import { localTimeOf } from "#app/domain/consultation/schedule.ts";
import type { CommitmentState, Schema } from "#db/schema.ts";

export type Commitment = Schema["commitment"];

type Update = Pick<Schema["commitmentUpdate"], "state" | "dueBy" | "writtenAt">;

/** Where a commitment stands, judged from its dated rows alone. */
export interface Standing {
  state: CommitmentState;
  /** The day it is judged by: the last one named in time. */
  due: string;
  firstPromised: string;
  /** The newest one; another than `due` when that had passed before it was moved. */
  named: string;
  /** How often its day was moved. */
  moved: number;
  /** Neither done nor dropped, and its day has passed. */
  isOverdue: boolean;
  /** Done by its day. */
  isKept: boolean;
  /** Days late, when overdue or done late; else 0. */
  daysLate: number;
  /** Days until its day; null when settled or overdue. */
  daysLeft: number | null;
  /** The day it was done or dropped. */
  settledOn: string | null;
}

/** @param timeZone  of the authority that made it */
export function standingOfCommitment(
  commitment: Pick<Commitment, "dueBy" | "state" | "settledAt">,
  updates: readonly Update[],
  timeZone: string,
  now: Date,
): Standing {
  const { state, settledAt } = commitment;
  const moves = movesOf(commitment.dueBy, updates);
  const due = dayThatCounts(commitment.dueBy, moves, timeZone);
  const settledOn = settledAt === null ? null : localTimeOf(settledAt, timeZone).day;
  const past = daysBetween(due, settledOn ?? localTimeOf(now, timeZone).day);
  const isOpen = settledOn === null;
  const isDropped = state === "dropped";
  return {
    state,
    due,
    firstPromised: commitment.dueBy,
    named: moves.at(-1)?.dayAfter ?? commitment.dueBy,
    moved: moves.length,
    isOverdue: isOpen && past > 0,
    isKept: state === "done" && past <= 0,
    daysLate: isDropped ? 0 : Math.max(0, past),
    daysLeft: isOpen && past <= 0 ? -past : null,
    settledOn,
  };
}

function movesOf(first: string, updates: readonly Update[]): DayMoved[] {
  let before = first;
  return updates
    .toSorted((a, b) => a.writtenAt.localeCompare(b.writtenAt))
    .flatMap(({ dueBy, writtenAt }) => {
      if (dueBy === null || dueBy === before) return [];
      const move = { dayBefore: before, dayAfter: dueBy, changedAt: writtenAt };
      before = dueBy;
      return [move];
    });
}
