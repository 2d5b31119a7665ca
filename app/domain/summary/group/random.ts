/** Numbers that look random and are the same for the same seed, 0 to 1 without 1. */
export type Random = () => number;

/**
 * mulberry32 (Tommy Ettinger, 2017, public domain): a counter in 32 bits through a mixing function.
 * Good enough to draw people and starts with; never for secrets.
 * @param seed  any number; only its whole part modulo 2³² counts
 */
export function randomOf(seed: number): Random {
  let counter = seed >>> 0;
  return () => {
    counter = (counter + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to below `size`. */
export function drawn(random: Random, size: number): number {
  return Math.floor(random() * size);
}

/** The same numbers in another order, in place, all orders as likely (Fisher and Yates; Durstenfeld 1964). */
export function shuffled<T extends { [index: number]: number; length: number }>(list: T, random: Random): T {
  for (let last = list.length - 1; last > 0; last--) {
    const other = drawn(random, last + 1);
    const kept = list[last] as number;
    list[last] = list[other] as number;
    list[other] = kept;
  }
  return list;
}
