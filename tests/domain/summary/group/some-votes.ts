import fc from "fast-check";
import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";
import type { VotesRead } from "#app/domain/summary/group/votes-read.ts";
import type { NaivePerson, Vote } from "#tests/domain/summary/group/naive.ts";

/** People in groups (or none) with votes on some of the proposals, leaning as their group does. */
export const somePeople: fc.Arbitrary<{ k: number; proposals: number; people: NaivePerson[] }> = fc
  .record({
    k: fc.integer({ min: 0, max: 4 }),
    proposals: fc.integer({ min: 1, max: 14 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    people: fc.integer({ min: 1, max: 70 }),
    density: fc.double({ min: 0.2, max: 1, noNaN: true }),
    spread: fc.double({ min: 0.2, max: 2, noNaN: true }),
  })
  .map(({ k, proposals, seed, people, density, spread }) => {
    const random = numbersFrom(seed);
    const leanings = Array.from({ length: k + 1 }, () =>
      Array.from({ length: proposals }, () => random() * 2 - 1),
    );
    return {
      k,
      proposals,
      people: Array.from({ length: people }, () => {
        const group = Math.floor(random() * (k + 1)) - 1;
        const votes = new Map<number, Vote>();
        for (let proposal = 0; proposal < proposals; proposal++) {
          if (random() > density && votes.size > 0) continue;
          const leaning = leanings[group + 1]![proposal]! + (random() - 0.5) * spread;
          votes.set(proposal, Math.abs(leaning) < 0.1 ? 0 : leaning > 0 ? 1 : -1);
        }
        return { group, votes };
      }),
    };
  });

/** Like the old C library's: good enough for tests, and the same everywhere. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export function matrixFrom(people: readonly NaivePerson[], proposals: number): VoteMatrix {
  const rows = people.map(({ votes }) => [...votes].sort(([a], [b]) => a - b));
  const start = new Int32Array(people.length + 1);
  rows.forEach((row, person) => {
    start[person + 1] = start[person]! + row.length;
  });
  return {
    people: people.length,
    proposals,
    start,
    proposal: Int32Array.from(rows.flatMap((row) => row.map(([proposal]) => proposal))),
    choice: Int8Array.from(rows.flatMap((row) => row.map(([, vote]) => vote))),
  };
}

/** Three camps of so many people each that agree on a third of the proposals and on nothing else. */
export function threeCamps(each: number, proposals = 18, seed = 5): NaivePerson[] {
  const random = numbersFrom(seed);
  return Array.from({ length: 3 * each }, (_, index) => {
    const camp = index % 3;
    const votes = new Map<number, Vote>();
    for (let proposal = 0; proposal < proposals; proposal++) {
      if (random() < 0.15) continue;
      const shared = proposal % 3 === 0;
      const leaning = shared ? 0.9 : Math.floor(proposal / 3) % 3 === camp ? 1 : -1;
      const noise = random();
      votes.set(
        proposal,
        noise < 0.04 ? 0 : noise < 0.1 ? ((leaning > 0 ? -1 : 1) as Vote) : leaning > 0 ? 1 : -1,
      );
    }
    return { group: camp, votes };
  });
}

export function votesRead(people: readonly NaivePerson[], proposals: number): VotesRead {
  return {
    matrix: matrixFrom(people, proposals),
    proposalIds: Array.from({ length: proposals }, (_, proposal) => `p${proposal}`),
    places: Int32Array.from(people, (_, person) => person % 4),
    territoryIds: ["t0", "t1", "t2", null],
    quickest: null,
  };
}
