/** Milliseconds that answers took. */
export class Times {
  #all = new Float64Array(4096);
  #count = 0;

  add(ms: number) {
    if (this.#count === this.#all.length) {
      const more = new Float64Array(this.#all.length * 2);
      more.set(this.#all);
      this.#all = more;
    }
    this.#all[this.#count++] = ms;
  }

  get count(): number {
    return this.#count;
  }

  /** At these shares, such as 0.5 and 0.99; null when there was none. */
  at<Shares extends number[]>(...shares: Shares): { [Each in keyof Shares]: number | null } {
    const sorted = this.#all.slice(0, this.#count).sort();
    return shares.map(
      (share) => sorted[Math.min(this.#count - 1, Math.floor(this.#count * share))] ?? null,
    ) as {
      [Each in keyof Shares]: number | null;
    };
  }
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
