import type { VoteMatrix, Votes } from "#app/domain/summary/group/opinion.ts";

/** How the members of each group voted on each proposal; whoever is in no group comes last, as one. */
export interface GroupCounts {
  k: number;
  proposals: number;
  /** By group (k of them, then the rest), by proposal: agrees, disagrees, passes. */
  cells: Int32Array;
}

export type Stance = "agree" | "disagree";

/**
 * One pass over the votes.
 * @param groups  by person: 0 to k - 1, or -1
 */
export function countsByGroup(matrix: VoteMatrix, groups: Int8Array, k: number): GroupCounts {
  const { people, proposals, start, proposal, choice } = matrix;
  const cells = new Int32Array((k + 1) * proposals * 3);
  for (let person = 0; person < people; person++) {
    const group = groups[person]!;
    const base = (group < 0 ? k : group) * proposals;
    for (let cell = start[person]!; cell < start[person + 1]!; cell++) {
      const said = choice[cell]!;
      cells[(base + proposal[cell]!) * 3 + (said === 1 ? 0 : said === -1 ? 1 : 2)]!++;
    }
  }
  return { k, proposals, cells };
}

export function votesIn({ cells, proposals }: GroupCounts, group: number, proposal: number): Votes {
  const at = (group * proposals + proposal) * 3;
  return { agrees: cells[at]!, disagrees: cells[at + 1]!, passes: cells[at + 2]! };
}

/** Of every group and of whoever is in none. */
export function votesOverall(counts: GroupCounts, proposal: number): Votes {
  return addedUp(Array.from({ length: counts.k + 1 }, (_, group) => votesIn(counts, group, proposal)));
}

export function votesByGroup(counts: GroupCounts, proposal: number): Votes[] {
  return Array.from({ length: counts.k }, (_, group) => votesIn(counts, group, proposal));
}

export function addedUp(parts: readonly Votes[]): Votes {
  const sum = { agrees: 0, disagrees: 0, passes: 0 };
  for (const part of parts) {
    sum.agrees += part.agrees;
    sum.disagrees += part.disagrees;
    sum.passes += part.passes;
  }
  return sum;
}

export function totalOf({ agrees, disagrees, passes }: Votes): number {
  return agrees + disagrees + passes;
}

export function saying(votes: Votes, stance: Stance): number {
  return stance === "agree" ? votes.agrees : votes.disagrees;
}
