import { totalOf } from "#app/domain/summary/group/counts.ts";
import type { AnalysedProposal, OpinionAnalysis, Votes } from "#app/domain/summary/group/opinion.ts";
import { extremityOf, priority } from "#app/domain/summary/group/priority.ts";
import type { Db } from "#db/schema.ts";

/**
 * Which of these proposals should be voted on next, by the votes of now and, once there is an analysis, by how
 * far apart they set people in it; equals stay in the order given. One query.
 * @returns  ids, most useful first
 */
export async function usefulOrder(
  db: Db,
  consultationId: string,
  proposals: readonly (Votes & { id: string })[],
): Promise<string[]> {
  const row = await db
    .selectFrom("opinionAnalysis")
    .select("analysis")
    .where("consultationId", "=", consultationId)
    .executeTakeFirst();
  const analysed: AnalysedProposal[] = row ? (JSON.parse(row.analysis) as OpinionAnalysis).proposals : [];
  const extremities = new Map(analysed.map((one) => [one.id, extremity(one, analysed.length)]));
  return proposals
    .map(({ id, ...votes }) => ({ id, use: priority(votes, extremities.get(id) ?? 0) }))
    .sort((a, b) => b.use - a.use)
    .map(({ id }) => id);
}

function extremity({ overall, loading }: AnalysedProposal, proposals: number): number {
  const votes = totalOf(overall);
  return extremityOf(proposals, votes > 0 ? (overall.agrees - overall.disagrees) / votes : 0, loading);
}
