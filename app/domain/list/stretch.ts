/** Where a stretch of a list is: after one of its items, before one, from one on, or at its beginning. */
export interface Beside {
  after?: string | null;
  before?: string | null;
  from?: string | null;
}

/** A stretch of a list that may be long, which is read where it lies and never counted through. */
export interface Stretch<Item> {
  items: Item[];
  /** The item that the stretch before this one ends before; null at the beginning. */
  before: string | null;
  /** The item that the next one begins after; null at the end. */
  after: string | null;
}

/** From the beginning of the list, or what comes after, before or from the item it is beside. */
export type Way = "first" | "after" | "before" | "from";

/** How a list whose latest comes first is read in SQL, and how what comes next compares with the place it is beside. */
export function latestFirst(way: Way): readonly ["asc", ">"] | readonly ["desc", "<"] {
  return way === "before" ? ["asc", ">"] : ["desc", "<"];
}

/**
 * @param isFound  whether the item that it is beside is known; the beginning is read where it is not
 * @param read     at most so many items in the order of the list; those before an item backwards from it
 */
export async function stretch<Item extends { id: string }>(
  beside: Beside,
  isFound: boolean,
  atOnce: number,
  read: (way: Way, limit: number) => Promise<Item[]>,
): Promise<Stretch<Item>> {
  const way = !isFound ? "first" : beside.after ? "after" : beside.before ? "before" : "from";
  const rows = await read(way, atOnce + 1);
  const hasMore = rows.length > atOnce;
  // Fewer than a page lie before, that is the first one; or what lay beyond is gone: back to the beginning.
  if (way === "before" ? !hasMore : way !== "first" && rows.length === 0)
    return stretch({}, false, atOnce, read);
  const items = rows.slice(0, atOnce);
  if (way === "before") items.reverse();
  const [first = null, last = null] = [items[0]?.id, items.at(-1)?.id];
  return {
    items,
    before: way === "first" ? null : first,
    after: way === "before" || hasMore ? last : null,
  };
}
