import { morningOf } from "#app/domain/phase/answer-day.ts";
import { isKept, type Phase, phaseKinds, phasesOf } from "#app/domain/phase/phase.ts";
import type { PhaseKind, Schema } from "#db/schema.ts";

type Change = Schema["phaseChange"]["change"];

/** Something that happens to a consultation at an instant of its own. */
export interface Due {
  phase: PhaseKind;
  change: Change;
  dueAt: string;
}

export interface Timetable extends Pick<Schema["consultation"], "publishedAt" | "phases" | "answersBy"> {
  /** Of the authority that leads. */
  timeZone: string;
}

const dayMs = 24 * 60 * 60_000;
/** How many days before a change its officials are reminded of it. */
const daysBefore = [3, 1];
/** How many days after the day named for the answer: before it, and once when it is late. */
const daysAfterAnswerDay = [-7, -1, 1];

/** Everything that is to happen once it is published, in the order in which it does. */
export function changesOf(timetable: Timetable): Due[] {
  const { publishedAt, answersBy, timeZone } = timetable;
  if (publishedAt === null) return [];
  const phases = phasesOf(timetable).filter(isKept);
  const all = [...phases.flatMap((one) => changesOfPhase(one, publishedAt)), ...answerReminders()];
  return all.toSorted(inOrder);

  function answerReminders(): Due[] {
    if (answersBy === null) return [];
    return daysAfterAnswerDay
      .map((days) => remind("answer", "closing-reminded", morningOf(answersBy, days, timeZone)))
      .filter(({ dueAt }) => dueAt >= (publishedAt as string));
  }
}

function changesOfPhase({ kind, opensAt, closesAt }: Phase, publishedAt: string): Due[] {
  const opens = opensAt ?? publishedAt;
  const opened: Due[] = [{ phase: kind, change: "opened", dueAt: opens }];
  const closed: Due[] = closesAt === null ? [] : [{ phase: kind, change: "closed", dueAt: closesAt }];
  // The answer phase ends with the day of the answer, which has reminders of its own.
  const closing = kind === "answer" ? [] : remindersOf(kind, "closing-reminded", closesAt, opens);
  return [...opened, ...closed, ...remindersOf(kind, "opening-reminded", opens, publishedAt), ...closing];
}

/** @param since  a reminder that would come before this says nothing that is not known */
function remindersOf(phase: PhaseKind, change: Change, at: string | null, since: string): Due[] {
  if (at === null) return [];
  return daysBefore
    .map((days) => remind(phase, change, new Date(Date.parse(at) - days * dayMs).toISOString()))
    .filter(({ dueAt }) => dueAt >= since);
}

function remind(phase: PhaseKind, change: Change, dueAt: string): Due {
  return { phase, change, dueAt };
}

/** At the same instant one closes before the next opens, and reminders come last. */
const ranks: Record<Change, number> = { closed: 0, opened: 1, "closing-reminded": 2, "opening-reminded": 3 };

function inOrder(a: Due, b: Due): number {
  return (
    a.dueAt.localeCompare(b.dueAt) ||
    ranks[a.change] - ranks[b.change] ||
    phaseKinds.indexOf(a.phase) - phaseKinds.indexOf(b.phase)
  );
}

/** Those that have not been done, whatever the time is. */
export function notDone(all: readonly Due[], done: readonly Due[]): Due[] {
  const known = new Set(done.map(keyOf));
  return all.filter((one) => !known.has(keyOf(one)));
}

function keyOf({ phase, change, dueAt }: Due): string {
  return `${phase} ${change} ${dueAt}`;
}
