import type { ContributionKind } from "#db/schema.ts";

export const queueOrders = ["urgent", "oldest"] as const;
export type QueueOrder = (typeof queueOrders)[number];

export const casesOnPage = 20;

export interface QueueFilter {
  /** One of those the moderator may see; null for all of them. */
  consultationId: string | null;
  kind: ContributionKind | null;
  /** Code of a rule that somebody reported it under. */
  ruleCode: string | null;
  order: QueueOrder;
  /** From 1. */
  page: number;
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
}
