/** Collects what was compared and what differed. */
export interface Checking {
  numbers: number;
  quotes: number;
  /** Figures of a part of the people only, which the digest says as "at least". */
  atLeast: number;
  wrong: string[];
}

export function nothingChecked(): Checking {
  return { numbers: 0, quotes: 0, atLeast: 0, wrong: [] };
}

/** A published number must be what was counted; one that is not published is not compared. */
export function same(
  checking: Checking,
  name: string,
  published: number | null | undefined,
  counted: number | null,
) {
  if (published === null || published === undefined) return;
  checking.numbers += 1;
  if (counted === null || Math.abs(published - counted) > 1e-9) {
    checking.wrong.push(`${name}: ${published} is published, ${counted} was counted`);
  }
}

/** "At least so many" must not be more. */
export function atMost(checking: Checking, name: string, published: number, counted: number) {
  checking.atLeast += 1;
  if (published > counted) checking.wrong.push(`${name}: at least ${published}, but ${counted} were counted`);
}

export function toFour(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
