import type { Consultation } from "#app/domain/consultation/consultation.ts";
import type { Details, StandingRefusal } from "#app/domain/decision/decision.ts";
import type { Contribution } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import type { Db, Label, Outcome, Schema, Visibility } from "#db/schema.ts";

/** Columns of a contribution that a decision may set. */
export interface Columns {
  visibility?: Visibility;
  label?: Label | null;
  threadClosedAt?: string | null;
  mergedIntoId?: string | null;
  questionId?: string;
  movedFrom?: string | null;
}

/** What a decision changed, by which it is taken back: the column `before`. Never any words. */
export interface Before {
  was?: Columns;
  became?: Columns;
  /** What reversing it leads to, where that is not what was there before it. */
  root?: Columns;
  /** Decisions in force that it took the place of. */
  replaced?: string[];
  /** "hide-part": what the public reads instead. */
  placeholder?: string;
  /** "restore": the decision it took back, and whether something changed by that. */
  reversedId?: string;
  reversedMuch?: boolean;
  /** Second opinions and requests to merge that it made needless. */
  endedOpinions?: string[];
  endedRequests?: string[];
  /** Letters that wait until it can no longer be undone. */
  letters?: string[];
}

/** A decision that is about to be made. */
export interface ToEffect {
  actor: Actor;
  contribution: Contribution;
  consultation: Consultation;
  outcome: Outcome;
  rule: Rule | null;
  details: Details;
  secret: string | undefined;
}

export interface Effected {
  before: Before;
  /** What is kept, where it is not what was asked. */
  details?: Details;
  /** Whether readers, or the author, see something else than before. */
  changed: boolean;
}

export type Decision = Schema["decision"];

/** As if it had not been, or by a later decision. */
export type TakenBack = "undone" | "reversed";

export interface Effect {
  /** Why this cannot be done to this contribution; null when it can. */
  refusal: (trx: Db, asked: ToEffect, now: Date) => Promise<EffectRefusal | null>;
  apply: (trx: Db, asked: ToEffect, decisionId: string, now: Date) => Promise<Effected>;
  /** @returns whether anything changed */
  takeBack: (trx: Db, decision: Decision, how: TakenBack, scene: Scene) => Promise<boolean>;
  /** Does it once more, after taking it back was itself undone. */
  doAgain: (trx: Db, decision: Decision, scene: Scene) => Promise<void>;
}

export interface Scene {
  contribution: Contribution;
  now: Date;
  secret: string | undefined;
}

export type EffectRefusal =
  | StandingRefusal
  | "appeal-open"
  | "hide-span"
  | "hide-whole"
  | "not-movable"
  | "no-such-question"
  | "answered-there"
  | "not-mergeable"
  | "no-such-proposal"
  | "own-contribution"
  | "label-needed"
  | "no-thread"
  | "days-needed"
  | "too-many-days"
  | "nobody-to-suspend";

export function beforeOf({ before }: Pick<Decision, "before">): Before {
  return JSON.parse(before);
}

export function detailsOf({ details }: Pick<Decision, "details">): Details {
  return JSON.parse(details);
}
