import { type Holding, holderOf } from "#app/domain/moderation/assignment.ts";
import {
  type CaseCount,
  mostCounted,
  mostFound,
  type Place,
  type QueueFilter,
  type QueueOrder,
  type QueueScope,
  type Stretch,
  urgentFrom,
  type WaitingCase,
} from "#app/domain/moderation/queue.ts";
import {
  foundBySigns,
  isFoundBySigns,
  isOnesOwn,
  type Narrowing,
  narrowed,
  openCases,
} from "#app/domain/moderation/queue-narrowing.server.ts";
import {
  inOrder,
  type PlacesShown,
  placesAlong,
  placesAmong,
} from "#app/domain/moderation/queue-places.server.ts";
import type { Db, SignalCode } from "#db/schema.ts";

export interface QueuePage extends Omit<PlacesShown, "places"> {
  count: CaseCount;
  places: Place[];
  cases: WaitingCase[];
}

/**
 * One page of what waits. One's own cases, and the few of a kind, are looked up and sorted; all others are
 * read in their order from an index that holds all that the queue is narrowed by, from where the page
 * begins. Then come the rows of the page alone: neither their number nor the time grows with what waits.
 */
export async function queuePage(
  db: Db,
  scope: QueueScope,
  filter: QueueFilter,
  { order, stretch, now }: { order: QueueOrder; stretch: Stretch; now: Date },
): Promise<QueuePage> {
  const narrowing = { ...scope, filter, now };
  const inScope = await counted(db, openCases(db, scope));
  const found = await allFound(db, narrowing, order, inScope);
  const isLookedUp = found !== null && (!found.count.more || filter.words !== "");
  const open = openCases(db, scope, { cases: inScope.cases, order });
  const shown = isLookedUp
    ? placesAmong(found.places, order, stretch)
    : await placesAlong(narrowed(open, narrowing).select(place), order, stretch);
  const count =
    found?.count ?? (filter.whose === null ? inScope : await counted(db, narrowed(open, narrowing)));
  return { ...shown, count, cases: await casesOf(db, shown.places) };
}

const place = ["urgency", "waitingSince", "contributionId"] as const;

async function counted(db: Db, cases: ReturnType<typeof openCases>): Promise<CaseCount> {
  const row = await db
    .selectFrom(
      cases
        .select("consultationId")
        .limit(mostCounted + 1)
        .as("open"),
    )
    .select((select) => select.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  const n = Number(row.n);
  return { cases: Math.min(n, mostCounted), more: n > mostCounted };
}

/** All the places of few cases in their order; null where these are not looked up but read along. */
async function allFound(db: Db, narrowing: Narrowing, order: QueueOrder, inScope: CaseCount) {
  if (inScope.cases === 0 || !(isOnesOwn(narrowing) || isFoundBySigns(narrowing))) return null;
  const most = mostFound + 1;
  const cases = isOnesOwn(narrowing)
    ? narrowed(openCases(db, narrowing), narrowing).limit(most)
    : foundBySigns(db, narrowing, { few: !inScope.more, most });
  const rows = await inOrder(
    cases.select([...place, "assignedTo", "assignedUntil", "handedTo"]),
    order,
  ).execute();
  const isFree = (row: Holding) => row.handedTo === null && holderOf(row, narrowing.now) === null;
  const places = rows
    .slice(0, mostFound)
    .filter((row) => narrowing.filter.whose !== "free" || isFree(row))
    .map(({ urgency, waitingSince, contributionId }) => ({ urgency, waitingSince, contributionId }));
  return { places, count: { cases: places.length, more: rows.length > mostFound } };
}

async function casesOf(db: Db, places: readonly Place[]): Promise<WaitingCase[]> {
  if (places.length === 0) return [];
  const ids = places.map((one) => one.contributionId);
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
