import { type Analysed, analyse } from "#app/domain/summary/group/analyse.ts";
import { readVotes } from "#app/domain/summary/group/read-votes.server.ts";
import { leavesOutStraightLiners } from "#app/domain/summary/group/straight-liner-choice.server.ts";
import type { VotesRead } from "#app/domain/summary/group/votes-read.ts";
import type { Db } from "#db/schema.ts";

/** The same votes always fall into the same groups. */
const seed = 2021;

export interface KeptAnalysis extends Analysed {
  computedAt: string;
}

/** What the votes of a consultation say, from where the last analysis stood; null where nobody voted. */
export async function analyseOpinions(
  db: Db,
  consultationId: string,
  _now: Date,
  read?: VotesRead,
): Promise<Analysed | null> {
  const votes = read ?? (await readVotes(db, consultationId));
  if (votes.matrix.people === 0) return null;
  return analyse(votes, {
    mode: "default",
    seed,
    before: (await keptAnalysis(db, consultationId))?.state ?? null,
    leaveOutStraightLiners: await leavesOutStraightLiners(db, consultationId),
  });
}

/** Exact figures: whatever is shown of them goes through `opinionsDigest` first. */
export async function keptAnalysis(db: Db, consultationId: string): Promise<KeptAnalysis | null> {
  const row = await db
    .selectFrom("opinionAnalysis")
    .selectAll()
    .where("consultationId", "=", consultationId)
    .executeTakeFirst();
  if (!row) return null;
  return { analysis: JSON.parse(row.analysis), state: JSON.parse(row.state), computedAt: row.computedAt };
}

/** Replaces the last one, unless that is later; null, where nobody votes any more, takes it away. */
export async function keepAnalysis(db: Db, consultationId: string, result: Analysed | null, now: Date) {
  if (!result) {
    await db
      .deleteFrom("opinionAnalysis")
      .where("consultationId", "=", consultationId)
      .where("computedAt", "<=", now.toISOString())
      .execute();
    return;
  }
  const kept = {
    analysis: JSON.stringify(result.analysis),
    state: JSON.stringify(result.state),
    computedAt: now.toISOString(),
  };
  await db
    .insertInto("opinionAnalysis")
    .values({ consultationId, ...kept })
    .onConflict((conflict) =>
      conflict
        .column("consultationId")
        .doUpdateSet(kept)
        .where("opinionAnalysis.computedAt", "<=", kept.computedAt),
    )
    .execute();
}
