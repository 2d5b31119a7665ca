import type { ContributionKind, Language, SignalCode } from "#db/schema.ts";

export const queueOrders = ["urgent", "oldest"] as const;
export type QueueOrder = (typeof queueOrders)[number];

/** What makes a case wait, beside reports. */
export const waitReasons = ["second", "pending"] as const;
export const whoseCases = ["mine", "free", "handed"] as const;
export const signalCodes = [
  "personal-data",
  "words",
  "links",
  "repetition",
  "shouting",
  "language",
  "near-duplicate",
  "same-text",
  "posting-burst",
  "vote-burst",
] as const satisfies SignalCode[];

export const casesOnPage = 20;
/** More are not counted: a moderator has enough to do. */
export const mostCounted = 10_000;
/** Of more cases with the same words nobody looks at the rest: one word more finds fewer. */
export const mostFound = 1000;
/** From here on a case stands before those that harm nobody by waiting. */
export const urgentFrom = 100;

/** What of the queue is shown; null and "" narrow nothing. */
export interface QueueFilter {
  kind: ContributionKind | null;
  /** Code of a rule that somebody reported it under. */
  ruleCode: string | null;
  signal: SignalCode | null;
  /** Of its words. */
  language: Language | null;
  /** It waits for a second person, or was never shown. */
  waits: (typeof waitReasons)[number] | null;
  /** Those this moderator is at, those nobody is at, those handed to them. */
  whose: (typeof whoseCases)[number] | null;
  /** Beginnings of words, all of which it has. */
  words: string;
}

export const noFilter: QueueFilter = {
  kind: null,
  ruleCode: null,
  signal: null,
  language: null,
  waits: null,
  whose: null,
  words: "",
};

/** Which cases somebody may see, and who asks. */
export interface QueueScope {
  /** null: of every consultation. */
  consultationIds: readonly string[] | null;
  personId: string;
}

/** Something that waits for a moderator. */
export interface WaitingCase {
  kind: ContributionKind;
  contributionId: string;
  consultationId: string;
  /** When it began to wait. */
  since: string;
  reports: number;
  /** Not shown to anybody until somebody decides. */
  pending: boolean;
  urgent: boolean;
  signals: SignalCode[];
  /** A decision waits for the agreement of a second person. */
  second: boolean;
  assignedTo: string | null;
  assignedUntil: string | null;
  handedTo: string | null;
}

/** How many cases there are; `more`: at least so many, and they were not counted on. */
export interface CaseCount {
  cases: number;
  more: boolean;
}

/** Where a case stands in the queue. */
export interface Place {
  urgency: number;
  waitingSince: string;
  contributionId: string;
}

/** Which part of the queue a page shows: from its start, up to its end, or beside a case of another page. */
export type Stretch = "start" | "end" | { after: Place } | { before: Place };

/** A place as an address has it. */
export function placeText({ urgency, waitingSince, contributionId }: Place): string {
  return `${urgency}~${waitingSince}~${contributionId}`;
}

export function placeOf(text: string | null): Place | null {
  const [, urgency, waitingSince, contributionId] =
    /^(\d{1,4})~([\dTZ:.-]{20,30})~([\w-]{1,60})$/.exec(text ?? "") ?? [];
  if (!waitingSince || !contributionId) return null;
  return { urgency: Number(urgency), waitingSince, contributionId };
}

/** What of these makes an address narrow the queue: everything that was chosen. */
export function isNarrowed(filter: QueueFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== "");
}

/** What addresses of the desk say, by name. */
export const deskFields = [
  "q",
  "authority",
  "consultation",
  "kind",
  "rule",
  "signal",
  "language",
  "waits",
  "whose",
  "order",
] as const;
export type DeskValues = Record<(typeof deskFields)[number], string>;
