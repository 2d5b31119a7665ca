import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import { digestOf } from "#app/domain/summary/digest/digest.ts";
import { summarisedTerritories } from "#app/domain/summary/digest/levels.ts";
import { readConsultation } from "#app/domain/summary/digest/read-consultation.server.ts";
import { survey } from "#app/domain/summary/digest/survey.ts";
import type { Analysed } from "#app/domain/summary/group/analyse.ts";
import { analyseOpinions, keepAnalysis } from "#app/domain/summary/group/analysis.server.ts";
import { groupNames } from "#app/domain/summary/group/group-name.server.ts";
import { readVotes } from "#app/domain/summary/group/read-votes.server.ts";
import { votesByPlace } from "#app/domain/summary/group/votes-by-place.ts";
import type { ThemedContribution } from "#app/domain/summary/subtheme/collection.ts";
import { subthemesOf } from "#app/domain/summary/subtheme/subthemes.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** Everything worked out for the drafts of one consultation; plain values, so that a thread can send it. */
export interface DraftsMade {
  drafts: { territoryId: string; digest: string }[];
  /** null where nobody voted. */
  opinion: Analysed | null;
}

/** The same texts always fall into the same sub-themes. */
const seed = 2010;

/** How a consultation's drafts are worked out: here and now, or in a thread of its own. */
export type DraftWork = (consultationId: string, now: Date) => Promise<DraftsMade | null>;

/** Reads a consultation once and works out the draft of every place; nothing is written. */
export async function workOutDrafts(db: Db, consultationId: string, now: Date): Promise<DraftsMade | null> {
  const read = await readForDrafts(db, consultationId, now);
  if (!read) return null;
  const { rows, opinion } = read;
  const whole = survey(rows);
  return {
    opinion,
    drafts: summarisedTerritories(whole).map((territoryId) => ({
      territoryId,
      digest: JSON.stringify(digestOf(whole, territoryId)),
    })),
  };
}

/** All that the drafts of one consultation are worked out from. */
export async function readForDrafts(
  db: Db,
  consultationId: string,
  now: Date,
): Promise<{ rows: ConsultationRows; opinion: Analysed | null } | null> {
  // Votes are many: one reading of them serves both.
  const votes = await readVotes(db, consultationId);
  const read = await readConsultation(db, consultationId, now, votesByPlace(votes));
  if (!read) return null;
  const opinion = await analyseOpinions(db, consultationId, now, votes);
  const rows = {
    ...read,
    opinion: opinion?.analysis ?? null,
    groupNames: await groupNames(db, consultationId),
    subthemes: subthemesOf(contributionsIn(read), seed),
  };
  return { rows, opinion };
}

function contributionsIn({ entries, proposals }: ConsultationRows): ThemedContribution[] {
  return [
    ...entries.map((entry) => ({ ...entry, kind: "entry" as const })),
    ...proposals.map((proposal) => ({ ...proposal, kind: "proposal" as const })),
  ];
}

/** Makes every draft of a consultation anew. */
export async function summariseAll(
  db: Db,
  consultationId: string,
  now: Date,
  work: DraftWork = (id, at) => workOutDrafts(db, id, at),
) {
  const made = await work(consultationId, now);
  if (!made) return;
  await keepAnalysis(db, consultationId, made.opinion, now);
  await keepDrafts(db, consultationId, made, now);
}

/** Rows of one statement: each has a digest of some kilobytes. */
const rowsAtOnce = 100;

async function keepDrafts(db: Db, consultationId: string, { drafts }: DraftsMade, now: Date) {
  const computedAt = now.toISOString();
  const rows = drafts.map((draft) => ({
    id: newId(),
    consultationId,
    ...draft,
    computedAt,
    words: "{}",
    editedBy: null,
    editedAt: null,
  }));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await db
      .insertInto("summary")
      .values(rows.slice(from, from + rowsAtOnce))
      .onConflict((conflict) =>
        conflict
          .columns(["consultationId", "territoryId"])
          .doUpdateSet((excluded) => ({
            digest: excluded.ref("excluded.digest"),
            computedAt: excluded.ref("excluded.computedAt"),
          }))
          // Another process may have begun later and be ready by now.
          .whereRef("summary.computedAt", "<=", "excluded.computedAt"),
      )
      .execute();
  }
  await forgetDraftsWithout(
    db,
    consultationId,
    drafts.map(({ territoryId }) => territoryId),
    now,
  );
}

/** A place that no longer has enough people keeps no draft; what was published stays. */
async function forgetDraftsWithout(db: Db, consultationId: string, having: readonly string[], now: Date) {
  await db
    .deleteFrom("summary")
    .where("consultationId", "=", consultationId)
    .where("computedAt", "<=", now.toISOString())
    .where("territoryId", "not in", [...having, ""])
    .where("id", "not in", (editions) => editions.selectFrom("summaryEdition").select("summaryId"))
    .execute();
}
