/** A z-statistic above this is unlikely by chance: 90th percentile of the normal distribution, one-sided. */
export const z90 = 1.2815515655446004;
/** 95th percentile, one-sided. */
export const z95 = 1.6448536269514722;

/** With one imagined vote for and one against: Laplace's rule of succession; a half where nobody voted. */
export function addOne(successes: number, trials: number): number {
  return (successes + 1) / (trials + 2);
}

/**
 * How far a share is above a half: one-proportion z-statistic with one success and one trial added, as
 * Polis computes it (Small, Bjorkegren, Erkkilä, Shaw and Megill, "Polis: Scaling deliberation by mapping
 * high dimensional opinion spaces", Recerca 26 (2021); `prop-test` of its mathematics).
 * @returns  standard deviations
 */
export function aboveHalf(successes: number, trials: number): number {
  const n = trials + 1;
  return 2 * Math.sqrt(n) * ((successes + 1) / n - 0.5);
}

/**
 * How far a share in a group is above the share elsewhere: pooled two-proportion z-statistic with one
 * success and one trial added on both sides (Small et al. 2021; `two-prop-test`).
 * @returns  standard deviations; 0 where everybody everywhere says it
 */
export function aboveElsewhere(
  inside: { successes: number; trials: number },
  outside: { successes: number; trials: number },
): number {
  const [a, n, b, m] = [inside.successes + 1, inside.trials + 1, outside.successes + 1, outside.trials + 1];
  const pooled = (a + b) / (n + m);
  if (pooled >= 1) return 0;
  return (a / n - b / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
}

/**
 * How likely a z-statistic at least this high is by chance.
 * Press, Teukolsky, Vetterling and Flannery, "Numerical Recipes" (2nd edition, 1992), 6.2, `erfcc`;
 * relative error below 1.2e-7 everywhere.
 */
export function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const polynomial = coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  const tail = (t * Math.exp(-x * x + polynomial)) / 2;
  return z >= 0 ? tail : 1 - tail;
}

const coefficients = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];
