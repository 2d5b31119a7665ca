import {
  acceptedFrom,
  accepts,
  type Dated,
  type Doing,
  isKept,
  type Phase,
  phasesOf,
} from "#app/domain/phase/phase.ts";
import type { Reading, Spoken } from "#app/domain/translation/reading.ts";
import { phaseIn } from "#app/domain/translation/reading.ts";

/** A phase as readers see it, in their words. */
export type ShownPhase = Omit<Phase, "text"> & Spoken & { state: "done" | "current" | "next" };

/**
 * Those that took place or will, in the reader's words.
 * @param htmlOf  sanitised HTML of translated Markdown
 */
export function shownPhases(
  consultation: Dated,
  reading: Reading,
  now: Date,
  htmlOf: (markdown: string) => string,
): ShownPhase[] {
  return phasesOf(consultation)
    .filter(isKept)
    .map((phase) => {
      const { text, ...said } = phaseIn(reading, phase);
      const html =
        said.langs.text === undefined || said.langs.text === reading.main ? phase.html : htmlOf(text);
      return { ...said, html, state: stateOf(phase, now) };
    });
}

function stateOf({ opensAt, closesAt }: Phase, now: Date): ShownPhase["state"] {
  if (closesAt !== null && Date.parse(closesAt) <= now.getTime()) return "done";
  return opensAt === null || Date.parse(opensAt) <= now.getTime() ? "current" : "next";
}

/** What citizens can do now, and from when they can vote when that is still to come. */
export interface Doable extends Record<Exclude<Doing, "answers">, boolean> {
  votesFrom: string | null;
}

export function doableNow(consultation: Dated, now: Date): Doable {
  return {
    responses: accepts(consultation, "responses", now),
    proposals: accepts(consultation, "proposals", now),
    arguments: accepts(consultation, "arguments", now),
    votes: accepts(consultation, "votes", now),
    votesFrom: acceptedFrom(consultation, "votes", now),
  };
}
