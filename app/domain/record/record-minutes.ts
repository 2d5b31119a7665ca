/** How long a decision took from when somebody began to wait, in whole minutes; null where nobody waited. */
export function minutesTaken(waitingSince: string | null, decidedAt: string): number | null {
  if (waitingSince === null) return null;
  return Math.max(0, Math.floor((Date.parse(decidedAt) - Date.parse(waitingSince)) / 60_000));
}
