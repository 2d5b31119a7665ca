import type { Language, Outcome } from "#db/schema.ts";

/** One rule of a house of rules, in the version that a report or decision names. */
export interface Rule {
  id: string;
  /** null: of the default house. */
  authorityId: string | null;
  code: string;
  version: number;
  titles: Record<Language, string>;
  texts: Record<Language, string>;
  /** null in the first version of the default house, whose texts have theirs. */
  examples: Record<Language, string> | null;
  /** What may be decided under it, beside leaving it and taking a decision back. */
  sanctions: Outcome[];
  /** A second moderator must agree before a decision under it is in force. */
  secondPerson: boolean;
  /** Days; 0: nobody is suspended under it. */
  longestSuspension: number;
  validFrom: string;
  validUntil: string | null;
}

/** What a rule may allow, the mildest first. */
export const possibleSanctions = [
  "label",
  "hide-part",
  "move",
  "merge",
  "hide",
  "close-thread",
  "suspend",
] as const satisfies Outcome[];

/** Days. */
export const longestSuspension = 365;

/** When the default house begins on a new portal: before anything that may be decided under it, imports included. */
export const always = "2000-01-01T00:00:00.000Z";

/** What a rule says and allows, apart from its name and its time. */
export type RuleContent = Pick<
  Rule,
  "titles" | "texts" | "sanctions" | "secondPerson" | "longestSuspension"
> & {
  examples: Record<Language, string>;
};

/** The default house, in the order in which people read it. */
export const ruleCodes = [
  "insult",
  "threat",
  "personal-data",
  "spam",
  "off-topic",
  "duplicate",
  "illegal",
  "impersonation",
] as const;

export type RuleCode = (typeof ruleCodes)[number];

/** Reports under these come first in the urgent order: waiting harms somebody. */
export const urgentRules = ["threat", "personal-data", "illegal"] as const satisfies RuleCode[];

/** The known ones first and in their order, then an authority's own. */
export function inReadingOrder<Coded extends { code: string }>(rules: readonly Coded[]): Coded[] {
  const known: readonly string[] = ruleCodes;
  const place = ({ code }: Coded) => (known.includes(code) ? known.indexOf(code) : known.length);
  return rules.toSorted((a, b) => place(a) - place(b));
}
