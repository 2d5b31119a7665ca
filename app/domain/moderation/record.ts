import type { Rule } from "#app/domain/moderation/rule.ts";
import type { ContributionKind, Outcome } from "#db/schema.ts";

/**
 * Where what was received stands; each contribution is in exactly one of the last four.
 * What was hidden stays counted as hidden when its author takes it back.
 */
export interface Standings {
  received: number;
  published: number;
  /** Not read by a moderator yet. */
  pending: number;
  hidden: number;
  /** Stands in another proposal. */
  merged: number;
  /** By the author: a proposal withdrawn, an answer cleared. */
  takenBack: number;
}

/** What everybody may know of the moderation of a consultation: never a text, an author or a moderator. */
export interface ModerationRecord {
  kinds: Record<ContributionKind, Standings>;
  /** Now hidden, by the rule (of any version) that its last hiding named; null where what was imported named none. */
  hiddenByRule: { rule: Rule | null; hidden: number }[];
  decisions: Record<Outcome, number>;
  reports: { received: number; waiting: number };
  /** From when somebody began to wait to the decision; null while nobody has waited for one. */
  medianHours: number | null;
}

/** The sum of all kinds. */
export function allKinds({ kinds }: Pick<ModerationRecord, "kinds">): Standings {
  const all = { ...noStandings };
  for (const standings of Object.values(kinds)) {
    for (const name of Object.keys(all) as (keyof Standings)[]) all[name] += standings[name];
  }
  return all;
}

export const noStandings: Standings = {
  received: 0,
  published: 0,
  pending: 0,
  hidden: 0,
  merged: 0,
  takenBack: 0,
};

export const noDecisions: Record<Outcome, number> = {
  approve: 0,
  hide: 0,
  "hide-part": 0,
  restore: 0,
  move: 0,
  merge: 0,
  label: 0,
  "close-thread": 0,
  suspend: 0,
};

/** The middle one; between the two middle ones of an even number; null of none. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
