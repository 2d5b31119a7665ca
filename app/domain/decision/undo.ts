/** Why a decision is not undone. */
export const undoRefusals = [
  "no-such-decision",
  "not-allowed",
  "own-contribution",
  /** Somebody else took it. */
  "not-your-decision",
  "already-undone",
  "too-late",
  /** Something was decided after it, or it was taken back. */
  "decided-since",
  "appealed",
] as const;

export type UndoRefusal = (typeof undoRefusals)[number];
