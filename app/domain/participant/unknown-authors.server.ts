import { type ExpressionBuilder, sql } from "kysely";
import type { Db, Schema } from "#db/schema.ts";

/**
 * Proposals imported with their supports, and nothing by which people could be counted: what the
 * source calls authors are not people then, and only the proposals are counted.
 */
export function authorsAreUnknown(on: ExpressionBuilder<Schema, "consultation">) {
  const proposals = on
    .selectFrom("proposal")
    .select("proposal.id")
    .whereRef("proposal.consultationId", "=", "consultation.id");
  const unknown = on.and([
    on.exists(proposals.where("proposal.importedSupports", "is not", null)),
    on.not(on.exists(proposals.where("proposal.importedSupports", "is", null))),
    on.not(
      on.exists(
        on
          .selectFrom("vote")
          .select("vote.proposalId")
          .whereRef("vote.consultationId", "=", "consultation.id"),
      ),
    ),
    on.not(
      on.exists(
        on
          .selectFrom("entry")
          .select("entry.id")
          .whereRef("entry.consultationId", "=", "consultation.id")
          .where((entry) =>
            entry.or([entry("entry.text", "is not", null), entry("entry.value", "is not", null)]),
          ),
      ),
    ),
  ]);
  return sql<number>`case when ${unknown} then 1 else 0 end`;
}

/** Shown proposals by the place they come from: what is counted where authors are unknown. */
export async function proposalsByTerritory(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("proposal")
    .select((select) => ["territoryId", select.fn.countAll().as("participants")])
    .where("consultationId", "=", consultationId)
    .where("visibility", "=", "published")
    .where("withdrawnAt", "is", null)
    .groupBy("territoryId")
    .execute();
  return rows.map((row) => ({ territoryId: row.territoryId, participants: Number(row.participants) }));
}
