import type { Effect } from "#app/domain/decision/effect.ts";
import {
  areContested,
  columnsAgain,
  columnsBack,
  columnsOf,
  replaceColumns,
  takePlace,
} from "#app/domain/decision/effect-columns.server.ts";

/** Tells readers something beside it; another label takes the place of the one there is. */
export const labelling: Effect = {
  async refusal(trx, { contribution, details }) {
    if (!details.label) return "label-needed";
    const { label } = await columnsOf(trx, contribution, { label: null });
    if (label === details.label) return "already-decided";
    return (await areContested(trx, contribution, ["label"])) ? "appeal-open" : null;
  },
  async apply(trx, { contribution, details }, _id, now) {
    const place = await takePlace(trx, contribution, ["label"], now);
    const columns = await replaceColumns(trx, contribution, { label: details.label! });
    return { before: { ...columns, ...place }, changed: true };
  },
  takeBack: columnsBack,
  doAgain: columnsAgain,
};

/** No more arguments about a proposal, or replies below an argument. */
export const closingThread: Effect = {
  async refusal(trx, { contribution }) {
    if (contribution.kind === "entry") return "no-thread";
    const { threadClosedAt } = await columnsOf(trx, contribution, { threadClosedAt: null });
    return threadClosedAt === null ? null : "already-decided";
  },
  async apply(trx, { contribution }, _id, now) {
    const columns = await replaceColumns(trx, contribution, { threadClosedAt: now.toISOString() });
    return { before: columns, changed: true };
  },
  takeBack: columnsBack,
  doAgain: columnsAgain,
};
