import type { SelectQueryBuilder } from "kysely";
import { type Holding, holderOf } from "#app/domain/moderation/assignment.ts";
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
import {
  casesFoundBy,
  casesWhere,
  type Narrowing,
  searchesIndex,
} from "#app/domain/moderation/queue-narrowing.server.ts";
import type { Db, Schema, SignalCode } from "#db/schema.ts";

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
  const found = searchesIndex(narrowing) ? await placesFound(db, narrowing, order) : null;
  const count = found?.count ?? { cases: await howManyWait(db, narrowing), more: false };
  const pages = Math.max(1, Math.ceil(count.cases / casesOnPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(asked) || 1));
  const from = (page - 1) * casesOnPage;
  const ids =
    found?.ids.slice(from, from + casesOnPage) ??
    (await placesOf(db, narrowing, { order, from, count: count.cases }));
  return { count, page, pages, cases: await casesOf(db, ids) };
}

/** How many cases there are in a part of the queue that is not searched by words. */
export async function howManyWait(db: Db, narrowing: Narrowing): Promise<number> {
  const row = await casesWhere(db, narrowing)
    .select((select) => select.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** The ids of the cases of one page, in their order. */
async function placesOf(
  db: Db,
  narrowing: Narrowing,
  { order, from, count }: { order: QueueOrder; from: number; count: number },
): Promise<string[]> {
  const many = Math.min(casesOnPage, count - from);
  if (many <= 0) return [];
  const isFromTheEnd = from > count / 2;
  const query = inOrder(
    casesWhere(db, narrowing, { many: count }).select("contributionId"),
    order,
    isFromTheEnd,
  );
  const rows = await query
    .limit(many)
    .offset(isFromTheEnd ? count - from - many : from)
    .execute();
  const ids = rows.map((row) => row.contributionId);
  return isFromTheEnd ? ids.reverse() : ids;
}

/** The ids of all cases that have these words, looked up once, in their order. */
async function placesFound(db: Db, narrowing: Narrowing, order: QueueOrder) {
  if (narrowing.consultationIds?.length === 0) return { ids: [], count: { cases: 0, more: false } };
  const query = casesFoundBy(db, narrowing, mostFound + 1).select([
    "contributionId",
    "assignedTo",
    "assignedUntil",
    "handedTo",
  ]);
  const rows = await inOrder(query, order).execute();
  const more = rows.length > mostFound;
  const free = (row: Holding) => row.handedTo === null && holderOf(row, narrowing.now) === null;
  const ids = rows
    .slice(0, mostFound)
    .filter((row) => narrowing.filter.whose !== "free" || free(row))
    .map((row) => row.contributionId);
  return { ids, count: { cases: ids.length, more } };
}

function inOrder<Output>(
  query: SelectQueryBuilder<Schema, "moderationCase", Output>,
  order: QueueOrder,
  reversed = false,
) {
  const [down, up] = reversed ? (["asc", "desc"] as const) : (["desc", "asc"] as const);
  const first = order === "urgent" ? query.orderBy("urgency", down) : query;
  return first.orderBy("waitingSince", up).orderBy("contributionId", up);
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
