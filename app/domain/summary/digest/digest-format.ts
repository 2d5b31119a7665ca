import type { ClosedDigest } from "#app/domain/summary/closed/closed-format.ts";
import type { Quote } from "#app/domain/summary/quote/quotes.ts";
import type { Channel, Language, TerritoryKind } from "#db/schema.ts";

/** Raised whenever a digest of the same rows would come out differently. */
export const digestVersion = 2;

/**
 * Every number, id and quote of one summary. The same rows, in any order, give the same bytes.
 * A count that is null is of somebody, but of fewer than `minimumCell` people.
 */
export interface Digest {
  version: number;
  consultationId: string;
  language: Language;
  minimumCell: number;
  territory: PlaceName & { kind: TerritoryKind; population: number | null };
  /** What is counted: people who answered, or proposals where nobody was asked questions. */
  unit: "people" | "proposals";
  /** Names of every theme and place mentioned by code or id. */
  themes: Record<string, Record<Language, string>>;
  places: Record<string, string>;
  /** The parts counted here, when the territory is not one itself. */
  parts: string[];
  participation: Participation;
  /** What people spoke of over all questions (or in their proposals), each person once. */
  spokeOf: SharedThemes;
  questions: QuestionDigest[];
  /** Questions that ask for more or other than words; editions of before there were any have none. */
  closed?: ClosedDigest[];
  proposals: ProposalsDigest;
  differences: Difference[];
  gaps: Gaps;
}

export interface PlaceName {
  id: string;
  name: string;
}

export interface Participation {
  /** Proposals are counted where they were imported without their authors. */
  counted: "people" | "proposals";
  /** null where it is not counted, or where it would give away another place beside the total. */
  people: number | null;
  /** Of the population, to two decimals; null without either. */
  perThousand: number | null;
  channels: Mix<Channel> | null;
  languages: Mix<Language> | null;
  /** The whole consultation. */
  everywhere: {
    people: number | null;
    /** Places with enough people for a summary. */
    places: number;
  };
}

export interface Mix<Key extends string> {
  parts: { key: Key; count: number }[];
  /** Small parts counted as one. */
  together: { keys: Key[]; count: number } | null;
}

export interface SharedThemes {
  /** Of how many the shares are; null when small. */
  base: number | null;
  themes: ThemeShare[];
  /** Those in which no theme was recognised. */
  without: number | null;
}

export interface ThemeShare {
  code: string;
  count: number;
  /** True when a small place had to be left out, so that it is at least so many. */
  atLeast: boolean;
  /** 0 to 1. */
  share: number;
  quotes: Quote[];
}

export interface QuestionDigest extends SharedThemes {
  id: string;
  position: number;
  title: string;
  /** Where no theme is shared by enough people. */
  voices: Quote[];
}

export interface ProposalsDigest {
  /** Written here. */
  count: number;
  /** Supports counted before an import, of those written here; null when none were imported. */
  supports: number | null;
  votesHidden: boolean;
  themes: ThemeShare[];
  mostAgreed: VotedProposal[];
  mostDivided: VotedProposal[];
  mostSupported: (ProposalName & { supports: number })[];
}

export interface ProposalName {
  id: string;
  title: string;
  language: Language;
  territoryId: string | null;
}

export interface Votes {
  agrees: number;
  disagrees: number;
  passes: number;
}

export type Leaning = "most" | "majority" | "divided" | "against";

export interface VotedProposal extends ProposalName {
  /** By the people of this territory; null where the figures would single somebody out. */
  here: Votes | null;
  /** Two thirds or more agree, more than half, neither, or more disagree than agree. */
  leaning: Leaning;
  /** By everybody, as on the proposal's page. */
  overall: Votes;
}

/** Said only when it holds: 95 %, Benjamini-Hochberg over all themes. */
export interface Difference {
  code: string;
  more: boolean;
  here: { count: number; base: number };
  /** null where the figures elsewhere would single somebody out. */
  elsewhere: { count: number; base: number } | null;
  /** Log odds ratio with its 95 % interval. */
  logOdds: number;
  low: number;
  high: number;
}

export interface Gaps {
  /** Places that took part, but with fewer than the minimum. */
  few: PlaceName[];
  /** Places asked by name from which nobody took part. */
  none: PlaceName[];
  /** Questions answered by less than a third of those who took part here. */
  questions: { id: string; position: number; answers: number | null }[];
}
