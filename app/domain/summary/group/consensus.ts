import { holdTogether, wilsonInterval } from "#app/domain/summary/digest/statistics.ts";
import {
  type GroupCounts,
  type Stance,
  saying,
  totalOf,
  votesByGroup,
  votesOverall,
} from "#app/domain/summary/group/counts.ts";
import { groupAware } from "#app/domain/summary/group/group-aware.ts";
import type { Mode, Votes } from "#app/domain/summary/group/opinion.ts";
import { aboveHalf, addOne, upperTail, z90 } from "#app/domain/summary/group/z-tests.ts";

const mostListed = 5;
const falseDiscoveries = 0.1;
/** Fewer votes than this are no consensus, however alike they are. */
const fewestVotes = 7;

export interface Consensus {
  /** Proposals, best first. */
  agree: number[];
  disagree: number[];
}

/**
 * What most people say the same of: proposals with enough votes, more than half of them of one stance by a
 * z-statistic above 1.2816 (Small et al. 2021). In the reference mode ordered as Polis does, by the add-one
 * share times that statistic. By default the Benjamini-Hochberg procedure holds over all of them, every
 * group must lean the same way, and they are ordered by what all groups share.
 */
export function consensus(counts: GroupCounts, mode: Mode): Consensus {
  const votes = Array.from({ length: counts.proposals }, (_, proposal) => votesOverall(counts, proposal));
  const least = fewestFor(votes);
  const claims = (["agree", "disagree"] as const).flatMap((stance) =>
    votes.map((cast, proposal) => ({ stance, proposal, z: aboveHalf(saying(cast, stance), totalOf(cast)) })),
  );
  const voted = claims.filter(({ proposal }) => totalOf(votes[proposal]!) > 0);
  const holds =
    mode === "default"
      ? holdTogether(
          voted.map(({ z }) => upperTail(z)),
          falseDiscoveries,
        )
      : null;
  const found = voted
    .filter(({ z }, index) => z > z90 && (holds === null || holds[index]))
    .filter(({ stance, proposal }) => {
      const cast = votes[proposal]!;
      if (totalOf(cast) < least || addOne(saying(cast, stance), totalOf(cast)) <= 0.5) return false;
      return mode === "reference" || everyGroupLeans(counts, proposal, stance);
    })
    .map((one) => ({ ...one, weight: weightOf(counts, mode, one, votes[one.proposal]!) }))
    .sort((a, b) => b.weight - a.weight || a.proposal - b.proposal);
  const of = (stance: Stance) =>
    found
      .filter((one) => one.stance === stance)
      .slice(0, mostListed)
      .map(({ proposal }) => proposal);
  return { agree: of("agree"), disagree: of("disagree") };
}

/** Half as many votes as half of the proposals have, so that what few have seen yet is not called consensus. */
function fewestFor(votes: readonly Votes[]): number {
  const totals = votes.map(totalOf).sort((a, b) => a - b);
  return Math.max(fewestVotes, (totals[Math.floor(totals.length / 2)] ?? 0) / 2);
}

function everyGroupLeans(counts: GroupCounts, proposal: number, stance: Stance): boolean {
  return votesByGroup(counts, proposal).every((cast) => addOne(saying(cast, stance), totalOf(cast)) > 0.5);
}

function weightOf(
  counts: GroupCounts,
  mode: Mode,
  { stance, proposal, z }: { stance: Stance; proposal: number; z: number },
  cast: Votes,
): number {
  const said = saying(cast, stance);
  const total = totalOf(cast);
  if (mode === "reference") return addOne(said, total) * z;
  return groupAware(counts, proposal, stance) ?? wilsonInterval(said, total).low;
}
