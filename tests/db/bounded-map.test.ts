import { expect, test } from "vitest";
import { BoundedMap } from "#db/bounded-map.ts";

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
