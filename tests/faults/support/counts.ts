/** `npm run faults` does it as often as the issue asks; within `npm run check` it is done a few times. */
export const isFull = process.env.FAULTS === "full";

export function times(full: number, short: number): number {
  return isFull ? full : short;
}
