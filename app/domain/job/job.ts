import type { ContributionKind } from "#db/schema.ts";

/** What each job needs to know; the handlers are in app/jobs. */
export interface JobPayloads {
  "send-mail": { mailId: string };
  summarise: { consultationId: string };
  "tell-followers": { consultationId: string };
  "look-for-signals": { kind: ContributionKind; contributionId: string };
  "refresh-cases": Record<string, never>;
  "tell-voters": { decisionId: string };
  "look-for-vote-burst": { proposalId: string };
  "decide-in-bulk": { bulkDecisionId: string };
  "undo-in-bulk": { bulkDecisionId: string };
  /** What was erased for good. */
  "remove-files": { storageKeys: string[] };
  /** `failures`: how often the next request of it failed so far. */
  reword: { rewordingId: string; failures: number };
  retheme: Record<string, never>;
  "back-up": Record<string, never>;
  tidy: Record<string, never>;
}

export type JobName = keyof JobPayloads;
