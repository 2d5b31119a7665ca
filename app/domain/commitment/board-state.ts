import type { Standing } from "#app/domain/commitment/commitment.ts";
import type { CommitmentState } from "#db/schema.ts";

export const commitmentStates = [
  "not-started",
  "under-way",
  "done",
  "dropped",
] as const satisfies readonly CommitmentState[];

/** In the order a board shows them. */
export const boardStates = ["overdue", "under-way", "not-started", "done", "dropped"] as const;
export type BoardState = (typeof boardStates)[number];

export function boardStateOf({ state, isOverdue }: Pick<Standing, "state" | "isOverdue">): BoardState {
  return isOverdue ? "overdue" : state;
}
