export interface LaneLimits {
  /** So many are worked on at once. */
  working: number;
  /** And so many wait at most, however quick it goes. */
  waiting: number;
  /** Nobody is let in who would wait longer than this, as far as can be told. */
  budgetMs: number;
  /** So many of one sender's are worked on or wait: where it is they who decide how long the work takes. */
  ofOne?: number;
}

interface Waiting {
  who: string;
  since: number;
  letIn: (leave: (() => void) | null) => void;
}

/** Whoever waited this long is told to come again instead. */
const patienceMs = 500;
/** So many may wait however long the work takes. */
const fewest = 8;

/**
 * A bounded queue for one kind of request, first come, first served. How long somebody would wait is
 * told by how long the last ones took, as by Little's law: the queue holds what goes through in its budget.
 */
export class Lane {
  readonly limits: LaneLimits;
  readonly #queue: Waiting[] = [];
  /** How many each sender has here; nobody is counted where all may have as many as they like. */
  readonly #of = new Map<string, number>();
  /** A guess to begin with, so that the first crowd does not all wait. */
  #tookMs = 20;
  #sweeping: NodeJS.Timeout | null = null;
  working = 0;
  admitted = 0;
  refused = 0;

  constructor(limits: LaneLimits) {
    this.limits = limits;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /**
   * @param who  the sender's address
   * @returns what to call when done; null for whoever must come again
   */
  async enter(who = "", now = performance.now()): Promise<(() => void) | null> {
    const isFree = this.working < this.limits.working && this.#queue.length === 0;
    if (this.#hasEnough(who) || (!isFree && this.#isFull(now))) {
      this.refused++;
      return null;
    }
    this.#count(who, 1);
    if (isFree) return this.#begin(who);
    this.#sweepSoon();
    return new Promise((letIn) => this.#queue.push({ who, since: now, letIn }));
  }

  #hasEnough(who: string): boolean {
    return this.limits.ofOne !== undefined && (this.#of.get(who) ?? 0) >= this.limits.ofOne;
  }

  #count(who: string, by: 1 | -1) {
    if (this.limits.ofOne === undefined) return;
    const count = (this.#of.get(who) ?? 0) + by;
    if (count > 0) this.#of.set(who, count);
    else this.#of.delete(who);
  }

  #isFull(now: number): boolean {
    const { working, waiting, budgetMs } = this.limits;
    const inBudget = Math.max(fewest, Math.floor((budgetMs / this.#tookMs) * working));
    const first = this.#queue[0];
    return this.#queue.length >= Math.min(waiting, inBudget) || (!!first && now - first.since > patienceMs);
  }

  #begin(who: string): () => void {
    const began = performance.now();
    let isDone = false;
    this.working++;
    this.admitted++;
    return () => {
      if (isDone) return;
      isDone = true;
      this.working--;
      this.#count(who, -1);
      this.#tookMs += (performance.now() - began - this.#tookMs) / 8;
      // Between two pages, who has just come is heard: refusing them must not wait for everybody's pages.
      if (this.#queue.length > 0) setImmediate(() => this.#next());
    };
  }

  #next() {
    this.#sendAway();
    while (this.working < this.limits.working) {
      const next = this.#queue.shift();
      if (!next) return;
      next.letIn(this.#begin(next.who));
    }
  }

  /** Also when nobody leaves, because what they work on has stopped. */
  #sweepSoon() {
    this.#sweeping ??= setTimeout(() => {
      this.#sweeping = null;
      this.#sendAway();
      if (this.#queue.length > 0) this.#sweepSoon();
    }, 200);
  }

  #sendAway() {
    const since = performance.now() - patienceMs;
    while (this.#queue[0] && this.#queue[0].since < since) {
      this.refused++;
      const { who, letIn } = this.#queue.shift()!;
      this.#count(who, -1);
      letIn(null);
    }
  }
}
