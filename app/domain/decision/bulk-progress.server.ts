import { undoUntil } from "#app/domain/decision/bulk.server.ts";
import type { BulkProgress } from "#app/domain/decision/bulk.ts";
import { bulkById } from "#app/domain/decision/bulk-rows.server.ts";
import type { Db } from "#db/schema.ts";

const mostShown = 50;

/** null for whoever did not ask for it. */
export async function bulkProgress(
  db: Db,
  personId: string | null,
  id: string,
): Promise<BulkProgress | null> {
  const bulk = await bulkById(db, id);
  if (!bulk || personId === null || bulk.askedBy !== personId) return null;
  const items = db.selectFrom("bulkDecisionItem").where("bulkDecisionId", "=", id);
  const counts = await items
    .select((select) => [
      "refusal",
      select.fn.countAll().as("cases"),
      select.fn.count("decisionId").as("decided"),
    ])
    .groupBy("refusal")
    .execute();
  const standing = await db
    .selectFrom("decision")
    .select((select) => select.fn.countAll().as("n"))
    .where("bulkDecisionId", "=", id)
    .where("undoneAt", "is", null)
    .executeTakeFirstOrThrow();
  const refused = counts.flatMap(({ refusal, cases }) =>
    refusal ? [{ refusal, count: Number(cases) }] : [],
  );
  const open = counts.find(({ refusal }) => refusal === null);
  const notUndone = counts.reduce((sum, row) => (row.refusal ? sum + Number(row.decided) : sum), 0);
  return {
    id,
    outcome: bulk.outcome,
    cases: counts.reduce((sum, row) => sum + Number(row.cases), 0),
    done: Number(standing.n),
    waiting: open ? Number(open.cases) - Number(open.decided) : 0,
    refused: refused.sort((a, b) => b.count - a.count),
    refusedCases: await items
      .select(["kind", "contributionId", "refusal"])
      .where("refusal", "is not", null)
      .orderBy("contributionId")
      .limit(mostShown)
      .$narrowType<{ refusal: string }>()
      .execute(),
    finished: bulk.finishedAt !== null,
    undone: bulk.undoneAt === null ? "no" : Number(standing.n) > notUndone ? "under-way" : "done",
    undoUntil: undoUntil(bulk)?.toISOString() ?? null,
    timeZone: await timeZoneOf(db, id),
  };
}

async function timeZoneOf(db: Db, bulkDecisionId: string): Promise<string> {
  const first = await db
    .selectFrom("bulkDecisionItem as item")
    .innerJoin("moderationCase", "moderationCase.contributionId", "item.contributionId")
    .innerJoin("authority", "authority.id", "moderationCase.authorityId")
    .select("authority.timeZone")
    .where("item.bulkDecisionId", "=", bulkDecisionId)
    .limit(1)
    .executeTakeFirst();
  return first?.timeZone ?? "UTC";
}

/** What this person asked for of many cases, the latest first: to find back how far it is. */
export function latestBulks(db: Db, personId: string | null) {
  return db
    .selectFrom("bulkDecision")
    .select(["id", "outcome", "askedAt"])
    .where("askedBy", "=", personId ?? "")
    .orderBy("askedAt", "desc")
    .limit(latestShown)
    .execute();
}

const latestShown = 5;
