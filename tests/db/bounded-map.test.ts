import { expect, test } from "vitest";
import { BoundedMap } from "#db/bounded-map.ts";
import { processorTimeOf } from "#tests/support/processor-time.ts";

test("it keeps so many of the newest, and makes anew what made room", () => {
  const squares = new BoundedMap<number, number>(2);
  const made: number[] = [];
  const square = (n: number) => {
    made.push(n);
    return n * n;
  };
  expect([1, 2, 2, 1, 3, 2, 1].map((n) => squares.getOrMake(n, square))).toEqual([1, 4, 4, 1, 9, 4, 1]);
  expect(made).toEqual([1, 2, 3, 1]);
  expect([...squares.keys()]).toEqual([3, 1]);
  squares.set(3, 0).set(1, 0);
  expect([...squares]).toEqual([
    [3, 0],
    [1, 0],
  ]);
});

test("a full one takes another as quickly as an empty one", async () => {
  const full = new BoundedMap<number, number>(50_000);
  const fill = () => {
    for (let n = 0; n < 150_000; n++) full.set(n, n);
  };
  expect(await processorTimeOf(fill)).toBeLessThan(600);
  expect([...full.keys()]).toEqual(Array.from({ length: 50_000 }, (_, place) => 100_000 + place));
});

test("what was taken out makes room, and what was put in again is among the newest", () => {
  const letters = new BoundedMap<string, number>(3);
  for (const letter of "abcd") letters.set(letter, 1);
  letters.delete("b");
  letters.set("b", 2);
  expect([...letters.keys()].join("")).toBe("cdb");
  letters.delete("c");
  for (const letter of "ce") letters.set(letter, 3);
  expect([...letters.keys()].join("")).toBe("bce");
  letters.clear();
  for (const letter of "fghi") letters.set(letter, 4);
  expect([...letters.keys()].join("")).toBe("ghi");
});
