import fc from "fast-check";
import { expect, test } from "vitest";
import { consensus } from "#app/domain/summary/group/consensus.ts";
import { countsByGroup, votesIn, votesOverall } from "#app/domain/summary/group/counts.ts";
import { divisive, divisiveness } from "#app/domain/summary/group/divisive.ts";
import { groupAware } from "#app/domain/summary/group/group-aware.ts";
import { extremityOf, priority } from "#app/domain/summary/group/priority.ts";
import { representative } from "#app/domain/summary/group/representative.ts";
import { aboveElsewhere, aboveHalf, upperTail } from "#app/domain/summary/group/z-tests.ts";
import {
  count,
  type NaivePerson,
  naiveConsensus,
  naiveDivisiveness,
  naiveGroupAware,
  naivePriority,
  naiveRepresentative,
  naiveTail,
} from "#tests/domain/summary/group/naive.ts";
import { matrixFrom, somePeople } from "#tests/domain/summary/group/some-votes.ts";

function counted(people: readonly NaivePerson[], k: number, proposals: number) {
  return countsByGroup(
    matrixFrom(people, proposals),
    Int8Array.from(people, ({ group }) => group),
    k,
  );
}

test("votes are counted by group, and whoever is in none as one more", () => {
  fc.assert(
    fc.property(somePeople, ({ k, proposals, people }) => {
      const counts = counted(people, k, proposals);
      for (let group = 0; group <= k; group++) {
        const own = people.filter((person) => person.group === (group === k ? -1 : group));
        for (let proposal = 0; proposal < proposals; proposal++) {
          expect(votesIn(counts, group, proposal)).toEqual({
            agrees: count(own, proposal, 1),
            disagrees: count(own, proposal, -1),
            passes: count(own, proposal, 0),
          });
        }
      }
    }),
  );
});

test.each(["default", "reference"] as const)(
  "what sets groups apart is as worked out plainly (%s)",
  (mode) => {
    fc.assert(
      fc.property(somePeople, ({ k, proposals, people }) => {
        const found = representative(counted(people, k, proposals), mode);
        const plain = naiveRepresentative(people, k, proposals, mode === "default");
        expect(found.map((list) => list.map(({ proposal, stance }) => [proposal, stance]))).toEqual(
          plain.map((list) => list.map(({ proposal, stance }) => [proposal, stance])),
        );
        found.flat().forEach(({ weight }, index) => {
          expect(weight).toBeCloseTo(plain.flat()[index]!.weight, 8);
        });
      }),
    );
  },
);

test.each(["default", "reference"] as const)("consensus is as worked out plainly (%s)", (mode) => {
  fc.assert(
    fc.property(somePeople, ({ k, proposals, people }) => {
      expect(consensus(counted(people, k, proposals), mode)).toEqual(
        naiveConsensus(people, k, proposals, mode),
      );
    }),
  );
});

test("group-aware agreement, divisiveness and priority are as worked out plainly", () => {
  fc.assert(
    fc.property(somePeople, ({ k, proposals, people }) => {
      const counts = counted(people, k, proposals);
      for (let proposal = 0; proposal < proposals; proposal++) {
        if (k === 0) {
          expect(groupAware(counts, proposal)).toBeNull();
          expect(divisiveness(counts, proposal)).toBeNull();
        } else {
          expect(groupAware(counts, proposal)).toBeCloseTo(naiveGroupAware(people, k, proposal, 1), 10);
          expect(divisiveness(counts, proposal)).toBeCloseTo(naiveDivisiveness(people, k, proposal), 10);
        }
        const votes = votesOverall(counts, proposal);
        expect(priority(votes, 0.7)).toBeCloseTo(naivePriority(people, proposal, 0.7), 10);
      }
    }),
  );
});

test("the tests are those of Polis: with one success and one trial added", () => {
  expect(aboveHalf(0, 0)).toBe(1);
  expect(aboveHalf(9, 9)).toBeCloseTo(2 * Math.sqrt(10) * 0.5, 12);
  expect(aboveElsewhere({ successes: 3, trials: 3 }, { successes: 4, trials: 4 })).toBe(0);
  expect(aboveElsewhere({ successes: 8, trials: 10 }, { successes: 2, trials: 10 })).toBeCloseTo(
    (9 / 11 - 3 / 11) / Math.sqrt((12 / 22) * (10 / 22) * (2 / 11)),
    12,
  );
});

test("the tail of the normal distribution is right to seven figures, far out too", () => {
  for (const z of [-3, -1, 0, 0.5, 1.2815515655446004, 2, 4, 6]) {
    expect(upperTail(z) / naiveTail(z)).toBeCloseTo(1, 6);
  }
});

test("what two people of every group agree on does not rise above what fifty agree on", () => {
  const people = [0, 1].flatMap((group) =>
    Array.from({ length: 50 }, (_, index): NaivePerson => {
      const votes: NaivePerson["votes"] = new Map([[0, index < 45 ? 1 : -1]]);
      if (index < 2) votes.set(1, 1);
      return { group, votes };
    }),
  );
  const counts = counted(people, 2, 2);
  expect(groupAware(counts, 0)!).toBeGreaterThan(2 * groupAware(counts, 1)!);
  expect(consensus(counts, "default").agree).toEqual([0]);
});

test("what one group is for and another against divides; what one is only cooler about does not", () => {
  const people = [0, 1].flatMap((group) =>
    Array.from(
      { length: 40 },
      (_, index): NaivePerson => ({
        group,
        votes: new Map([
          [0, group === 0 ? 1 : -1],
          [1, group === 0 || index < 28 ? 1 : -1],
        ]),
      }),
    ),
  );
  expect(divisive(counted(people, 2, 2))).toEqual([0]);
  expect(divisiveness(counted(people, 2, 2), 0)).toBeGreaterThan(0.85);
});

test("without groups those divide that a quarter is for and a quarter against", () => {
  const people = Array.from(
    { length: 40 },
    (_, index): NaivePerson => ({
      group: -1,
      votes: new Map([
        [0, index % 2 ? 1 : -1],
        [1, index < 36 ? 1 : -1],
      ]),
    }),
  );
  expect(divisive(counted(people, 0, 2))).toEqual([0]);
});

test("somebody who agrees with a proposal and nothing else stands as far out as it pulls", () => {
  expect(extremityOf(16, 0.5, [0.6, 0.8])).toBeCloseTo(4 * 0.5, 12);
  expect(extremityOf(16, 1, [0.6, 0.8])).toBe(0);
});

test("new proposals are voted on first, and those passed over sink", () => {
  const few = priority({ agrees: 1, disagrees: 0, passes: 0 }, 0);
  expect(few).toBeGreaterThan(priority({ agrees: 100, disagrees: 0, passes: 0 }, 0));
  expect(priority({ agrees: 50, disagrees: 50, passes: 0 }, 0)).toBeGreaterThan(
    priority({ agrees: 20, disagrees: 10, passes: 70 }, 0),
  );
});
