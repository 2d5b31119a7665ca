import { publishableRows } from "#app/domain/summary/disclosure/small-cells.ts";
import type { Db } from "#db/schema.ts";

/**
 * The territories from which enough responses were sent to tell them in each row. If all but one could be
 * told, that one would be known by its absence: then the next smallest is left out as well.
 */
export async function placesToTell(
  db: Db,
  consultationId: string,
  asOf: string,
  minimum: number,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom("response")
    .select((select) => ["territoryId", select.fn.countAll().as("responses")])
    .where("consultationId", "=", consultationId)
    .where("submittedAt", "<=", asOf)
    .where("territoryId", "is not", null)
    .groupBy("territoryId")
    .execute();
  const told = publishableRows(
    rows.map(({ responses }) => [Number(responses)]),
    minimum,
  );
  return new Set(rows.flatMap(({ territoryId }, index) => (told[index] && territoryId ? [territoryId] : [])));
}
