/** Beyond so many different values, those added are kept to four significant figures. */
const mostDistinct = 20_000;

/**
 * Numbers counted as they are read, in memory that does not grow with how many there are. Mean and
 * standard deviation are exact (Welford, "Note on a method for calculating corrected sums of squares
 * and products", Technometrics 4, 1962); quantiles are too while there are no more than 20,000 different
 * values, and within 0.05 % of the value beyond.
 */
export class Distribution {
  n = 0;
  private middle = 0;
  private squares = 0;
  private counts = new Map<number, number>();
  private isRounded = false;

  add(value: number, times = 1) {
    const before = this.middle;
    this.n += times;
    this.middle += ((value - before) * times) / this.n;
    this.squares += times * (value - before) * (value - this.middle);
    const key = this.isRounded ? rounded(value) : value;
    this.counts.set(key, (this.counts.get(key) ?? 0) + times);
    if (!this.isRounded && this.counts.size > mostDistinct) this.round();
  }

  /** null of nothing. */
  get mean(): number | null {
    return this.n === 0 ? null : this.middle;
  }

  /** Of the people who answered, not of a population: divided by n - 1; null of fewer than two. */
  get standardDeviation(): number | null {
    return this.n < 2 ? null : Math.sqrt(Math.max(0, this.squares) / (this.n - 1));
  }

  get sum(): number {
    return this.middle * this.n;
  }

  /** The values in order, each with how many times it was given. */
  ordered(): [value: number, count: number][] {
    return [...this.counts].sort(([a], [b]) => a - b);
  }

  /**
   * Half way between the two middle ones where needed: Hyndman and Fan, "Sample quantiles in statistical
   * packages", The American Statistician 50 (1996), type 7, as spreadsheets do.
   * @param shares  each 0 to 1
   */
  quantiles(...shares: number[]): number[] {
    const ordered = this.ordered();
    return shares.map((share) => {
      const place = share * (this.n - 1);
      const low = valueAt(ordered, Math.floor(place));
      const high = valueAt(ordered, Math.ceil(place));
      return low + (high - low) * (place - Math.floor(place));
    });
  }

  private round() {
    this.isRounded = true;
    const exact = this.counts;
    this.counts = new Map();
    for (const [value, count] of exact) {
      const key = rounded(value);
      this.counts.set(key, (this.counts.get(key) ?? 0) + count);
    }
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** The one at this place, from 0, as if each were written out as often as it was given. */
function valueAt(ordered: readonly [number, number][], place: number): number {
  let passed = 0;
  for (const [value, count] of ordered) {
    passed += count;
    if (place < passed) return value;
  }
  return ordered.at(-1)?.[0] ?? 0;
}
