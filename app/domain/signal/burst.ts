/** The last minutes that are compared with what was before. */
export const windowMinutes = 10;
/** A burst so large comes by chance once in so many windows of the same rate. */
export const mostLikely = { posts: 1e-4, votes: 1e-6 };
/** Fewer are nobody's work to look at. */
export const fewest = { posts: 8, votes: 30 };
/** Expected in a window even of somebody, or something, that was quiet until then. */
const usualAtLeast = { posts: 2, votes: 5 };

export interface Flow {
  /** Within the last window. */
  recent: number;
  /** Before it. */
  earlier: number;
  /** How long that was. */
  earlierMinutes: number;
}

/**
 * Whether so many at once is unlikely for a Poisson process that goes on at its own earlier rate.
 * @returns  what was usual in a window, when this is a burst; null when it is not
 */
export function burst(what: keyof typeof fewest, { recent, earlier, earlierMinutes }: Flow): number | null {
  if (recent < fewest[what]) return null;
  const windows = earlierMinutes / windowMinutes;
  const usual = windows < 1 ? 0 : earlier / windows;
  const expected = Math.max(usualAtLeast[what], usual);
  return poissonTail(recent, expected) < mostLikely[what] ? Math.round(usual) : null;
}

/** The probability of n or more where `expected` come on average, n above it. */
export function poissonTail(n: number, expected: number): number {
  if (n <= expected) return 1;
  let logarithm = -expected;
  for (let k = 1; k <= n; k++) logarithm += Math.log(expected / k);
  let term = Math.exp(logarithm);
  let sum = 0;
  for (let k = n + 1; term > sum * 1e-12; k++) {
    sum += term;
    term *= expected / k;
  }
  return Math.min(1, sum);
}
