import type { Beside, Stretch } from "#app/domain/list/stretch.ts";

/** A stretch of a list that was all read already, because its order or what is in it follows from the whole. */
export function stretchAmong<Item extends { id: string }>(
  all: readonly Item[],
  beside: Beside,
  atOnce: number,
): Stretch<Item> {
  const begin = beginOf(all, beside, atOnce);
  const items = all.slice(begin, begin + atOnce);
  return {
    items,
    before: begin > 0 ? items[0]!.id : null,
    after: begin + atOnce < all.length ? items.at(-1)!.id : null,
  };
}

function beginOf(all: readonly { id: string }[], { after, before }: Beside, atOnce: number): number {
  const placeOf = (known: string) => all.findIndex(({ id }) => id === known);
  if (!after) return before ? Math.max(0, placeOf(before) - atOnce) : 0;
  const next = placeOf(after) + 1;
  return next < all.length ? next : 0;
}
