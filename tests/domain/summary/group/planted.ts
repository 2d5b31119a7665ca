import { matrixOf, type OneVote } from "#app/domain/summary/group/matrix.ts";
import type { VoteMatrix } from "#app/domain/summary/group/opinion.ts";
import { drawn, type Random, randomOf } from "#app/domain/summary/group/random.ts";
import type { VoteTable } from "#tests/domain/summary/group/naive-map.ts";

export interface Planted {
  table: VoteTable;
  truth: number[];
}

/**
 * People around so many points of view, evenly around a circle, who vote for what lies on their side;
 * `groups` 0: people without any, who agree with each proposal by its own chance alone.
 * @param sharp how surely they vote that way: 2 is mild, 5 nearly always
 */
export function planted({
  people = 120,
  proposals = 40,
  groups = 2,
  voted = 0.6,
  sharp = 4,
  seed = 1,
}): Planted {
  const random = randomOf(seed);
  const direction = Array.from({ length: proposals }, () => random() * 2 * Math.PI);
  const truth: number[] = [];
  const table = Array.from({ length: people }, () => {
    const group = groups > 0 ? drawn(random, groups) : 0;
    truth.push(group);
    const side = (2 * Math.PI * group) / Math.max(1, groups);
    return direction.map((way) => {
      const pull = groups > 0 ? sharp * Math.cos(side - way) : way - Math.PI;
      return random() < voted ? voteFor(1 / (1 + Math.exp(-pull)), random) : null;
    });
  });
  return { table, truth };
}

export function matrixFrom(table: VoteTable, proposals = table[0]?.length ?? 0): VoteMatrix {
  const votes: OneVote[] = table.flatMap((row, person) =>
    row.flatMap((choice, proposal) => (choice === null ? [] : [{ person, proposal, choice }])),
  );
  return matrixOf(votes, table.length, proposals);
}

function voteFor(chance: number, random: Random): 1 | 0 | -1 {
  if (random() < 0.1) return 0;
  return random() < chance ? 1 : -1;
}
