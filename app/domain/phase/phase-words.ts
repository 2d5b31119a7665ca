import { z } from "zod";
import {
  type Dated,
  longestPhaseText,
  longestPhaseTitle,
  type Phase,
  phaseAt,
  phasesOf,
} from "#app/domain/phase/phase.ts";
import { oneLine } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { PhaseKind } from "#db/schema.ts";

/** What a phase's own part of the page says; nothing is the usual title and no words. */
export const PhaseWordsInput = z.object({
  title: z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(longestPhaseTitle, msg("form.too-long", { max: longestPhaseTitle })))
    .default(""),
  /** Markdown. */
  text: z
    .string()
    .max(longestPhaseText, msg("form.too-long", { max: longestPhaseText }))
    .default(""),
});
export type PhaseWordsInput = z.infer<typeof PhaseWordsInput>;

/**
 * Why these words cannot be changed now; null when they can. People answer what they read: once they can
 * do so, it stays as it is. What the authority says of its answer and of what follows may always change.
 */
export function wordsRefusal(
  consultation: Dated,
  kind: PhaseKind,
  now: Date,
): "phase-began" | "no-such-phase" | null {
  const isAuthoritys = kind === "answer" || kind === "follow-up";
  const known = phasesOf(consultation).find((one) => one.kind === kind);
  if (!known) return isAuthoritys && consultation.publishedAt !== null ? null : "no-such-phase";
  if (isAuthoritys || phaseAt(consultation, now) === "draft") return null;
  return known.opensAt !== null && Date.parse(known.opensAt) > now.getTime() ? null : "phase-began";
}

/** The phases with one of them added in its place. */
export function withPhase(phases: readonly Phase[], added: Phase, order: readonly PhaseKind[]): Phase[] {
  return [...phases.filter(({ kind }) => kind !== added.kind), added].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
  );
}
