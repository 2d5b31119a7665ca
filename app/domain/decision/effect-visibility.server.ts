import type { Effect } from "#app/domain/decision/effect.ts";
import {
  columnsAgain,
  columnsBack,
  replaceColumns,
  takePlace,
} from "#app/domain/decision/effect-columns.server.ts";

/** Publishes what waits, or leaves what is shown. */
export const approving: Effect = {
  refusal: async () => null,
  async apply(trx, { contribution }, _id, now) {
    if (contribution.visibility === "published") return { before: {}, changed: false };
    // What was hidden before its author sent other words is answered by publishing those.
    const { replaced } = await takePlace(trx, contribution, ["hide"], now);
    const columns = await replaceColumns(trx, contribution, { visibility: "published" });
    return { before: { ...columns, replaced }, changed: true };
  },
  takeBack: columnsBack,
  doAgain: columnsAgain,
};

/** Hiding changes what is shown and counted and nothing else; brought back, also what waited is shown. */
export const hiding: Effect = {
  refusal: async () => null,
  async apply(trx, { contribution }, _id, now) {
    const { replaced } = await takePlace(trx, contribution, ["hide"], now);
    const columns = await replaceColumns(trx, contribution, { visibility: "hidden" });
    return { before: { ...columns, replaced, root: { visibility: "published" } }, changed: true };
  },
  takeBack: columnsBack,
  doAgain: columnsAgain,
};
