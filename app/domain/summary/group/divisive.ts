import { wilsonInterval } from "#app/domain/summary/digest/statistics.ts";
import { type GroupCounts, totalOf, votesByGroup, votesOverall } from "#app/domain/summary/group/counts.ts";
import type { Votes } from "#app/domain/summary/group/opinion.ts";
import { addOne, z95 } from "#app/domain/summary/group/z-tests.ts";

const mostListed = 5;
const leastSide = 0.25;
const fewestVotes = 7;

/**
 * How far a proposal sets two groups against each other: by how much more of one agrees and, at the same
 * time, more of the other disagrees, for the two groups furthest apart. Each difference is the lower end of
 * a one-sided 95 % interval of Agresti and Caffo ("Simple and effective confidence intervals for proportions
 * and differences of proportions", The American Statistician 54 (2000): Wald's with one success and one
 * failure added on both sides), so that few votes do not make a large division.
 * @returns  0 (all alike, as far as is known) to 1 (one group agrees as one, another disagrees as one);
 *           null without groups
 */
export function divisiveness(counts: GroupCounts, proposal: number): number | null {
  if (counts.k === 0) return null;
  const votes = votesByGroup(counts, proposal);
  let furthest = 0;
  for (const one of votes) {
    for (const other of votes) {
      if (one !== other) furthest = Math.max(furthest, againstEachOther(one, other));
    }
  }
  return furthest;
}

/**
 * Those that some groups are for and others against, furthest apart first. Without groups those that at
 * least a quarter is for and a quarter against, by the lower end of the smaller side's interval (Wilson 1927).
 */
export function divisive(counts: GroupCounts): number[] {
  if (counts.k === 0) return dividingEverybody(counts);
  return Array.from({ length: counts.proposals }, (_, proposal) => proposal)
    .filter((proposal) => {
      const votes = votesByGroup(counts, proposal);
      return (
        votes.some((one) => one.agrees > one.disagrees) && votes.some((one) => one.agrees < one.disagrees)
      );
    })
    .map((proposal) => ({ proposal, apart: divisiveness(counts, proposal) ?? 0 }))
    .filter(({ apart }) => apart > 0)
    .sort((a, b) => b.apart - a.apart || a.proposal - b.proposal)
    .slice(0, mostListed)
    .map(({ proposal }) => proposal);
}

function dividingEverybody(counts: GroupCounts): number[] {
  return Array.from({ length: counts.proposals }, (_, proposal) => {
    const votes = votesOverall(counts, proposal);
    const side = Math.min(votes.agrees, votes.disagrees);
    return { proposal, share: side / totalOf(votes), side: wilsonInterval(side, totalOf(votes)).low, votes };
  })
    .filter(({ share, votes }) => totalOf(votes) >= fewestVotes && share >= leastSide)
    .sort((a, b) => b.side - a.side || a.proposal - b.proposal)
    .slice(0, mostListed)
    .map(({ proposal }) => proposal);
}

function againstEachOther(one: Votes, other: Votes): number {
  return Math.min(
    surelyMore(one.agrees, totalOf(one), other.agrees, totalOf(other)),
    surelyMore(other.disagrees, totalOf(other), one.disagrees, totalOf(one)),
  );
}

function surelyMore(a: number, n: number, b: number, m: number): number {
  const p = addOne(a, n);
  const q = addOne(b, m);
  return p - q - z95 * Math.sqrt((p * (1 - p)) / (n + 2) + (q * (1 - q)) / (m + 2));
}
