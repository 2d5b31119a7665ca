import { actorOf, bulkAtOnce, bulkById, keep } from "#app/domain/decision/bulk-rows.server.ts";
import type { Portal } from "#app/domain/decision/decision.ts";
import { undoDecision } from "#app/domain/decision/undo.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import type { Db } from "#db/schema.ts";

/** Takes back what a bulk decision did, the latest first; what somebody has decided since stays. */
export async function undoInBulk(db: Db, bulkDecisionId: string, portal: Portal) {
  const bulk = await bulkById(db, bulkDecisionId);
  if (!bulk || bulk.undoneAt === null) return;
  await db
    .updateTable("bulkDecisionItem")
    .set({ refusal: "undone-before" })
    .where("bulkDecisionId", "=", bulkDecisionId)
    .where("decisionId", "is", null)
    .where("refusal", "is", null)
    .execute();
  const actor = await actorOf(db, bulk);
  const decisions = await standingOf(db, bulkDecisionId);
  for (const { id, contributionId } of decisions) {
    const undone = await undoDecision(db, actor, id, new Date(), portal);
    // Already undone: the same job runs twice, and the other run was here.
    if (!undone.ok && undone.refusal !== "already-undone")
      await keep(db, bulkDecisionId, contributionId, { decisionId: id, refusal: undone.refusal });
  }
  if (decisions.length === bulkAtOnce) {
    await enqueue(db, "undo-in-bulk", { bulkDecisionId }, { key: `undo-in-bulk:${bulkDecisionId}` });
  }
}

/** The next decisions to take back; not those that could not be. */
function standingOf(db: Db, bulkDecisionId: string) {
  return db
    .selectFrom("decision")
    .innerJoin("bulkDecisionItem as item", (join) =>
      join
        .onRef("item.bulkDecisionId", "=", "decision.bulkDecisionId")
        .onRef("item.contributionId", "=", "decision.contributionId"),
    )
    .select(["decision.id", "decision.contributionId"])
    .where("decision.bulkDecisionId", "=", bulkDecisionId)
    .where("decision.undoneAt", "is", null)
    .where((on) => on.or([on("item.refusal", "is", null), on("item.decisionId", "is", null)]))
    .orderBy("decision.id", "desc")
    .limit(bulkAtOnce)
    .execute();
}
