import { type SelectQueryBuilder, sql } from "kysely";
import { casesOnPage, type Place, type QueueOrder, type Stretch } from "#app/domain/moderation/queue.ts";
import type { Schema } from "#db/schema.ts";

type Cases = SelectQueryBuilder<Schema, "moderationCase", Place>;

/** The places of one page, and whether there are others before and after it. */
export interface PlacesShown {
  places: Place[];
  before: boolean;
  after: boolean;
}

/** Reads one page of cases in the order of the queue, from where it begins or ends: no more rows than it shows. */
export async function placesAlong(cases: Cases, order: QueueOrder, stretch: Stretch): Promise<PlacesShown> {
  const isBackwards = stretch === "end" || (typeof stretch === "object" && "before" in stretch);
  const rows = await placesFrom(cases, order, beside(stretch), isBackwards);
  // What stood there was decided meanwhile.
  if (rows.length === 0 && typeof stretch === "object") {
    return placesAlong(cases, order, isBackwards ? "start" : "end");
  }
  const more = rows.length > casesOnPage;
  const places = rows.slice(0, casesOnPage);
  if (isBackwards) places.reverse();
  return {
    places,
    before: isBackwards ? more : stretch !== "start",
    after: isBackwards ? stretch !== "end" : more,
  };
}

/** The same of cases that were all read already, in their order. */
export function placesAmong(all: readonly Place[], order: QueueOrder, stretch: Stretch): PlacesShown {
  const [from, to] = boundsAmong(all, order, stretch);
  return { places: all.slice(from, to), before: from > 0, after: to < all.length };
}

function boundsAmong(all: readonly Place[], order: QueueOrder, stretch: Stretch): [from: number, to: number] {
  const upTo = (to: number): [number, number] => [Math.max(0, to - casesOnPage), to];
  const on = (from: number): [number, number] => [from, Math.min(all.length, from + casesOnPage)];
  if (stretch === "start") return on(0);
  if (stretch === "end") return upTo(all.length);
  if ("after" in stretch) {
    const later = all.findIndex((one) => compare(one, stretch.after, order) > 0);
    return later === -1 ? upTo(all.length) : on(later);
  }
  const notBefore = all.findIndex((one) => compare(one, stretch.before, order) >= 0);
  if (notBefore === 0) return on(0);
  return upTo(notBefore === -1 ? all.length : notBefore);
}

function compare(a: Place, b: Place, order: QueueOrder): number {
  const byUrgency = order === "urgent" ? b.urgency - a.urgency : 0;
  const key = (one: Place) => `${one.waitingSince} ${one.contributionId}`;
  return byUrgency || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

function beside(stretch: Stretch): Place | null {
  if (typeof stretch === "string") return null;
  return "after" in stretch ? stretch.after : stretch.before;
}

/** One more than a page has, on from a place: those of its urgency, then those of the next ones. */
async function placesFrom(
  cases: Cases,
  order: QueueOrder,
  place: Place | null,
  isBackwards: boolean,
): Promise<Place[]> {
  const most = casesOnPage + 1;
  if (place === null) return inOrder(cases, order, isBackwards).limit(most).execute();
  const { urgency, waitingSince, contributionId } = place;
  const beyond = sql<boolean>`(${sql.ref("waitingSince")}, ${sql.ref("contributionId")})
    ${sql.raw(isBackwards ? "<" : ">")} (${waitingSince}, ${contributionId})`;
  if (order === "oldest") return inOrder(cases.where(beyond), order, isBackwards).limit(most).execute();
  const alike = await inOrder(cases.where("urgency", "=", urgency).where(beyond), order, isBackwards)
    .limit(most)
    .execute();
  const others = await inOrder(cases.where("urgency", isBackwards ? ">" : "<", urgency), order, isBackwards)
    .limit(most - alike.length)
    .execute();
  return [...alike, ...others];
}

export function inOrder<Output>(
  cases: SelectQueryBuilder<Schema, "moderationCase", Output>,
  order: QueueOrder,
  reversed = false,
) {
  const [down, up] = reversed ? (["asc", "desc"] as const) : (["desc", "asc"] as const);
  const first = order === "urgent" ? cases.orderBy("urgency", down) : cases;
  return first.orderBy("waitingSince", up).orderBy("contributionId", up);
}
