import { expect } from "vitest";
import type { Beside, Stretch } from "#app/domain/list/stretch.ts";

type Read = (beside: Beside) => Promise<Stretch<{ id: string }>>;

/** Holds a list, turned to its end and back, against all that it should have; returns its stretches. */
export async function expectBothWays(all: readonly string[], read: Read): Promise<string[][]> {
  const forwards = await turned("after", {}, read);
  expect(forwards.stretches.flat()).toEqual(all);
  expect(forwards.stretches.length).toBeGreaterThan(2);
  const back = await turned("before", { before: forwards.last.before }, read);
  expect([...back.stretches].reverse()).toEqual(forwards.stretches.slice(0, -1));
  return forwards.stretches;
}

/** Holds that each of these leads to the beginning, as if nobody had asked for it. */
export async function expectNoPlace(read: Read, ...ids: string[]) {
  const beginning = await read({});
  for (const id of ids) {
    for (const beside of [{ after: id }, { before: id }, { from: id }]) {
      expect(await read(beside), JSON.stringify(beside)).toEqual(beginning);
    }
  }
}

async function turned(way: "before" | "after", beside: Beside, read: Read) {
  const stretches: string[][] = [];
  for (let at = beside; ; ) {
    const one = await read(at);
    stretches.push(idsOf(one));
    if (one[way] === null) return { stretches, last: one };
    at = { [way]: one[way] };
  }
}

export function idsOf({ items }: Stretch<{ id: string }>): string[] {
  return items.map((one) => one.id);
}
