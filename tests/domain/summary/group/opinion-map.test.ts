import fc from "fast-check";
import { expect, test } from "vitest";
import type { OpinionMap } from "#app/domain/summary/group/opinion.ts";
import { opinionMap } from "#app/domain/summary/group/opinion-map.ts";
import { randIndex } from "#app/domain/summary/group/rand-index.ts";
import { randomOf, shuffled } from "#app/domain/summary/group/random.ts";
import { range, type VoteTable } from "#tests/domain/summary/group/naive-map.ts";
import { matrixFrom, planted } from "#tests/domain/summary/group/planted.ts";

const options = { mode: "default", seed: 1 } as const;

test.each([2, 3, 4, 5])("%i points of view are found again as so many groups", (groups) => {
  for (const seed of [1, 2, 3]) {
    const { table, truth } = planted({ people: 150, groups, seed });
    const map = opinionMap(matrixFrom(table), options);
    expect(map).toMatchObject({ verdict: "stable", k: groups, clustered: 150 });
    expect(map.stability).toBeGreaterThan(0.85);
    expect(randIndex(map.groups, truth)).toBeGreaterThan(0.85);
  }
});

test("people without points of view are shown in no groups", () => {
  for (const [people, proposals] of [
    [40, 10],
    [150, 30],
    [400, 60],
  ] as const) {
    for (const seed of [1, 2, 3, 4]) {
      const { table } = planted({ people, proposals, groups: 0, seed });
      const map = opinionMap(matrixFrom(table), options);
      expect(["unstable", "no-better-than-chance"]).toContain(map.verdict);
      expectNoGroups(map);
    }
  }
});

test("fewer than fifteen people are too few for groups", () => {
  const { table } = planted({ people: 14, sharp: 8 });
  const map = opinionMap(matrixFrom(table), options);
  expect(map.verdict).toBe("too-few");
  expectNoGroups(map);
});

test("everybody of one mind is no group, and neither are no votes at all", () => {
  const alike: VoteTable = range(40).map(() => range(12).map(() => 1 as const));
  expectNoGroups(opinionMap(matrixFrom(alike), options));
  expectNoGroups(opinionMap(matrixFrom([], 0), options));
  expectNoGroups(opinionMap(matrixFrom(range(30).map(() => [null, null])), options));
  expectNoGroups(opinionMap(matrixFrom(range(30).map((at) => [at % 2 === 0 ? 1 : -1])), options));
  for (const table of [alike, [], alike.slice(0, 1), range(30).map(() => [null])] as VoteTable[]) {
    expect(opinionMap(matrixFrom(table), { mode: "reference", seed: 1 }).groups).toHaveLength(table.length);
  }
});

test("a handful apart from everybody else is no group, because it would single them out", () => {
  const { table } = planted({ people: 100, groups: 0, seed: 3 });
  const apart = planted({ people: 3, groups: 1, sharp: 9, seed: 4 }).table;
  const map = opinionMap(matrixFrom([...table, ...apart]), options);
  for (const group of range(map.k)) expect(sizeOf(map, group)).toBeGreaterThanOrEqual(5);
});

test("whoever voted on fewer than seven proposals is on the map and in no group", () => {
  const { table } = planted({ people: 80 });
  const few = table.map((row, person) => (person < 10 ? row.map((vote, at) => (at < 6 ? vote : null)) : row));
  const map = opinionMap(matrixFrom(few), options);
  expect([...map.groups.subarray(0, 10)]).toEqual(range(10).map(() => -1));
  expect(map.clustered).toBe(70);
});

test("the same votes and seed give the same bytes, in both modes", () => {
  const matrix = matrixFrom(planted({ people: 90, groups: 3 }).table);
  for (const mode of ["reference", "default"] as const) {
    const one = opinionMap(matrix, { mode, seed: 7 });
    expect(opinionMap(matrix, { mode, seed: 7 })).toEqual(one);
    expect(JSON.stringify([...one.positions])).toBe(
      JSON.stringify([...opinionMap(matrix, { mode, seed: 7 }).positions]),
    );
  }
});

test("another order of people or proposals parts people the same way", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 2, max: 4 }), (seed, groups) => {
      const { table } = planted({ people: 70, proposals: 25, groups, sharp: 3, seed });
      const random = randomOf(seed);
      const people = shuffled(range(table.length), random);
      const proposals = shuffled(range(25), random);
      const map = opinionMap(matrixFrom(table), options);
      const other = opinionMap(
        matrixFrom(people.map((person) => proposals.map((column) => table[person]![column]!))),
        options,
      );
      expect(other.verdict).toBe(map.verdict);
      expect(other.stability).toBeCloseTo(map.stability!, 9);
      expect([...other.groups]).toEqual(people.map((person) => map.groups[person]));
      expect([...other.centres]).toEqual([...map.centres].map((at) => expect.closeTo(at, 6)));
    }),
    // The example: four and five groups are nearly as good, so that the smallest difference chooses.
    { numRuns: 12, examples: [[139, 4]] },
  );
});

test("a second self of everybody doubles the groups and changes none", () => {
  for (const groups of [2, 3, 4]) {
    const { table } = planted({ people: 80, groups, seed: groups });
    const map = opinionMap(matrixFrom(table), options);
    const twice = opinionMap(matrixFrom([...table, ...table]), options);
    expect(twice.k).toBe(map.k);
    expect([...twice.groups]).toEqual([...map.groups, ...map.groups]);
  }
});

test("a hidden proposal counts in the reference procedure as if all had passed on it", () => {
  const { table } = planted({ people: 60, proposals: 12 });
  const votes = Int32Array.from(table, () => 0);
  const matrix = { ...matrixFrom(table), hidden: { proposals: 3, votes } };
  const passed = matrixFrom(table.map((row) => [...row, 0, 0, 0]));
  const map = opinionMap(matrix, { mode: "reference", seed: 1 });
  const other = opinionMap(passed, { mode: "reference", seed: 1 });
  expect([...map.positions]).toEqual([...other.positions].map((at) => expect.closeTo(at, 6)));
});

function expectNoGroups(map: OpinionMap) {
  expect(map).toMatchObject({ k: 0, silhouette: null });
  expect(map.centres).toHaveLength(0);
  expect(map.groups.every((group) => group === -1)).toBe(true);
}

function sizeOf(map: OpinionMap, group: number): number {
  return map.groups.filter((one) => one === group).length;
}
