import { recordAnswerDay } from "#app/domain/answer/answer-day.server.ts";
import { type AnswerDayRefusal, answerDayRefusal } from "#app/domain/consultation/authoring.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import type { DraftRefusal, LeadRefusal } from "#app/domain/consultation/lead-act.server.ts";
import { actAsLead, actOnDraft, leadOf } from "#app/domain/consultation/lead-act.server.ts";
import {
  answersAfter,
  type ClosureInput,
  type ExtensionInput,
  type ExtensionRefusal,
  extensionRefusal,
  type HourSkipped,
  instantOf,
  localTimeOf,
} from "#app/domain/consultation/schedule.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { endOfDay, pushedBack, withAnswerDay } from "#app/domain/phase/answer-day.ts";
import { calledOff, movablePhases } from "#app/domain/phase/moving.ts";
import { type Phase, phase, phasesOf, windowOf } from "#app/domain/phase/phase.ts";
import type { PhaseTimes } from "#app/domain/phase/phases-input.ts";
import { type PhasesProblem, phasesProblem } from "#app/domain/phase/phases-problem.ts";
import { writePhases } from "#app/domain/phase/write-phases.server.ts";
import { newId } from "#db/id.ts";
import type { Db, PhaseKind, Schema } from "#db/schema.ts";

type Refused<Refusal> = { ok: false; refusal: Refusal };
type End = "opening" | "closing";
type Skipped = { ok: false; kind: PhaseKind; at: End } & HourSkipped;

export type Scheduled = { ok: true } | Refused<DraftRefusal> | ({ ok: false } & PhasesProblem) | Skipped;

/** Which phases it has and when they open and close, on the clocks of the leading authority. What their pages say stays. */
export function setSchedule(
  db: Db,
  actor: Actor,
  consultationId: string,
  wanted: readonly PhaseTimes[],
  now = new Date(),
): Promise<Scheduled> {
  const what = { by: actor, at: now, name: "consultation.scheduled", consultationId };
  return actOnDraft<Scheduled>(db, what, async (trx, consultation) => {
    const { timeZone } = await leadOf(trx, consultation);
    const placed = placedPhases(wanted, phasesOf(consultation), timeZone);
    if (!placed.ok) return placed;
    const phases = withAnswerDay(placed.phases, consultation.answersBy, timeZone);
    const problem = phasesProblem(phases, now);
    if (problem) return { ok: false, ...problem };
    await writePhases(trx, consultationId, phases);
    return { ok: true };
  });
}

function placedPhases(
  wanted: readonly PhaseTimes[],
  known: readonly Phase[],
  timeZone: string,
): { ok: true; phases: Phase[] } | Skipped {
  const phases: Phase[] = [];
  for (const [i, { kind, opens, closes }] of wanted.entries()) {
    const before = wanted[i - 1]?.closes;
    // At a time that clocks show twice, one phase ends where the next begins.
    const follows = opens !== null && before?.day === opens.day && before.time === opens.time;
    const opened = opens && !follows ? instantOf(opens, timeZone, "earlier") : null;
    if (opened && !opened.ok) return { ...opened, kind, at: "opening" };
    const closed = closes && instantOf(closes, timeZone, "later");
    if (closed && !closed.ok) return { ...closed, kind, at: "closing" };
    phases.push({
      ...(known.find((one) => one.kind === kind) ?? phase(kind, null, null)),
      opensAt: follows ? (phases.at(-1)?.closesAt ?? null) : (opened?.instant.toISOString() ?? null),
      closesAt: closed?.instant.toISOString() ?? null,
    });
  }
  return { ok: true, phases };
}

export type Extended =
  | { ok: true }
  | Refused<LeadRefusal | NotRunning | ExtensionRefusal | AnswerDayRefusal | "answers-before-closing">
  | Skipped;

type NotRunning = "not-published" | "closed";

/**
 * Keeps a phase that runs, or is still to come, open longer, saying why. What follows is pushed back as
 * far as it has to; the day of the answer goes with it when it has to.
 */
export function extendConsultation(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: ExtensionInput,
  now = new Date(),
): Promise<Extended> {
  const what = { by: actor, at: now, name: "consultation.extended", consultationId };
  return actAsLead<Extended>(db, what, async (trx, consultation) => {
    const { publishedAt } = consultation;
    if (publishedAt === null) return { ok: false, refusal: "not-published" };
    const movable = movablePhases(consultation, now);
    const moved = input.phase ? movable.find(({ kind }) => kind === input.phase) : movable[0];
    if (!moved) return { ok: false, refusal: "closed" };
    const { timeZone } = await leadOf(trx, consultation);
    const closes = instantOf({ day: input.closesDay, time: input.closesTime }, timeZone, "later");
    if (!closes.ok) return { ...closes, kind: moved.kind, at: "closing" };
    const running = { opensAt: moved.opensAt ?? publishedAt, closesAt: moved.closesAt ?? now.toISOString() };
    const refusal = extensionRefusal(running, closes.instant, now);
    if (refusal) return { ok: false, refusal };

    const before = phasesOf(consultation);
    const closesAt = closes.instant.toISOString();
    const phases = pushedBack(
      before.map((one) => (one.kind === moved.kind ? { ...one, closesAt } : one)),
      timeZone,
    );
    const wrongDay = answerDayProblem(phases, input.answersBy, timeZone, now);
    if (wrongDay) return { ok: false, refusal: wrongDay };
    await recordAnswerDay(trx, actor, consultation, input.answersBy, input.reason, now);
    await trx
      .updateTable("consultation")
      .set({ answersBy: input.answersBy })
      .where("id", "=", consultationId)
      .execute();
    await writePhases(trx, consultationId, phases);
    await recordChanges(trx, actor, consultationId, { before, after: phases }, "extended", input.reason, now);
    return { ok: true };
  });
}

function answerDayProblem(
  phases: readonly Phase[],
  answersBy: string,
  timeZone: string,
  now: Date,
): AnswerDayRefusal | "answers-before-closing" | null {
  const closesAt = windowOf(phases).closesAt as string;
  const opensAt = phases.find(({ kind }) => kind === "answer")?.opensAt ?? closesAt;
  const isTooSoon = !answersAfter(answersBy, closesAt, timeZone) || endOfDay(answersBy, timeZone) <= opensAt;
  if (isTooSoon) return "answers-before-closing";
  return answerDayRefusal(answersBy, localTimeOf(now, timeZone).day);
}

export type Closed = { ok: true } | Refused<LeadRefusal | NotRunning>;

/**
 * Closes what citizens do now, saying why; later phases stay as they are. When nothing of theirs runs,
 * what is still to come is called off and never opens.
 */
export function closeConsultationEarly(
  db: Db,
  actor: Actor,
  consultationId: string,
  { reason }: ClosureInput,
  now = new Date(),
): Promise<Closed> {
  const what = { by: actor, at: now, name: "consultation.closed-early", consultationId };
  return actAsLead<Closed>(db, what, async (trx, consultation) => {
    if (consultation.publishedAt === null) return { ok: false, refusal: "not-published" };
    const before = phasesOf(consultation);
    const after = calledOff(consultation, now);
    if (after === null) return { ok: false, refusal: "closed" };
    await trx
      .updateTable("consultation")
      .set({ closedReason: reason })
      .where("id", "=", consultationId)
      .execute();
    await writePhases(trx, consultationId, after);
    await recordChanges(trx, actor, consultationId, { before, after }, "closed-early", reason, now);
    return { ok: true };
  });
}

/** A public row for every phase that no longer closes when it was to. */
async function recordChanges(
  trx: Db,
  actor: Actor,
  consultationId: Consultation["id"],
  { before, after }: { before: readonly Phase[]; after: readonly Phase[] },
  kind: Schema["scheduleChange"]["kind"],
  reason: string,
  now: Date,
) {
  for (const one of after) {
    const was = before.find((other) => other.kind === one.kind);
    if (one.closesAt === null || was?.closesAt === one.closesAt || one.kind === "answer") continue;
    await trx
      .insertInto("scheduleChange")
      .values({
        id: newId(),
        consultationId,
        phase: one.kind,
        kind,
        closesBefore: was?.closesAt ?? now.toISOString(),
        closesAfter: one.closesAt,
        reason,
        changedBy: actor.personId,
        changedAt: now.toISOString(),
      })
      .execute();
  }
}
