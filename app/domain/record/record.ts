import type { AppealRecord } from "#app/domain/appeal/numbers.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import type { ContributionKind, Outcome, Prompt } from "#db/schema.ts";

export const prompts = ["report", "signal", "pre-moderation", "moderator"] as const satisfies Prompt[];

/**
 * Where what was received stands; each contribution is in exactly one of the last five.
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

/** Of decisions that were not undone. */
export interface Taken {
  taken: number;
  /** Of those, how many no later decision and no appeal took back. */
  standing: number;
}

export interface DecisionCounts extends Taken {
  outcomes: Record<Outcome, Taken>;
  prompts: Record<Prompt, number>;
  /** Two moderators agreed. */
  byTwo: number;
  /** Under which rules, every version apart; null where what was imported named none. */
  rules: { ruleId: string | null; outcome: Outcome; taken: number; standing: number }[];
  /** From when somebody began to wait to the decision; null while nobody has waited for one. */
  medianMinutes: number | null;
}

/** What everybody may know of moderation: never a text, an author or a moderator. */
export interface ModerationRecord {
  kinds: Record<ContributionKind, Standings>;
  decisions: DecisionCounts;
  reports: { received: number; waiting: number };
  appeals: AppealRecord;
  /** Texts that the law made an administrator erase. */
  erasures: number;
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

export interface UnderRule extends Taken {
  /** null: it was hidden before an import, which named none. */
  code: string | null;
  /** The newest version that was named. */
  rule: Rule | null;
}

/** What was decided with one outcome, rule by rule, all versions of one together, the most first. */
export function byRule(
  { rules }: Pick<DecisionCounts, "rules">,
  known: ReadonlyMap<string, Rule>,
  outcome: Outcome,
): UnderRule[] {
  const under = new Map<string | null, UnderRule>();
  for (const row of rules) {
    if (row.outcome !== outcome) continue;
    const rule = row.ruleId === null ? null : (known.get(row.ruleId) ?? null);
    const code = rule?.code ?? null;
    const sum = under.get(code) ?? { code, rule, taken: 0, standing: 0 };
    under.set(code, {
      code,
      rule: sum.rule && rule && sum.rule.version > rule.version ? sum.rule : rule,
      taken: sum.taken + row.taken,
      standing: sum.standing + row.standing,
    });
  }
  return [...under.values()].sort(
    (a, b) => b.standing - a.standing || b.taken - a.taken || (a.code ?? "").localeCompare(b.code ?? ""),
  );
}

/** The middle one; between the two middle ones of an even number; null of none. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
