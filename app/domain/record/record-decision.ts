import { outcomes } from "#app/domain/decision/decision.ts";
import type { AppealOutcome, ContributionKind, Language, Outcome, Prompt } from "#db/schema.ts";

/** One decision as everybody may read it: no text, no reasons, no author, no moderator, no place. */
export interface PublicDecision {
  id: string;
  consultation: { id: string; slug: string };
  kind: ContributionKind;
  outcome: Outcome;
  /** In the version it named; null where none was. */
  rule: { id: string; code: string; version: number; titles: Record<Language, string> } | null;
  prompt: Prompt;
  /** Two moderators agreed. */
  byTwo: boolean;
  decidedAt: string;
  /** Since somebody began to wait; null where nobody waited. */
  minutesTaken: number | null;
  /** When a later decision or an appeal took it back. */
  reversedAt: string | null;
  /** SHA-256 of salt and words; null for what was decided before it was kept. */
  textHash: string | null;
  /** By the author. */
  appeal: PublicAppeal | null;
  /** How many readers asked for a review because their report was not followed. */
  reviews: number;
}

export interface PublicAppeal {
  madeAt: string;
  dueAt: string;
  decidedAt: string | null;
  outcome: AppealOutcome | null;
  /** Not decided by the day it was due. */
  late: boolean;
}

export interface RecordFilter {
  outcome: Outcome | null;
  /** A rule of any version. */
  ruleCode: string | null;
}

/** What an address asks for; anything it cannot mean counts as not asked. */
export function filterAsked(query: URLSearchParams): RecordFilter {
  const ruleCode = query.get("rule") ?? "";
  return {
    outcome: outcomes.find((one) => one === query.get("outcome")) ?? null,
    ruleCode: /^[a-z][a-z0-9-]{0,60}$/.test(ruleCode) ? ruleCode : null,
  };
}
