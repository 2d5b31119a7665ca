/** 97.5th percentile of the normal distribution: two-sided 95 %. */
const z95 = 1.959963984540054;

/**
 * Wilson's score interval of a proportion, 95 %.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 * @returns  both 0 to 1; [0, 1] when nobody was asked
 */
export function wilsonInterval(successes: number, trials: number): { low: number; high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const p = successes / trials;
  const z2 = z95 * z95;
  const centre = p + z2 / (2 * trials);
  const spread = z95 * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials * trials));
  const scale = 1 + z2 / trials;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

export interface Comparison {
  /** Log odds here minus log odds elsewhere: above 0, more often here. */
  logOdds: number;
  low: number;
  high: number;
  /** Two-sided. */
  p: number;
}

/**
 * Log-odds ratio with an informative Dirichlet prior: both sides are drawn towards the common share by
 * `priorSize` imagined people, so that few people do not make large differences.
 * Monroe, Colaresi and Quinn, "Fightin' words", Political Analysis 16 (2008), equations 15 to 22, with
 * the variance of both outcomes, since here the complement is not large.
 */
export function compareShares(
  here: { count: number; base: number },
  elsewhere: { count: number; base: number },
  priorSize = 10,
): Comparison {
  const common = (here.count + elsewhere.count + 0.5) / (here.base + elsewhere.base + 1);
  const yes = priorSize * common;
  const no = priorSize * (1 - common);
  const cells = [
    here.count + yes,
    here.base - here.count + no,
    elsewhere.count + yes,
    elsewhere.base - elsewhere.count + no,
  ] as const;
  const logOdds = Math.log(cells[0] / cells[1]) - Math.log(cells[2] / cells[3]);
  const spread = Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0));
  return {
    logOdds,
    low: logOdds - z95 * spread,
    high: logOdds + z95 * spread,
    p: 2 * (1 - normalCdf(Math.abs(logOdds / spread))),
  };
}

/**
 * Which of several tests hold when at most `rate` of those said to hold may be wrong.
 * Benjamini and Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995).
 */
export function holdTogether(ps: readonly number[], rate = 0.05): boolean[] {
  const ordered = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  let last = -1;
  ordered.forEach(({ p }, rank) => {
    if (p <= ((rank + 1) / ps.length) * rate) last = rank;
  });
  const holds = ps.map(() => false);
  for (const { index } of ordered.slice(0, last + 1)) holds[index] = true;
  return holds;
}

/** Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 26.2.17; error below 7.5e-8. */
function normalCdf(x: number): number {
  if (x < 0) return 1 - normalCdf(-x);
  const t = 1 / (1 + 0.2316419 * x);
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
