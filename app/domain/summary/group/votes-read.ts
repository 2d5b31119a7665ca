import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";

/** The votes of one consultation as its analysis needs them; nothing says who a row is. */
export interface VotesRead {
  /** Everybody who voted on a proposal that is shown, in the order of their first votes. */
  matrix: VoteMatrix;
  /** By column. */
  proposalIds: string[];
  /** By person: where they take part from, a number in `territoryIds`. */
  places: Int32Array;
  territoryIds: (string | null)[];
  /** By person: milliseconds in which they cast ten votes; -1 if not known. null when nobody's is. */
  quickest: Float64Array | null;
}
