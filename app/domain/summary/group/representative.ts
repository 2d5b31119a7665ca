import { holdTogether } from "#app/domain/summary/digest/statistics.ts";
import {
  addedUp,
  type GroupCounts,
  type Stance,
  saying,
  totalOf,
  votesByGroup,
} from "#app/domain/summary/group/counts.ts";
import type { Mode } from "#app/domain/summary/group/opinion.ts";
import { aboveElsewhere, aboveHalf, addOne, upperTail, z90 } from "#app/domain/summary/group/z-tests.ts";

/** As many as Polis shows of a group. */
export const mostRepresentative = 5;
/** At most this part of what is said to set groups apart is there by chance. */
const falseDiscoveries = 0.1;

export interface RepresentativeProposal {
  proposal: number;
  stance: Stance;
  /** Share of the group's votes, and of the other groups', that are of this stance; 0 to 1. */
  inGroup: number;
  elsewhere: number;
  /** What they are ordered by. */
  weight: number;
}

interface Claim extends RepresentativeProposal {
  group: number;
  p: number;
}

/**
 * What sets each group apart: proposals on which more than half of its votes are of one stance, and more
 * of them than of the other groups' votes, both by a z-statistic above 1.2816, ordered by the product of
 * both statistics, the share in the group and its ratio to the share elsewhere (Small et al. 2021,
 * "representativeness", with add-one proportions).
 *
 * By default the claims that hold by chance are kept below a tenth too: Benjamini and Hochberg, "Controlling
 * the false discovery rate", JRSS B 57 (1995), over every group, proposal and stance. A claim needs both of
 * its tests, so its p-value is the larger of the two (Berger, "Multiparameter hypothesis testing and
 * acceptance sampling", Technometrics 24 (1982)).
 *
 * @returns  by group, most telling first; equals in the order of the proposals
 */
export function representative(counts: GroupCounts, mode: Mode): RepresentativeProposal[][] {
  const claims = claimsOf(counts);
  const holds =
    mode === "default"
      ? holdTogether(
          claims.map(({ p }) => p),
          falseDiscoveries,
        )
      : null;
  const byGroup: Claim[][] = Array.from({ length: counts.k }, () => []);
  claims.forEach((claim, index) => {
    if (claim.weight > 0 && (holds === null || holds[index])) byGroup[claim.group]!.push(claim);
  });
  return byGroup.map((list) =>
    list
      .sort((a, b) => b.weight - a.weight || a.proposal - b.proposal)
      .slice(0, mostRepresentative)
      .map(({ group: _, p: __, ...one }) => one),
  );
}

/** Both stances of every group on every proposal that it and the others voted on. */
function claimsOf(counts: GroupCounts): Claim[] {
  const claims: Claim[] = [];
  for (let proposal = 0; proposal < counts.proposals; proposal++) {
    const votes = votesByGroup(counts, proposal);
    for (let group = 0; group < counts.k; group++) {
      const inside = votes[group]!;
      const outside = addedUp(votes.filter((_, other) => other !== group));
      if (totalOf(inside) === 0 || totalOf(outside) === 0) continue;
      for (const stance of ["agree", "disagree"] as const) {
        const a = { successes: saying(inside, stance), trials: totalOf(inside) };
        const b = { successes: saying(outside, stance), trials: totalOf(outside) };
        const half = aboveHalf(a.successes, a.trials);
        const apart = aboveElsewhere(a, b);
        const share = addOne(a.successes, a.trials);
        const ratio = share / addOne(b.successes, b.trials);
        claims.push({
          group,
          proposal,
          stance,
          inGroup: a.successes / a.trials,
          elsewhere: b.successes / b.trials,
          weight: half > z90 && apart > z90 ? half * apart * share * ratio : 0,
          p: Math.max(upperTail(half), upperTail(apart)),
        });
      }
    }
  }
  return claims;
}
