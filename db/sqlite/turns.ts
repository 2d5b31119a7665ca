/** More than this wait for the one writer: whoever comes now is told so instead of waiting for ever. */
const most = 2000;

/** Somebody would have had to wait for too many others. */
export class TooManyWaiting extends Error {
  constructor() {
    super(`more than ${most} wait to write`);
  }
}

/** One after another, first come, first served. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  get waiting(): number {
    return this.#waiting.length;
  }

  get taken(): boolean {
    return this.#taken;
  }

  /** Resolves when it is one's turn; whoever takes it must end it. */
  take(): Promise<void> | undefined {
    if (!this.#taken) {
      this.#taken = true;
      return undefined;
    }
    if (this.#waiting.length >= most) throw new TooManyWaiting();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  end() {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken = false;
  }
}
