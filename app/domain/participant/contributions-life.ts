import type { AppealShown } from "#app/domain/appeal/appeals.server.ts";
import type { Details } from "#app/domain/decision/decision.ts";
import type { Wording } from "#app/domain/decision/effect-words.ts";
import type { Language, Outcome, Prompt } from "#db/schema.ts";

/** What became of one contribution since it was received, for its author. */
export interface Life {
  receivedAt: string;
  /** The latest first. */
  decisions: OwnDecision[];
  countedIn: CountedIn[];
  /** A moderator asks its author whether it may stand in another. */
  mergeAsked: boolean;
  erasedAt: string | null;
}

/** One decision as the author of what was decided on may read it; not who took it. */
export interface OwnDecision {
  id: string;
  outcome: Outcome;
  decidedAt: string;
  rule: { id: string; version: number; titles: Record<Language, string> } | null;
  reason: string;
  details: Details;
  prompt: Prompt;
  byTwo: boolean;
  reversedAt: string | null;
  /** It waited for a moderator until this decision. */
  wasPending: boolean;
  appeal: AppealShown | null;
  /** Until when they may appeal; null when they may not, or not again. */
  mayAppealUntil: string | null;
  proof: Proof | null;
}

/** By which the author can prove what was removed. */
export interface Proof {
  textHash: string;
  salt: string;
  /** As they were when it was decided; null when they have been changed since. */
  words: Wording | null;
}

/** A published summary that counts a contribution. */
export interface CountedIn {
  slug: string;
  code: string;
  place: string;
  number: number;
  publishedAt: string;
}
