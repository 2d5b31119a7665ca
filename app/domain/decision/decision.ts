import type { ContributionKind, Label, Outcome, Prompt, Schema, SignalCode, Visibility } from "#db/schema.ts";

export const contributionKinds = ["entry", "proposal", "argument"] as const satisfies ContributionKind[];
export const outcomes = [
  "approve",
  "hide",
  "hide-part",
  "restore",
  "move",
  "merge",
  "label",
  "close-thread",
  "suspend",
] as const satisfies Outcome[];
export const labels = ["sensitive", "unverified", "off-topic", "interest"] as const satisfies Label[];
export const reasonLength = { min: 10, max: 2000 };

/** What an outcome needs besides rule and reasons; kept with the decision. */
export interface Details {
  /** "hide-part": the removed passages, from the one's first to after its last UTF-16 unit, in the words as they were sent. */
  spans?: Span[];
  /** "move": the question it belongs to. */
  questionId?: string;
  /** "merge": the proposal that stands for it. */
  intoId?: string;
  label?: Label;
  /** "suspend": for how long. */
  days?: number;
  /** "restore": the decision it takes back; not given: the hiding in force. */
  reversesId?: string;
}

export interface Span {
  part: "title" | "text";
  start: number;
  end: number;
}

/** Of this installation. */
export interface Portal {
  /** Its address, for links in letters. */
  origin?: string;
  /** What is hidden in part is sealed with it. */
  secret?: string;
}

export interface ToDecide extends Portal {
  kind: ContributionKind;
  contributionId: string;
  outcome: Outcome;
  ruleId: string | null;
  reason: string;
  /** Spans are of the words as they stand now. */
  details?: Details;
  /** What the moderator had before them; not given: whatever there is now. */
  seen?: Seen;
  bulkDecisionId?: string | null;
}

/** What a moderator had read when they decided. */
export interface Seen {
  /** The latest decision there was; null for none. */
  decisionId: string | null;
  /** How many reports waited. */
  reports: number;
  /** When the words were sent. */
  sentAt: string;
}

/** Where a contribution stands when somebody decides. */
export interface Standing {
  visibility: Visibility;
  /** Reports nobody has dealt with. */
  reports: number;
  /** Signals nobody has dealt with. */
  signals: readonly SignalCode[];
  lastDecisionId: string | null;
  sentAt: string;
}

export type StandingRefusal = "already-decided" | "new-reports" | "new-words";

/** Why this outcome cannot follow on how things stand; null when it can, as far as every outcome goes. */
export function standingRefusal(
  { visibility, reports, signals, lastDecisionId, sentAt }: Standing,
  { outcome, seen }: Pick<ToDecide, "outcome" | "seen">,
): StandingRefusal | null {
  if (seen && seen.decisionId !== lastDecisionId) return "already-decided";
  if (seen && seen.sentAt !== sentAt) return "new-words";
  // What these do holds whether the contribution is shown or not.
  if (outcome === "restore" || outcome === "suspend" || outcome === "close-thread") return null;
  if (visibility === "hidden" || visibility === "merged") return "already-decided";
  if (outcome !== "approve") return null;
  if (visibility === "published" && reports === 0 && signals.length === 0) return "already-decided";
  return seen && reports > seen.reports ? "new-reports" : null;
}

export type ReasonsRefusal = "rule-needed" | "reason-needed" | "reason-too-long";

/** Why these words do not carry the outcome; null when they do. */
export function reasonsRefusal({
  outcome,
  ruleId,
  reason,
}: Pick<ToDecide, "outcome" | "ruleId" | "reason">): ReasonsRefusal | null {
  if (reason.length > reasonLength.max) return "reason-too-long";
  if (outcome === "approve") return null;
  if (namesRule(outcome) && ruleId === null) return "rule-needed";
  return reason.trim().length < reasonLength.min ? "reason-needed" : null;
}

/** Leaving things, and taking back what was decided, need no rule; whatever takes something away does. */
export function namesRule(outcome: Outcome): boolean {
  return outcome !== "approve" && outcome !== "restore";
}

/** It changed something that stays so until somebody takes it back. */
export const canBeReversed = namesRule;

/** Seconds during which whoever decided may take it back as if it had not been. */
export const undoSeconds = 60;

/** Neither undone nor reversed. */
export function inForce({ undoneAt, reversedAt }: Pick<Schema["decision"], "undoneAt" | "reversedAt">) {
  return undoneAt === null && reversedAt === null;
}

/** What made a moderator look, the first of them. */
export function promptOf({ reports, signals, visibility }: Standing): Prompt {
  if (reports > 0) return "report";
  if (signals.length > 0) return "signal";
  return visibility === "pending" ? "pre-moderation" : "moderator";
}
