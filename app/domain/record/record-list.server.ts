import {
  type DecisionFilter,
  type DecisionPlace,
  latestDecisions,
} from "#app/domain/decision/latest.server.ts";
import { inOrderOf } from "#app/domain/list/in-order-of.ts";
import type { Beside, Stretch } from "#app/domain/list/stretch.ts";
import type { PublicDecision } from "#app/domain/record/record-decision.ts";
import { publicDecision, publicRows } from "#app/domain/record/record-rows.server.ts";
import type { Db } from "#db/schema.ts";

/** A stretch of what was decided in these consultations, the latest first. */
export async function decisionsPublic(
  db: Db,
  consultationIds: readonly string[],
  filter: DecisionFilter,
  beside: Beside,
  now = new Date(),
): Promise<Stretch<PublicDecision>> {
  const { items, before, after } = await latestDecisions(db, consultationIds, filter, beside);
  if (items.length === 0) return { items: [], before, after };
  const ids = items.map(({ id }) => id);
  const rows = await publicRows(db).where("decision.id", "in", ids).execute();
  return { items: inOrderOf(ids, rows).map((row) => publicDecision(row, now)), before, after };
}

const exportedAtOnce = 500;

/** Every decision of a consultation in the order of time, a page at a time, in constant memory. */
export async function* allDecisionsPublic(
  db: Db,
  consultationId: string,
  now: Date,
): AsyncGenerator<PublicDecision[]> {
  let after: DecisionPlace = { decidedAt: "", id: "" };
  for (;;) {
    const rows = await publicRows(db)
      .where("decision.consultationId", "=", consultationId)
      .where("decision.undoneAt", "is", null)
      .where("decision.decidedAt", ">=", after.decidedAt)
      .where("decision.decidedAt", "<=", now.toISOString())
      .where((on) =>
        on.or([on("decision.decidedAt", ">", after.decidedAt), on("decision.id", ">", after.id)]),
      )
      .orderBy("decision.decidedAt")
      .orderBy("decision.id")
      .limit(exportedAtOnce)
      .execute();
    if (rows.length > 0) yield rows.map((row) => publicDecision(row, now));
    if (rows.length < exportedAtOnce) return;
    after = rows.at(-1)!;
  }
}
