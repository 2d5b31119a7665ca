import { type ScheduleRefusal, scheduleRefusal } from "#app/domain/consultation/schedule.ts";
import { type Phase, phaseKinds, takesPart } from "#app/domain/phase/phase.ts";
import type { PhaseKind } from "#db/schema.ts";

export interface PhasesProblem {
  refusal: ScheduleRefusal | "phase-needed" | "phases-overlap" | "closing-missing" | "answers-before-closing";
  kind: PhaseKind;
  at: "opening" | "closing";
}

/**
 * Why a draft cannot have these phases; null when it can. They come in their order, each once, and each
 * closes no later than the next opens; in one at least citizens contribute or vote.
 */
export function phasesProblem(phases: readonly Phase[], now: Date): PhasesProblem | null {
  if (!phases.some(takesPart)) return { refusal: "phase-needed", kind: "contribute", at: "closing" };
  let before: Phase | null = null;
  for (const one of phases) {
    const problem = placeProblem(one, before) ?? lengthProblem(one, before, now);
    if (problem) return problem;
    before = one;
  }
  return null;
}

function placeProblem({ kind, opensAt }: Phase, before: Phase | null): PhasesProblem | null {
  if (before === null) return null;
  if (phaseKinds.indexOf(kind) <= phaseKinds.indexOf(before.kind)) {
    return { refusal: "phases-overlap", kind, at: "opening" };
  }
  // An answer without its day yet: that day is asked for elsewhere.
  if (before.closesAt === null) {
    return before.kind === "answer" ? null : { refusal: "closing-missing", kind: before.kind, at: "closing" };
  }
  const overlaps = opensAt !== null && Date.parse(opensAt) < Date.parse(before.closesAt);
  return overlaps ? { refusal: "phases-overlap", kind, at: "opening" } : null;
}

function lengthProblem(one: Phase, before: Phase | null, now: Date): PhasesProblem | null {
  const { kind, closesAt } = one;
  const opens = one.opensAt ?? before?.closesAt ?? null;
  if (kind === "answer" || kind === "follow-up") return looseProblem(kind, opens, closesAt, now);
  if (closesAt === null) return { refusal: "closing-missing", kind, at: "closing" };
  const refusal = scheduleRefusal(opens === null ? null : new Date(opens), new Date(closesAt), now);
  return refusal && { refusal, kind, at: refusal.startsWith("opens") ? "opening" : "closing" };
}

/** The answer, and what follows it, may take as long as they take. */
function looseProblem(
  kind: PhaseKind,
  opens: string | null,
  closes: string | null,
  now: Date,
): PhasesProblem | null {
  if (opens === null) return null;
  if (Date.parse(opens) < now.getTime()) return { refusal: "opens-in-the-past", kind, at: "opening" };
  if (closes === null || Date.parse(closes) > Date.parse(opens)) return null;
  const refusal = kind === "answer" ? "answers-before-closing" : "closes-before-opening";
  return { refusal, kind, at: "closing" };
}
