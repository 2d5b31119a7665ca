import type { PublicDecision } from "#app/domain/record/record-decision.ts";

type Cell = string | number | boolean | null;

/** What the files of the public record say of each decision, in this order; a name keeps its meaning for good. */
export const recordColumns = [
  ["decision", ({ id }) => id],
  ["consultation", ({ consultation }) => consultation.slug],
  ["date", ({ decidedAt }) => decidedAt],
  ["kind", ({ kind }) => kind],
  ["outcome", ({ outcome }) => outcome],
  ["rule", ({ rule }) => rule?.code ?? null],
  ["rule_version", ({ rule }) => rule?.version ?? null],
  ["rule_id", ({ rule }) => rule?.id ?? null],
  ["prompted_by", ({ prompt }) => prompt],
  ["people", ({ byTwo }) => (byTwo ? 2 : 1)],
  ["hours", ({ minutesTaken }) => hoursOf(minutesTaken)],
  ["in_force", ({ reversedAt }) => reversedAt === null],
  ["reversed", ({ reversedAt }) => reversedAt],
  ["appealed", ({ appeal }) => appeal !== null],
  ["appeal_made", ({ appeal }) => appeal?.madeAt ?? null],
  ["appeal_due", ({ appeal }) => appeal?.dueAt ?? null],
  ["appeal_decided", ({ appeal }) => appeal?.decidedAt ?? null],
  ["appeal_outcome", ({ appeal }) => appeal?.outcome ?? null],
  ["appeal_late", ({ appeal }) => appeal?.late ?? null],
  ["reviews", ({ reviews }) => reviews],
  ["sha256", ({ textHash }) => textHash],
] as const satisfies [name: string, cell: (decision: PublicDecision) => Cell][];

export type RecordColumn = (typeof recordColumns)[number][0];

/** To two decimals, from which the minutes can be had again. */
function hoursOf(minutes: number | null): number | null {
  return minutes === null ? null : Math.round((minutes / 60) * 100) / 100;
}
