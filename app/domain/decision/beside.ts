import type { Outcome } from "#db/schema.ts";

/** A decision in force, as a reader is told of it beside what it was taken on. */
export interface DecisionBeside {
  id: string;
  decidedAt: string;
  /** In the reader's language; null where none was named. */
  rule: string | null;
  /** For its author alone. */
  reason: string | null;
}

/** What is decided about somebody, or changes nothing that readers see, is not told beside their words. */
export const outcomesBeside = [
  "hide",
  "hide-part",
  "move",
  "merge",
  "label",
  "close-thread",
] as const satisfies Outcome[];

export type DecisionsBeside = Partial<Record<(typeof outcomesBeside)[number], DecisionBeside>>;
