import fc from "fast-check";
import { expect, test } from "vitest";
import { quickestTen, straightLiners, withoutPeople } from "#app/domain/summary/group/straight-liners.ts";
import { type NaivePerson, naiveStraightLiners, type Vote } from "#tests/domain/summary/group/naive.ts";
import { matrixFrom, somePeople } from "#tests/domain/summary/group/some-votes.ts";

function voting(...choices: Vote[]): NaivePerson {
  return { group: -1, votes: new Map(choices.map((choice, proposal) => [proposal, choice])) };
}

const ten = Array.from({ length: 10 }, () => 1 as const);

test("whoever always votes the same on ten proposals is found, by what they vote", () => {
  const people = [
    voting(...ten),
    voting(...ten.map((): Vote => -1)),
    voting(...ten.slice(1)),
    voting(0, ...ten),
  ];
  const { flags, byPattern } = straightLiners(matrixFrom(people, 11), null);
  expect([...flags].map(Boolean)).toEqual([true, true, false, false]);
  expect(byPattern).toEqual({ agree: 1, disagree: 1, pass: 0, pace: 0 });
});

test("ten different votes within ten seconds are nobody's who reads", () => {
  const person = voting(1, -1, ...ten);
  const quick = straightLiners(matrixFrom([person, person], 12), Float64Array.of(9000, 60_000));
  expect(quick.byPattern.pace).toBe(1);
  const second = (n: number) => n * 1000;
  expect(quickestTen([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 400].map(second))).toBe(9000);
  expect(quickestTen([0, 1, 2].map(second))).toBe(-1);
  expect(quickestTen(ten)).toBe(-1);
});

test("they are as many as counted plainly, and without them everybody else's votes stay", () => {
  fc.assert(
    fc.property(somePeople, ({ proposals, people }) => {
      const matrix = matrixFrom(people, proposals);
      const { flags } = straightLiners(matrix, null);
      expect(flags.filter((flag) => flag > 0)).toHaveLength(naiveStraightLiners(people));
      const others = people.filter((_, person) => flags[person] === 0);
      expect(withoutPeople(matrix, flags).matrix).toEqual(matrixFrom(others, proposals));
    }),
  );
});
