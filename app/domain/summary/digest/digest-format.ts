import type { ClosedDigest } from "#app/domain/summary/closed/closed-format.ts";
import type { Verdict } from "#app/domain/summary/group/opinion.ts";
import type { Quote } from "#app/domain/summary/quote/quotes.ts";
import type { Channel, Language, TerritoryKind } from "#db/schema.ts";

/** Raised whenever a digest of the same rows would come out differently. */
export const digestVersion = 3;

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
  /** null where nobody voted, or votes are hidden; editions of before have none. */
  opinions?: OpinionsDigest | null;
  differences: Difference[];
  /** How unlike the rest this place is. */
  dissimilarity?: Dissimilarity | null;
  /** null where the authority gave no population table, or too few said what it needs. */
  weighting?: Weighting | null;
  /** People by the time they took part, in steps as long as no step shows few people. */
  overTime?: TimeStep[];
  /** The territories above and below this one that have a summary. */
  levels?: { above: PlaceName[]; below: PlaceName[] };
  /** Places within that have too few people for a summary of their own; null where there are none. */
  smaller?: SmallerPlaces | null;
  gaps: Gaps;
  /** Contributions of the whole consultation whose themes moderators corrected. */
  corrected?: number;
}

export interface SmallerPlaces {
  /** How many, counted here together, and how many took part from them: null where that cannot be told. */
  counted: number;
  people: number | null;
  /** How many could not be counted even together. */
  leftOut: number;
}

/** Groups of the whole consultation, and how many of each took part from here. */
export interface OpinionsDigest {
  verdict: Verdict;
  /** null when small. */
  voters: number | null;
  clustered: number | null;
  stability: number | null;
  /** How many were left out because they always vote the same; null when nobody was, or few. */
  leftOut: number | null;
  groups: OpinionGroup[];
  consensus: OpinionStatement[];
  divisive: OpinionStatement[];
  /** Of everybody in the consultation, the same in each of its summaries; without groups there is none. */
  map?: OpinionPicture | null;
}

/** The opinion map as it is drawn (`opinionPicture` in figure/opinion-picture.ts). */
export interface OpinionPicture {
  /** Each point stands for about so many people. */
  perPoint: number;
  /** On a coarse grid from -100 to 100, by group and place, which says nothing of who. */
  points: { x: number; y: number; group: string | null }[];
  /** Towards where those stand who agree with it, -100 to 100; those that divide most. */
  proposals: (ProposalName & { x: number; y: number })[];
}

export interface OpinionGroup {
  /** "a", "b" …: it stays with its people from one edition to the next. */
  code: string;
  /** A moderator's name for it. */
  names: Partial<Record<Language, string>>;
  people: number;
  /** From this territory; null where it would single somebody out. */
  here: number | null;
  representative: OpinionStatement[];
}

export interface OpinionStatement extends ProposalName {
  /** What most say of it: everybody, or the group it stands for. */
  stance: "agree" | "disagree";
  /** By group: votes, or null where they would single somebody out; how it leans is said if enough voted. */
  byGroup: { code: string; votes: Votes | null; leaning?: Leaning | null }[];
}

/** Duncan and Duncan's index, 0 (as everywhere) to 1 (nothing in common). */
export interface Dissimilarity {
  themes: number | null;
  opinions: number | null;
}

export interface Weighting {
  /** Where the population table comes from. */
  source: string;
  by: ("age" | "sex" | "place")[];
  /** People whose cell is known, and as how many they count after weighing (Kish). */
  people: number;
  effective: number;
  /** Each share as it is and as it would be if those who took part were spread as the population is. */
  shares: {
    kind: "theme" | "option";
    questionId: string | null;
    code: string;
    unweighted: number;
    weighted: number;
  }[];
}

export interface TimeStep {
  /** Days, "2026-11-02"; both included. */
  from: string;
  to: string;
  people: number;
}

/** Contributions that say alike within a theme, or that no theme caught. */
export interface Subtheme {
  /** Words that set it apart, in their most used form, by language. */
  terms: string[];
  language: Language;
  count: number;
  atLeast: boolean;
  /** Of those who spoke of the theme, or of those in whom none was recognised; 0 to 1. */
  share: number;
  /** Its most central contribution, verbatim; null where all are of people who are quoted already. */
  central: Quote | null;
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
  /** True where a place had to be left out, so that it is at least so many. */
  atLeast?: boolean;
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
  /** What those say alike. */
  unthemed?: Subtheme[];
}

export interface ThemeShare {
  code: string;
  count: number;
  /**
   * True when it is at least so many: a place had to be left out, or so nearly everybody said it that the
   * others would be few.
   */
  atLeast: boolean;
  /** 0 to 1. */
  share: number;
  quotes: Quote[];
  subthemes?: Subtheme[];
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
