import { type BulkDetails, reasonIn } from "#app/domain/decision/bulk.ts";
import {
  actorOf,
  type Bulk,
  type BulkResult,
  bulkAtOnce,
  bulkById,
  keep,
} from "#app/domain/decision/bulk-rows.server.ts";
import { decide } from "#app/domain/decision/decision.server.ts";
import { namesRule, type Portal, type Seen } from "#app/domain/decision/decision.ts";
import { lastDecision } from "#app/domain/decision/decision-standing.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { contributionOf } from "#app/domain/moderation/contribution.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { ruleByCode } from "#app/domain/rule/rule.server.ts";
import { isPostgresDb } from "#db/connection.ts";
import type { Db, Schema } from "#db/schema.ts";

type Item = Pick<Schema["bulkDecisionItem"], "kind" | "contributionId">;

/**
 * Decides the next cases of a bulk decision, each in a transaction of its own by `decide`, so with every
 * check that a moderator meets in a case. Begun again after it broke off, it decides nothing twice.
 */
export async function decideInBulk(db: Db, bulkDecisionId: string, portal: Portal) {
  const bulk = await bulkById(db, bulkDecisionId);
  if (!bulk || bulk.finishedAt !== null || bulk.undoneAt !== null) return;
  const items = await itemsToDo(db, bulkDecisionId);
  const actor = await actorOf(db, bulk);
  // SQLite has one writer; PostgreSQL decides on several while others are on their way.
  const together = isPostgresDb(db) ? 4 : 1;
  for (let at = 0; at < items.length; at += together) {
    // Whatever was decided while somebody undid it is undone as well.
    if (await isUndone(db, bulkDecisionId)) return undoInstead(db, bulkDecisionId);
    await Promise.all(
      items.slice(at, at + together).map(async (item) => {
        await keep(db, bulkDecisionId, item.contributionId, await decideOne(db, actor, bulk, item, portal));
      }),
    );
  }
  if (items.length === bulkAtOnce) {
    return enqueue(db, "decide-in-bulk", { bulkDecisionId }, { key: `decide-in-bulk:${bulkDecisionId}` });
  }
  if (await isUndone(db, bulkDecisionId)) return undoInstead(db, bulkDecisionId);
  await db
    .updateTable("bulkDecision")
    .set({ finishedAt: new Date().toISOString() })
    .where("id", "=", bulkDecisionId)
    .where("finishedAt", "is", null)
    .execute();
}

function undoInstead(db: Db, bulkDecisionId: string) {
  return enqueue(db, "undo-in-bulk", { bulkDecisionId }, { key: `undo-in-bulk:${bulkDecisionId}` });
}

async function decideOne(db: Db, actor: Actor, bulk: Bulk, item: Item, portal: Portal): Promise<BulkResult> {
  const { kind, contributionId } = item;
  const earlier = await decisionMade(db, bulk.id, item);
  if (earlier) return { decisionId: earlier, refusal: null };
  const contribution = await contributionOf(db, kind, contributionId);
  if (!contribution) return { decisionId: null, refusal: "no-such-contribution" };
  const rule = await ruleFor(db, bulk, contribution.consultationId);
  if (rule?.secondPerson) return { decisionId: null, refusal: "second" };
  if (namesRule(bulk.outcome) && !rule) return { decisionId: null, refusal: "no-such-rule" };
  const { label, asOf } = detailsOf(bulk);
  const decided = await decide(db, actor, {
    kind,
    contributionId,
    outcome: bulk.outcome,
    ruleId: rule?.id ?? null,
    reason: reasonIn(JSON.parse(bulk.reasons), contribution.language),
    details: label === null ? {} : { label },
    seen: await seenAt(db, item, asOf, contribution.sentAt),
    bulkDecisionId: bulk.id,
    ...portal,
  });
  if (!decided.ok) {
    // Perhaps because the same job runs twice, and the other run has just decided.
    const meanwhile = await decisionMade(db, bulk.id, item);
    return { decisionId: meanwhile, refusal: meanwhile ? null : decided.refusal };
  }
  return decided.decisionId
    ? { decisionId: decided.decisionId, refusal: null }
    : { decisionId: null, refusal: "second" };
}

/** One that was made before the job broke off, and was not written down beside the case. */
async function decisionMade(db: Db, bulkDecisionId: string, { kind, contributionId }: Item) {
  const row = await db
    .selectFrom("decision")
    .select("id")
    .where("contributionId", "=", contributionId)
    .where("kind", "=", kind)
    .where("bulkDecisionId", "=", bulkDecisionId)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function ruleFor(db: Db, { ruleCode }: Bulk, consultationId: string) {
  if (ruleCode === null) return null;
  const { authorityId } = await db
    .selectFrom("consultation")
    .select("authorityId")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  return ruleByCode(db, authorityId, ruleCode);
}

/** What the moderator can have seen of it then: anything since makes the case one to look at. */
async function seenAt(db: Db, { kind, contributionId }: Item, asOf: string, sentAt: string): Promise<Seen> {
  const last = await lastDecision(db, kind, contributionId, asOf);
  const reports = await db
    .selectFrom("report")
    .select((select) => select.fn.countAll().as("n"))
    .where("contributionId", "=", contributionId)
    .where("kind", "=", kind)
    .where("decisionId", "is", null)
    .where("reportedAt", "<=", asOf)
    .executeTakeFirstOrThrow();
  return {
    decisionId: last?.id ?? null,
    reports: Number(reports.n),
    sentAt: sentAt <= asOf ? sentAt : asOf,
  };
}

function detailsOf({ details }: Bulk): BulkDetails {
  return JSON.parse(details);
}

function itemsToDo(db: Db, bulkDecisionId: string): Promise<Item[]> {
  return db
    .selectFrom("bulkDecisionItem")
    .select(["kind", "contributionId"])
    .where("bulkDecisionId", "=", bulkDecisionId)
    .where("decisionId", "is", null)
    .where("refusal", "is", null)
    .orderBy("contributionId")
    .limit(bulkAtOnce)
    .execute();
}

async function isUndone(db: Db, id: string): Promise<boolean> {
  return (await bulkById(db, id))?.undoneAt !== null;
}
