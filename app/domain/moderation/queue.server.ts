import {
  type CaseCount,
  casesOnPage,
  mostFound,
  type QueueFilter,
  type QueueOrder,
  type QueueScope,
  urgentFrom,
  type WaitingCase,
} from "#app/domain/moderation/queue.ts";
import { casesWhere, type Narrowing } from "#app/domain/moderation/queue-narrowing.server.ts";
import type { Db, SignalCode } from "#db/schema.ts";

export interface QueuePage {
  count: CaseCount;
  page: number;
  pages: number;
  cases: WaitingCase[];
}

/**
 * One page of what waits. The places of its cases are read from an index that holds all that the queue
 * is narrowed by, from the nearer end; only then their rows. As many queries whatever waits.
 * @param page  from 1; the last there is when it is beyond
 */
export async function queuePage(
  db: Db,
  scope: QueueScope,
  filter: QueueFilter,
  { order, page: asked, now }: { order: QueueOrder; page: number; now: Date },
): Promise<QueuePage> {
  const narrowing = { ...scope, filter, now };
  const count = await howManyWait(db, narrowing);
  const pages = Math.max(1, Math.ceil(count.cases / casesOnPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(asked) || 1));
  const ids = await placesOf(db, narrowing, { order, page, count: count.cases });
  return { count, page, pages, cases: await casesOf(db, ids) };
}

/** How many cases there are in this part of the queue. */
export async function howManyWait(db: Db, narrowing: Narrowing): Promise<CaseCount> {
  const row = await casesWhere(db, narrowing)
    .select((select) => select.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  const found = Number(row.n);
  const searched = narrowing.filter.words !== "";
  return searched && found > mostFound ? { cases: mostFound, more: true } : { cases: found, more: false };
}

/** The ids of the cases of one page, in their order. */
async function placesOf(
  db: Db,
  narrowing: Narrowing,
  { order, page, count }: { order: QueueOrder; page: number; count: number },
): Promise<string[]> {
  const from = (page - 1) * casesOnPage;
  const many = Math.min(casesOnPage, count - from);
  if (many <= 0) return [];
  const backwards = from > count / 2;
  const [down, up] = backwards ? (["asc", "desc"] as const) : (["desc", "asc"] as const);
  let query = casesWhere(db, narrowing, { many: count }).select("contributionId");
  if (order === "urgent") query = query.orderBy("urgency", down);
  const rows = await query
    .orderBy("waitingSince", up)
    .orderBy("contributionId", up)
    .limit(many)
    .offset(backwards ? count - from - many : from)
    .execute();
  const ids = rows.map((row) => row.contributionId);
  return backwards ? ids.reverse() : ids;
}

async function casesOf(db: Db, ids: readonly string[]): Promise<WaitingCase[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("moderationCase")
    .select(["kind", "contributionId", "consultationId", "waitingSince as since", "urgency", "pending"])
    .select(["reports", "marks", "assignedTo", "assignedUntil", "handedTo"])
    .where("contributionId", "in", ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.contributionId, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { urgency, pending, marks, reports, ...rest } = row;
    const named = marks.trim().split(" ");
    return {
      ...rest,
      reports: Number(reports),
      pending: pending === 1,
      urgent: urgency >= urgentFrom,
      signals: named.flatMap((mark) =>
        mark.startsWith("signal:") ? [mark.slice("signal:".length) as SignalCode] : [],
      ),
      second: named.includes("second"),
    };
  });
}
