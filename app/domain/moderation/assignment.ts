/** So long a case that somebody took is theirs, counted anew whenever they open it. */
export const holdMinutes = 15;

/** Who is at a case now, and whom it was handed to. */
export interface Holding {
  assignedTo: string | null;
  assignedUntil: string | null;
  handedTo: string | null;
}

/** Who holds it; null when nobody does, or did so too long ago. */
export function holderOf(
  { assignedTo, assignedUntil }: Pick<Holding, "assignedTo" | "assignedUntil">,
  now: Date,
): string | null {
  return assignedTo !== null && assignedUntil !== null && assignedUntil > now.toISOString()
    ? assignedTo
    : null;
}

export function heldUntil(now: Date): string {
  return new Date(now.getTime() + holdMinutes * 60_000).toISOString();
}
