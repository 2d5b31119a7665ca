import { BoundedMap } from "#db/bounded-map.ts";
import type { PhaseKind, Schema } from "#db/schema.ts";

/** In the order they run; a consultation has each at most once. */
export const phaseKinds = ["inform", "contribute", "vote", "answer", "follow-up"] as const;

export const longestPhaseTitle = 100;
export const longestPhaseText = 10_000;

/** A dated part of a consultation, as kept in its `phases`. */
export interface Phase {
  kind: PhaseKind;
  /** null while it is a draft: opens with the publication, or as the phase before it closes. */
  opensAt: string | null;
  /** Not included; null: no end. */
  closesAt: string | null;
  /** What its own part of the page says: "" for the usual title and no words. */
  title: string;
  /** Markdown, and its sanitised HTML made on write. */
  text: string;
  html: string;
}

/** Where a consultation stands in time. "between": nothing runs, and something is still to come. */
export type Stage = "draft" | "announced" | PhaseKind | "between" | "ended";

/** What can be done in a consultation; "answers" are the authority's. */
export type Doing = "responses" | "proposals" | "arguments" | "votes" | "answers";

/** What of a consultation says where it stands. */
export type Dated = Pick<Schema["consultation"], "publishedAt" | "phases">;

export function phase(kind: PhaseKind, opensAt: string | null, closesAt: string | null): Phase {
  return { kind, opensAt, closesAt, title: "", text: "", html: "" };
}

export function phasesOf({ phases }: Pick<Dated, "phases">): readonly Phase[] {
  return parsed.getOrMake(phases, () => JSON.parse(phases) as Phase[]);
}

/** Texts of many kilobytes, which each vote asks whether it may be cast. */
const parsed = new BoundedMap<string, readonly Phase[]>(100);

export function phaseOfKind(consultation: Pick<Dated, "phases">, kind: PhaseKind): Phase | null {
  return phasesOf(consultation).find((one) => one.kind === kind) ?? null;
}

/**
 * The only judge of where a consultation stands. A phase runs from its opening up to, and not
 * including, its closing; whether the job loop has noticed already makes no difference.
 */
export function phaseAt(consultation: Dated, now: Date): Stage {
  if (consultation.publishedAt === null) return "draft";
  const phases = phasesOf(consultation).filter(isKept);
  const running = phases.find((one) => runs(one, now));
  if (running) return running.kind;
  const coming = phases.filter((one) => isComing(one, now));
  if (coming.length === 0) return "ended";
  return coming.length === phases.length ? "announced" : "between";
}

/** The phase that runs now; null when none does. */
export function runningPhase(consultation: Dated, now: Date): Phase | null {
  const stage = phaseAt(consultation, now);
  return phasesOf(consultation).find((one) => one.kind === stage) ?? null;
}

/** The next phase that opens; null when none is to come. */
export function comingPhase(consultation: Dated, now: Date): Phase | null {
  if (consultation.publishedAt === null) return null;
  return phasesOf(consultation).find((one) => isKept(one) && isComing(one, now)) ?? null;
}

/** Whether this can be done now. */
export function accepts(consultation: Dated, doing: Doing, now: Date): boolean {
  return notAccepted(consultation, doing, now) === null;
}

export type ScheduleRefusal =
  | "not-published"
  /** Nothing of what citizens can do has opened. */
  | "not-open-yet"
  /** Something else can be done, or could be: this is still to come, or is over. */
  | "phase-not-open-yet"
  | "phase-over"
  | "closed";

/** Why this cannot be done now; null when it can. `acceptedFrom` says when it can. */
export function notAccepted(consultation: Dated, doing: Doing, now: Date): ScheduleRefusal | null {
  if (consultation.publishedAt === null) return "not-published";
  const times = timesFor(phasesOf(consultation), doing);
  if (times.some((time) => runs(time, now))) return null;
  const standing = standingOf(consultation, now);
  if (times.some((time) => isComing(time, now))) {
    return standing === "announced" ? "not-open-yet" : "phase-not-open-yet";
  }
  return standing === "closed" ? "closed" : "phase-over";
}

/** The next instant from which this can be done; null when it is not to come, or can be done already. */
export function acceptedFrom(consultation: Dated, doing: Doing, now: Date): string | null {
  if (accepts(consultation, doing, now)) return null;
  return timesFor(phasesOf(consultation), doing).find((time) => isComing(time, now))?.opensAt ?? null;
}

/** The instant until which this can be done; null when it cannot now, or has no end. */
export function acceptedUntil(consultation: Dated, doing: Doing, now: Date): string | null {
  if (consultation.publishedAt === null) return null;
  return timesFor(phasesOf(consultation), doing).find((time) => runs(time, now))?.closesAt ?? null;
}

/** Where it stands in lists: announced until citizens may take part, closed when they no longer may. */
export type Standing = "draft" | "announced" | "open" | "closed";

export function standingOf(consultation: Dated, now: Date): Standing {
  if (consultation.publishedAt === null) return "draft";
  const taking = phasesOf(consultation).filter(takesPart).filter(isKept);
  if (taking.some((one) => runs(one, now))) return "open";
  const coming = taking.filter((one) => isComing(one, now));
  if (coming.length === 0) return "closed";
  return coming.length === taking.length ? "announced" : "open";
}

/** As they stand once published: what named no opening opens with the publication, or as the one before it closes. */
export function publishedPhases(phases: readonly Phase[], publishedAt: string): Phase[] {
  return phases.map((one, i) => ({ ...one, opensAt: one.opensAt ?? phases[i - 1]?.closesAt ?? publishedAt }));
}

/** From the first opening to the last closing of the phases in which citizens take part: consultation.opensAt, closesAt. */
export function windowOf(phases: readonly Phase[]): { opensAt: string | null; closesAt: string | null } {
  const all = phases.filter(takesPart);
  const taking = all.some(isKept) ? all.filter(isKept) : all;
  return { opensAt: taking[0]?.opensAt ?? null, closesAt: taking.at(-1)?.closesAt ?? null };
}

const dayMs = 24 * 60 * 60_000;

/**
 * Whole days until citizens can no longer do what they can now, rounded up, so that the last day
 * counts as 1; null when they can do nothing, or there is no end.
 */
export function daysLeft(consultation: Dated, now: Date): number | null {
  const running = runningPhase(consultation, now);
  if (running === null || !takesPart(running) || running.closesAt === null) return null;
  return Math.ceil((Date.parse(running.closesAt) - now.getTime()) / dayMs);
}

/** Where a consultation stands at one moment, as lists and pages say it. */
export interface Moment {
  stage: Stage;
  standing: Standing;
  daysLeft: number | null;
  /** When the phase that runs closes; null when none does, or it has no end. */
  until: string | null;
  /** When the next phase opens; null when none is to come. */
  nextAt: string | null;
}

export function momentOf(consultation: Dated, now: Date): Moment {
  return {
    stage: phaseAt(consultation, now),
    standing: standingOf(consultation, now),
    daysLeft: daysLeft(consultation, now),
    until: runningPhase(consultation, now)?.closesAt ?? null,
    nextAt: comingPhase(consultation, now)?.opensAt ?? null,
  };
}

/** Whether citizens contribute or vote in it. */
export function takesPart({ kind }: Pick<Phase, "kind">): boolean {
  return kind === "contribute" || kind === "vote";
}

type Time = Pick<Phase, "opensAt" | "closesAt">;

function timesFor(phases: readonly Phase[], doing: Doing): Time[] {
  const kept = phases.filter(isKept);
  const kinds = (...wanted: PhaseKind[]) => kept.filter(({ kind }) => wanted.includes(kind));
  if (doing === "responses" || doing === "proposals") return kinds("contribute");
  if (doing === "arguments") return kinds("contribute", "vote");
  if (doing === "votes")
    return phases.some(({ kind }) => kind === "vote") ? kinds("vote") : kinds("contribute");
  const opensAt = answersFrom(phases);
  return opensAt === null ? [] : [{ opensAt, closesAt: null }];
}

/** The instant from which the authority may answer, and ever after: late answers are late, not refused. */
function answersFrom(phases: readonly Phase[]): string | null {
  const answer = phases.find(({ kind }) => kind === "answer");
  return answer ? answer.opensAt : windowOf(phases).closesAt;
}

/** Not called off: one that was closes when it opens. */
export function isKept({ opensAt, closesAt }: Time): boolean {
  return opensAt === null || closesAt === null || Date.parse(opensAt) < Date.parse(closesAt);
}

function runs({ opensAt, closesAt }: Time, now: Date): boolean {
  return isAfter(now, opensAt) && (closesAt === null || now.getTime() < Date.parse(closesAt));
}

function isComing({ opensAt }: Time, now: Date): boolean {
  return !isAfter(now, opensAt);
}

function isAfter(now: Date, opensAt: string | null): boolean {
  return opensAt === null || now.getTime() >= Date.parse(opensAt);
}
