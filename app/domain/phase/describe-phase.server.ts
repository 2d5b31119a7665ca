import { actAsLead, type LeadRefusal } from "#app/domain/consultation/lead-act.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { type Phase, phase, phaseKinds, phasesOf } from "#app/domain/phase/phase.ts";
import { type PhaseWordsInput, withPhase, wordsRefusal } from "#app/domain/phase/phase-words.ts";
import { writePhases } from "#app/domain/phase/write-phases.server.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { htmlOfDocument } from "#app/domain/rich-text/html.server.ts";
import type { Db, PhaseKind } from "#db/schema.ts";

export type Described = { ok: true } | { ok: false; refusal: LeadRefusal | "phase-began" | "no-such-phase" };

/**
 * What a phase's own part of the page says. Once published, an answer or follow-up phase that was not
 * planned begins with its words: from here on, or as the phase before it closes.
 */
export function describePhase(
  db: Db,
  actor: Actor,
  consultationId: string,
  kind: PhaseKind,
  { title, text }: PhaseWordsInput,
  now = new Date(),
): Promise<Described> {
  const what = { by: actor, at: now, name: "phase.described", consultationId, detail: { phase: kind } };
  return actAsLead<Described>(db, what, async (trx, consultation) => {
    const refusal = wordsRefusal(consultation, kind, now);
    if (refusal) return { ok: false, refusal };
    const phases = phasesOf(consultation);
    const known = phases.find((one) => one.kind === kind) ?? addedNow(phases, kind, now);
    const html = htmlOfDocument(documentFromMarkdown(text));
    const described = { ...known, title, text: html === "" ? "" : text, html };
    await writePhases(trx, consultationId, withPhase(phases, described, phaseKinds));
    return { ok: true };
  });
}

function addedNow(phases: readonly Phase[], kind: PhaseKind, now: Date): Phase {
  const before = phases.filter((one) => phaseKinds.indexOf(one.kind) < phaseKinds.indexOf(kind)).at(-1);
  const at = now.toISOString();
  const opensAt = before?.closesAt && before.closesAt > at ? before.closesAt : at;
  return phase(kind, opensAt, null);
}
