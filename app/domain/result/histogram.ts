import type { Distribution } from "#app/domain/result/distribution.ts";

export interface Bin {
  /** Included. */
  from: number;
  /** Not included, but in the last bin. */
  to: number;
  count: number;
}

export interface Histogram {
  bins: Bin[];
  /** How the width of a bin was chosen; "values": there are few enough to show each. */
  rule: "values" | "freedman-diaconis" | "sturges";
}

const mostBins = 24;
const mostValues = 12;

/**
 * Numbers in bins of one width, on round edges. The width is that of Freedman and Diaconis, "On the
 * histogram as a density estimator: L2 theory", Zeitschrift für Wahrscheinlichkeitstheorie 57 (1981): twice
 * the interquartile range by the cube root of n; where the quartiles fall together, that of Sturges, "The
 * choice of a class interval", JASA 21 (1926). Rounded up to 1, 2 or 5 times a power of ten.
 * @param step  the smallest difference there can be: 1 for whole numbers, 0.01 for two decimals
 */
export function histogram(distribution: Distribution, step: number): Histogram {
  const ordered = distribution.ordered();
  if (ordered.length <= mostValues) {
    return { rule: "values", bins: ordered.map(([value, count]) => ({ from: value, to: value, count })) };
  }
  const least = ordered[0]![0];
  const most = ordered.at(-1)![0];
  const [low = 0, high = 0] = distribution.quantiles(0.25, 0.75);
  const rule = high > low ? "freedman-diaconis" : "sturges";
  const wanted =
    rule === "sturges"
      ? (most - least) / (Math.ceil(Math.log2(distribution.n)) + 1)
      : (2 * (high - low)) / Math.cbrt(distribution.n);
  const width = roundWidth(Math.max(wanted, (most - least) / mostBins, step));
  const first = Math.floor(least / width);
  const bins = Array.from({ length: Math.floor(most / width) - first + 1 }, (_, index) => ({
    from: tidy((first + index) * width),
    to: tidy((first + index + 1) * width),
    count: 0,
  }));
  for (const [value, count] of ordered) {
    const index = Math.min(bins.length - 1, Math.max(0, Math.floor(tidy(value / width)) - first));
    bins[index]!.count += count;
  }
  return { rule, bins };
}

function roundWidth(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5, 10].find((one) => tidy(one * power) >= tidy(wanted)) ?? 10;
  return tidy(factor * power);
}

/** Without the last digits that binary fractions add. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
