import type { AppealOutcome, Outcome, Schema } from "#db/schema.ts";

/** Days an author has to appeal and moderators have to decide it, until an authority chooses its own. */
export const appealTerms = { appealDays: 30, appealAnswerDays: 15 };

export const appealLength = { min: 20, max: 2000 };
export const answerLength = { min: 10, max: 2000 };

export const appealOutcomes = ["upheld", "overturned"] as const satisfies AppealOutcome[];

/** The author of what was decided, or a reader whose report was not followed. */
export type Appellant = "author" | "reader";

type Clock = Pick<Schema["appeal"], "dueAt" | "decidedAt">;

/** Whether it was decided after its day, or still waits after it. */
export function isLate({ dueAt, decidedAt }: Clock, now: Date): boolean {
  return (decidedAt ?? now.toISOString()) > dueAt;
}

/**
 * Whether it is the administrators' by now. The clock is the judge: once its day is over no moderator
 * decides, whether or not the program has already told anybody.
 */
export function isWithAdministrators(
  { dueAt, escalatedAt }: Pick<Schema["appeal"], "dueAt" | "escalatedAt">,
  now: Date,
): boolean {
  return escalatedAt !== null || now.toISOString() > dueAt;
}

/** What cannot be appealed with. */
export type WordsRefusal = "too-short" | "too-long";

export type AppealRefusal =
  | "no-such-decision"
  | "not-yours"
  | "undone"
  | "reversed"
  | "nothing-to-appeal"
  | "already-appealed"
  | "too-late";

type Decision = Pick<Schema["decision"], "outcome" | "appealUntil" | "undoneAt" | "reversedAt">;

const contestsNobody: readonly Outcome[] = ["approve", "restore"];

/** Why its author may not appeal against this decision now; null when they may. */
export function appealRefusal(
  { outcome, appealUntil, undoneAt, reversedAt }: Decision,
  appealed: boolean,
  now: Date,
): AppealRefusal | null {
  if (undoneAt !== null) return "undone";
  if (appealed) return "already-appealed";
  if (reversedAt !== null) return "reversed";
  if (contestsNobody.includes(outcome) || appealUntil === null) return "nothing-to-appeal";
  return now.toISOString() > appealUntil ? "too-late" : null;
}

export type ReviewRefusal =
  | "no-such-report"
  /** It waits, or what it asked for was done. */
  | "nothing-to-review"
  /** Readers no longer see it anyway. */
  | "not-shown"
  | "already-asked"
  | "too-late";

/**
 * Why a reader may not ask for a review of how their report was dealt with; null when they may.
 * @param decision  that dealt with it; null while it waits
 * @param state     until: readers have as long as authors
 */
export function reviewRefusal(
  decision: Pick<Schema["decision"], "outcome" | "undoneAt" | "reversedAt"> | null,
  { isShown, asked, until }: { isShown: boolean; asked: boolean; until: string | null },
  now: Date,
): ReviewRefusal | null {
  if (asked) return "already-asked";
  if (!decision || decision.undoneAt !== null || decision.reversedAt !== null) return "nothing-to-review";
  if (decision.outcome !== "approve") return "nothing-to-review";
  if (!isShown) return "not-shown";
  return until === null || now.toISOString() > until ? "too-late" : null;
}

/** Why these words are no appeal; null when they are. */
export function wordsRefusal(words: string): WordsRefusal | null {
  if (words.length > appealLength.max) return "too-long";
  return words.trim().length < appealLength.min ? "too-short" : null;
}

/** Why this actor may not decide an appeal; the first that holds. */
export type DecidingRefusal =
  | "not-allowed"
  | "already-decided"
  /** They took the decision, agreed to it, or asked for it in bulk. */
  | "own-decision"
  | "own-contribution"
  | "own-report"
  | "administrators-only";
