import { expect, test } from "vitest";
import { analyse } from "#app/domain/summary/group/analyse.ts";
import type { OpinionAnalysis } from "#app/domain/summary/group/opinion.ts";
import { count, type NaivePerson, type Vote, voters } from "#tests/domain/summary/group/naive.ts";
import { numbersFrom, threeCamps, votesRead } from "#tests/domain/summary/group/some-votes.ts";

const options = { mode: "default", seed: 1 } as const;
const proposals = 18;

test("three camps are three groups, and every figure is counted from their votes", () => {
  const people = threeCamps(40);
  const { analysis } = analyse(votesRead(people, proposals), options);
  expect(analysis).toMatchObject({ verdict: "stable", voters: 120, clustered: 120 });
  expect(analysis.groups.map((group) => group.people)).toEqual([40, 40, 40]);
  // Which camp a group is, its people say: each of them is nearly all of one camp.
  const camps = analysis.groups.map((_, group) =>
    [0, 1, 2].find((camp) =>
      analysis.proposals.every((one, proposal) => isVotesOf(people, camp, one.byGroup[group]!, proposal)),
    ),
  );
  expect(camps.toSorted()).toEqual([0, 1, 2]);
  analysis.proposals.forEach(({ overall }, proposal) => {
    expect(overall).toEqual(votesOf(people, proposal));
  });
  for (const [group, camp] of camps.entries()) {
    const own = analysis.representative[analysis.groups[group]!.code]!;
    expect(own.length).toBeGreaterThan(0);
    for (const { proposalId, stance, inGroup } of own) {
      const proposal = Number(proposalId.slice(1));
      const members = people.filter((person) => person.group === camp);
      expect(inGroup).toBeCloseTo(
        count(members, proposal, stance === "agree" ? 1 : -1) / voters(members, proposal),
        5,
      );
    }
  }
  expect(analysis.consensus.agree.every((id) => Number(id.slice(1)) % 3 === 0)).toBe(true);
  expect(analysis.consensus.agree).toHaveLength(5);
});

test("members by place and points on the map are everybody, once", () => {
  const people = threeCamps(30);
  const { analysis } = analyse(votesRead(people, proposals), options);
  for (const place of ["t0", "t1", "t2", null]) {
    const here = analysis.members.filter(({ territoryId }) => territoryId === place);
    const number = ["t0", "t1", "t2", null].indexOf(place);
    expect(sum(here.map((row) => row.people))).toBe(
      people.filter((_, person) => person % 4 === number).length,
    );
  }
  expect(sum(analysis.points.map((point) => point.people!))).toBe(90);
  for (const { x, y } of analysis.points) {
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(100);
    expect([x % 2, y % 2].map(Math.abs)).toEqual([0, 0]);
  }
});

test("neither the order of people nor that of proposals changes anything", () => {
  const people = threeCamps(25);
  const votes = votesRead(people, proposals);
  const mixed = shuffled([...people.keys()], 3);
  const columns = shuffled(
    Array.from({ length: proposals }, (_, proposal) => proposal),
    4,
  );
  const moved = mixed.map((person) => renumbered(people[person]!, columns));
  const other = votesRead(moved, proposals);
  const permuted = analyse(
    {
      ...other,
      places: Int32Array.from(mixed, (person) => votes.places[person]!),
      proposalIds: columns.map((_, column) => `p${columns.indexOf(column)}`),
    },
    options,
  );
  const plain = analyse(votes, options);
  expect(byId(permuted.analysis)).toEqual(byId(plain.analysis));
});

test("with everybody twice every count is twice as large, and the groups are the same", () => {
  const people = threeCamps(20);
  const once = analyse(votesRead(people, proposals), options).analysis;
  const twice = analyse(
    { ...votesRead([...people, ...people], proposals), places: new Int32Array(120) },
    options,
  ).analysis;
  expect(twice.verdict).toBe(once.verdict);
  expect(twice.groups.map((group) => group.people)).toEqual(once.groups.map((group) => 2 * group.people));
  const doubled = twice.proposals.map(({ byGroup }) => byGroup.map(asList).sort());
  const single = once.proposals.map(({ byGroup }) =>
    byGroup.map((votes) => asList(votes).map((n) => 2 * n)).sort(),
  );
  expect(doubled).toEqual(single);
});

test("groups keep their codes when the next votes come in, and when somebody changes theirs", () => {
  const people = threeCamps(30);
  const first = analyse(votesRead(people, proposals), options);
  const campOf = (analysis: OpinionAnalysis, some: NaivePerson[]) =>
    Object.fromEntries(
      analysis.groups.map(({ code }, group) => [
        code,
        [0, 1, 2].toSorted(
          (a, b) => nearness(analysis, group, some, b) - nearness(analysis, group, some, a),
        )[0],
      ]),
    );
  const more = [...threeCamps(6, proposals, 77), ...people];
  more[10]!.votes.set(4, more[10]!.votes.get(4) === 1 ? -1 : 1);
  const next = analyse(votesRead(more, proposals), { ...options, before: first.state });
  expect(next.analysis.groups.map(({ code }) => code)).toEqual(first.analysis.groups.map(({ code }) => code));
  expect(campOf(next.analysis, more)).toEqual(campOf(first.analysis, people));
});

test("whoever always votes the same is counted, and left out of the groups only when asked", () => {
  const same: NaivePerson[] = Array.from({ length: 12 }, () => ({
    group: -1,
    votes: new Map(Array.from({ length: proposals }, (_, proposal) => [proposal, 1 as Vote])),
  }));
  const votes = votesRead([...threeCamps(20), ...same], proposals);
  const within = analyse(votes, options).analysis;
  expect(within.straightLiners).toMatchObject({ people: 12, leftOut: false, byPattern: { agree: 12 } });
  const without = analyse(votes, { ...options, leaveOutStraightLiners: true }).analysis;
  expect(without).toMatchObject({ voters: 72, clustered: 60, straightLiners: { people: 12, leftOut: true } });
  expect(sum(without.members.filter(({ group }) => group === null).map((row) => row.people))).toBe(12);
  expect(without.proposals[0]!.overall).toEqual(votesOf(threeCamps(20), 0));
});

test("votes without a pattern are in no groups, and what most agree on is said all the same", () => {
  const random = numbersFrom(9);
  const people = Array.from(
    { length: 80 },
    (): NaivePerson => ({
      group: -1,
      votes: new Map(
        Array.from({ length: 12 }, (_, proposal) => [proposal, proposal === 0 ? 1 : random() < 0.5 ? 1 : -1]),
      ),
    }),
  );
  const { analysis } = analyse(votesRead(people, 12), options);
  expect(analysis.groups).toEqual([]);
  expect(analysis.verdict).not.toBe("stable");
  expect(analysis.consensus.agree).toEqual(["p0"]);
  expect(analysis.proposals[0]!.groupAware).toBeNull();
});

function votesOf(people: readonly NaivePerson[], proposal: number) {
  return {
    agrees: count(people, proposal, 1),
    disagrees: count(people, proposal, -1),
    passes: count(people, proposal, 0),
  };
}

function isVotesOf(people: readonly NaivePerson[], camp: number, votes: unknown, proposal: number): boolean {
  const own = people.filter(({ group }) => group === camp);
  return JSON.stringify(votesOf(own, proposal)) === JSON.stringify(votes);
}

/** How alike a group's votes and a camp's are. */
function nearness(analysis: OpinionAnalysis, group: number, people: NaivePerson[], camp: number): number {
  const own = people.filter((person) => person.group === camp);
  return sum(
    analysis.proposals.map(({ byGroup }, proposal) => {
      const { agrees, disagrees } = byGroup[group]!;
      const lean = (agrees - disagrees) * (count(own, proposal, 1) - count(own, proposal, -1));
      return Math.sign(lean);
    }),
  );
}

function renumbered({ group, votes }: NaivePerson, columns: readonly number[]): NaivePerson {
  return { group, votes: new Map([...votes].map(([proposal, vote]) => [columns[proposal]!, vote])) };
}

/** Proposals by id; of equally divisive ones it is the order of proposals that says which comes first. */
function byId({ proposals: list, members, divisive, ...rest }: OpinionAnalysis) {
  return {
    ...rest,
    divisive: divisive.map((id) => list.find((one) => one.id === id)!.divisiveness),
    proposals: list.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    members: members.map((row) => JSON.stringify(row)).sort(),
  };
}

function shuffled(items: number[], seed: number): number[] {
  const random = numbersFrom(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function asList({ agrees, disagrees, passes }: { agrees: number; disagrees: number; passes: number }) {
  return [agrees, disagrees, passes];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
