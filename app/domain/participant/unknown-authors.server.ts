import { type ExpressionBuilder, sql } from "kysely";
import { talliesOf, totalColumn } from "#app/domain/tally/tally.server.ts";
import type { Db, Schema } from "#db/schema.ts";

/**
 * Proposals imported with their supports, and nothing by which people could be counted: what the
 * source calls authors are not people then, and only the proposals are counted.
 */
export function authorsAreUnknown(on: ExpressionBuilder<Schema, "consultation">) {
  const unknown = on.and([
    sql<boolean>`${totalColumn("imported")} > 0`,
    sql<boolean>`${totalColumn("original")} = 0`,
    sql<boolean>`${totalColumn("votes")} = 0`,
    sql<boolean>`${totalColumn("sent")} = 0`,
  ]);
  return sql<number>`case when ${unknown} then 1 else 0 end`;
}

/** Shown proposals by the place they come from: what is counted where authors are unknown. */
export async function proposalsByTerritory(db: Db, consultationId: string) {
  const rows = await talliesOf(db, consultationId, ["listed"]);
  return rows.map(({ place, n }) => ({ territoryId: place === "" ? null : place, participants: n }));
}
