import { z } from "zod";
import { ClockTime, Day, type LocalTime } from "#app/domain/consultation/schedule.ts";
import { phaseKinds } from "#app/domain/phase/phase.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { PhaseKind } from "#db/schema.ts";

/** A phase as an official asks for it, on the clocks of the leading authority. */
export interface PhaseTimes {
  kind: PhaseKind;
  /** null: with the publication, or as the phase before it closes. */
  opens: LocalTime | null;
  /** null: no end, or, of the answer phase, the day named for the answer. */
  closes: LocalTime | null;
}

type Ends = "opensDay" | "opensTime" | "closesDay" | "closesTime";
type Fields = Record<PhaseKind, z.ZodDefault<z.ZodBoolean>> &
  Record<`${PhaseKind}-${"opensDay" | "closesDay"}`, z.ZodOptional<typeof Day>> &
  Record<`${PhaseKind}-${"opensTime" | "closesTime"}`, z.ZodOptional<typeof ClockTime>>;

/** A field of each name for each phase: "vote", "vote-opensDay" … What is not chosen may hold anything. */
export const PhasesInput = z
  .object(Object.fromEntries(phaseKinds.flatMap(fieldsOf)) as Fields)
  .superRefine((form, context) => {
    for (const kind of phaseKinds.filter((one) => form[one])) {
      for (const field of missingIn(kind, (end) => form[`${kind}-${end}`])) {
        context.addIssue({ code: "custom", path: [`${kind}-${field}`], message: msg("form.missing") });
      }
    }
  })
  .transform((form): PhaseTimes[] =>
    phaseKinds
      .filter((kind) => form[kind])
      .map((kind) => ({
        kind,
        opens: timeOf(form[`${kind}-opensDay`], form[`${kind}-opensTime`]),
        closes: kind === "answer" ? null : timeOf(form[`${kind}-closesDay`], form[`${kind}-closesTime`]),
      })),
  );
export type PhasesForm = z.input<typeof PhasesInput>;

function fieldsOf(kind: PhaseKind): [string, z.ZodType][] {
  return [
    [kind, z.boolean().default(false)],
    [`${kind}-opensDay`, Day.optional()],
    [`${kind}-opensTime`, ClockTime.optional()],
    [`${kind}-closesDay`, Day.optional()],
    [`${kind}-closesTime`, ClockTime.optional()],
  ];
}

/** A day comes with its time; only the answer, and what follows it, need no closing of their own. */
function missingIn(kind: PhaseKind, value: (end: Ends) => string | undefined): Ends[] {
  const missing: Ends[] = [];
  for (const [day, time] of [
    ["opensDay", "opensTime"],
    ["closesDay", "closesTime"],
  ] as const) {
    const isNeeded = day === "closesDay" && kind !== "answer" && kind !== "follow-up";
    if (!value(day) && (isNeeded || value(time))) missing.push(day);
    if (!value(time) && (isNeeded || value(day))) missing.push(time);
  }
  return missing;
}

function timeOf(day: string | undefined, time: string | undefined): LocalTime | null {
  return day && time ? { day, time } : null;
}
