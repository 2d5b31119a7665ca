/** What became of one reader's reports in one authority in the last `recordDays`; never who they are. */
export interface ReporterRecord {
  made: number;
  /** Those that a decision in force dealt with. */
  decided: number;
  /** Of these, those after which something was done. */
  followed: number;
}

export const recordDays = 90;

/**
 * Whether this reader reports much that breaks no rule: then their reports wait as any other, and are
 * read, but put nothing at the head of the queue.
 */
export function isRarelyFollowed({ decided, followed }: ReporterRecord): boolean {
  return decided >= 10 && followed * 10 < decided;
}
