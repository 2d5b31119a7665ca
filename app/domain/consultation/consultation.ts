import type { Condition } from "#app/domain/question/condition.ts";
import type { Asked } from "#app/domain/question/settings.ts";
import type { Schema } from "#db/schema.ts";

export type Consultation = Schema["consultation"];
/** One thing asked, with what its kind needs. */
export type Question = Omit<Schema["question"], "kind" | "settings" | "condition"> &
  Asked & { condition: Condition | null };
export type Section = Schema["section"];

/** Where a consultation stands in time; only an open one takes contributions. */
export type ConsultationPhase = "draft" | "announced" | "open" | "closed";

type Schedule = Pick<Consultation, "publishedAt" | "opensAt" | "closesAt">;

/** Open from its opening instant up to, and not including, its closing instant. */
export function phaseOf(consultation: Schedule, now: Date): ConsultationPhase {
  const { publishedAt, opensAt, closesAt } = consultation;
  if (publishedAt === null) return "draft";
  if (opensAt !== null && now.getTime() < Date.parse(opensAt)) return "announced";
  if (closesAt !== null && now.getTime() >= Date.parse(closesAt)) return "closed";
  return "open";
}

export function isOpen(consultation: Schedule, now: Date): boolean {
  return phaseOf(consultation, now) === "open";
}

export function isPublished(consultation: Pick<Consultation, "publishedAt">): boolean {
  return consultation.publishedAt !== null;
}

const day = 24 * 60 * 60_000;

/** Whole days until it closes, rounded up, so that the last day counts as 1; null when it has no end or none is left. */
export function daysLeft(consultation: Schedule, now: Date): number | null {
  if (!isOpen(consultation, now) || consultation.closesAt === null) return null;
  return Math.ceil((Date.parse(consultation.closesAt) - now.getTime()) / day);
}

/** About how long answering takes: a minute and a half for each question, at least two minutes. */
export function minutesToAnswer(questions: number): number {
  return Math.max(2, Math.ceil(questions * 1.5));
}
