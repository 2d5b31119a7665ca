import { totalOf } from "#app/domain/summary/group/counts.ts";
import type { AnalysedProposal, OpinionAnalysis, Votes } from "#app/domain/summary/group/opinion.ts";
import { extremityOf, priority } from "#app/domain/summary/group/priority.ts";
import { BoundedMap } from "#db/bounded-map.ts";
import type { Db } from "#db/schema.ts";

/**
 * Which of these proposals should be voted on next, by the votes of now and, once there is an analysis, by how
 * far apart they set people in it; equals stay in the order given. One query, two after each analysis.
 * @returns  ids, most useful first
 */
export async function usefulOrder(
  db: Db,
  consultationId: string,
  proposals: readonly (Votes & { id: string })[],
): Promise<string[]> {
  const extremities = await extremitiesIn(db, consultationId);
  return proposals
    .map(({ id, ...votes }) => ({ id, use: priority(votes, extremities.get(id) ?? 0) }))
    .sort((a, b) => b.use - a.use)
    .map(({ id }) => id);
}

/** By proposal. */
type Extremities = ReadonlyMap<string, number>;

/** An analysis is hundreds of kilobytes, of which a list needs a number for each proposal. */
const known = new WeakMap<Db, BoundedMap<string, { computedAt: string; extremities: Extremities }>>();
/** Of so many consultations. */
const mostKnown = 50;

async function extremitiesIn(db: Db, consultationId: string): Promise<Extremities> {
  const kept = db.selectFrom("opinionAnalysis").where("consultationId", "=", consultationId);
  const last = await kept.select("computedAt").executeTakeFirst();
  if (!last) return new Map();
  const ofDb = known.get(db) ?? new BoundedMap(mostKnown);
  known.set(db, ofDb);
  const before = ofDb.get(consultationId);
  if (before?.computedAt === last.computedAt) return before.extremities;
  const row = await kept.select(["analysis", "computedAt"]).executeTakeFirst();
  if (!row) return new Map();
  const analysed = (JSON.parse(row.analysis) as OpinionAnalysis).proposals;
  const extremities = new Map(analysed.map((one) => [one.id, extremity(one, analysed.length)]));
  ofDb.delete(consultationId);
  ofDb.set(consultationId, { computedAt: row.computedAt, extremities });
  return extremities;
}

function extremity({ overall, loading }: AnalysedProposal, proposals: number): number {
  const votes = totalOf(overall);
  return extremityOf(proposals, votes > 0 ? (overall.agrees - overall.disagrees) / votes : 0, loading);
}
