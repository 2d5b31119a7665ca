/** What tells when a contribution was there to be counted. */
export interface Shown {
  /** When it was first sent. */
  sentAt: string;
  withdrawnAt: string | null;
  /** It waits for a moderator now. */
  pending: boolean;
  /** Not undone. */
  decisions: readonly Turn[];
}

export interface Turn {
  outcome: string;
  decidedAt: string;
  reversedAt: string | null;
  /** It waited for a moderator until this decision. */
  wasPending: boolean;
}

/** Whether readers saw it at an instant, and summaries made then counted it. */
export function wasShown({ sentAt, withdrawnAt, pending, decisions }: Shown, at: string): boolean {
  if (pending || sentAt > at || (withdrawnAt !== null && withdrawnAt <= at)) return false;
  return decisions.every(({ outcome, decidedAt, reversedAt, wasPending }) => {
    if (wasPending && decidedAt > at) return false;
    const isAway = outcome === "hide" || outcome === "merge";
    return !isAway || decidedAt > at || (reversedAt !== null && reversedAt <= at);
  });
}
