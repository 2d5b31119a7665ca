import type { Pattern } from "#app/domain/summary/group/straight-liners.ts";
import type { Choice } from "#db/schema.ts";

/**
 * Who voted what, as the analysis reads it: one row for each person in the order of their first votes,
 * one column for each proposal, only the last vote of a person on a proposal, in compressed rows.
 */
export interface VoteMatrix {
  people: number;
  proposals: number;
  /** The cells of person p are those from start[p] to start[p + 1]; people + 1 long. */
  start: Int32Array;
  /** Column of each cell, ascending within a row. */
  proposal: Int32Array;
  /** 1 agree, -1 disagree, 0 pass. */
  choice: Int8Array;
  /**
   * For the reference mode alone, which sets hidden proposals to zero for everybody rather than leave them
   * out: how many are hidden, and how many of these each person voted on.
   */
  hidden?: { proposals: number; votes: Int32Array };
}

export type Mode = "reference" | "default";

/** Why there are groups, or none. */
export type Verdict = "stable" | "too-few" | "unstable" | "no-better-than-chance";

/** Where people stand, and the groups they fall into. */
export interface OpinionMap {
  verdict: Verdict;
  /** How many groups; 0 unless the verdict is "stable" (the reference mode always has some). */
  k: number;
  /** By person: 0 to k - 1, or -1 for whoever voted too little or where there are no groups. */
  groups: Int8Array;
  /** By person, two numbers each; 0, 0 is nobody in particular. */
  positions: Float64Array;
  /** Mean of each proposal's column, -1 to 1. */
  means: Float64Array;
  /** Two rows of one number for each proposal, each row of length 1. */
  components: Float64Array;
  /** Part of all variance that each component explains, 0 to 1. */
  explained: [number, number];
  /** k times two numbers. */
  centres: Float64Array;
  /** How many people were clustered. */
  clustered: number;
  /** -1 to 1; null without groups. */
  silhouette: number | null;
  /** Mean adjusted Rand index over bootstraps of people, -1 to 1; null where it was not worked out. */
  stability: number | null;
  /** By group: its place among the groups of before whose people it has, -1 for a new one. */
  continues?: number[];
  /** How many votes there were when the verdict and the number of groups were last looked at. */
  checkedAt?: number;
}

/** What the next analysis starts from; nothing in it is of one person. */
export interface OpinionState {
  proposalIds: string[];
  means: number[];
  components: number[];
  /** By group in its order: its code, which stays with its people, and its centre. */
  groups: { code: string; centre: [number, number] }[];
  /** Codes that were ever given: none passes to other people. */
  spentCodes?: string[];
  verdict?: Verdict;
  stability?: number | null;
  silhouette?: number | null;
  /** How many votes there were when the verdict and the number of groups were last looked at. */
  checkedAt?: number;
}

export interface Votes {
  agrees: number;
  disagrees: number;
  passes: number;
}

/** What the votes of one consultation say, with exact counts: suppressed only where it is published. */
export interface OpinionAnalysis {
  version: number;
  verdict: Verdict;
  /** Everybody who voted on a proposal that is shown. */
  voters: number;
  votes: number;
  clustered: number;
  silhouette: number | null;
  stability: number | null;
  explained: [number, number];
  /** How many always vote the same, and whether they were left out. */
  straightLiners: { people: number; leftOut: boolean; byPattern?: Record<Pattern, number> };
  groups: { code: string; people: number; centre: [number, number] }[];
  proposals: AnalysedProposal[];
  /** Ids, best first. */
  consensus: { agree: string[]; disagree: string[] };
  divisive: string[];
  /** By group code: what sets it apart, best first. */
  representative: Record<string, Representative[]>;
  /** Voters by where they take part from; group null: voted too little, or there are no groups. */
  members: { territoryId: string | null; group: string | null; people: number }[];
  /**
   * Where people stand who voted enough, on a coarse grid from -100 to 100, by place: in no order that says
   * who. One person each where it is not said how many.
   */
  points: { x: number; y: number; group: string | null; people?: number }[];
}

export interface AnalysedProposal {
  id: string;
  overall: Votes;
  /** By group in the order of `groups`. */
  byGroup: Votes[];
  /** On the two components. */
  loading: [number, number];
  /** Lower bound of the agreement that every group shares, 0 to 1; null without groups. */
  groupAware: number | null;
  /** 0 (all groups alike) to 1; null without groups. */
  divisiveness: number | null;
  /** How much it should be voted on next. */
  priority: number;
}

export interface Representative {
  proposalId: string;
  stance: Extract<Choice, "agree" | "disagree">;
  /** Share of the group's votes on it that are of this stance, and of the others', 0 to 1. */
  inGroup: number;
  elsewhere: number;
}
