import {
  type GroupCounts,
  type Stance,
  saying,
  totalOf,
  votesByGroup,
} from "#app/domain/summary/group/counts.ts";
import { addOne, z95 } from "#app/domain/summary/group/z-tests.ts";

/**
 * Agreement that every group shares: the product over groups of the add-one probability that a member who
 * votes on it agrees ("group-aware consensus", Small et al. 2021), as the lower end of its one-sided 95 %
 * interval, so that what hardly anybody voted on does not rise. The interval is of the product's logarithm,
 * by the delta method: each group adds (1 - p) / (p (n + 2)) to its variance (Agresti, "Categorical Data
 * Analysis", 3rd edition (2013), 16.1).
 * @returns  0 to 1; null without groups
 */
export function groupAware(counts: GroupCounts, proposal: number, stance: Stance = "agree"): number | null {
  if (counts.k === 0) return null;
  let log = 0;
  let variance = 0;
  for (const votes of votesByGroup(counts, proposal)) {
    const total = totalOf(votes);
    const p = addOne(saying(votes, stance), total);
    log += Math.log(p);
    variance += (1 - p) / (p * (total + 2));
  }
  return Math.exp(log - z95 * Math.sqrt(variance));
}
