import type { DecisionCounts, ModerationRecord } from "#app/domain/record/record.ts";

/** The totals of a record without what is told rule by rule. */
export type Totals = Omit<ModerationRecord, "decisions"> & { decisions: Omit<DecisionCounts, "rules"> };
