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
  type ScheduleInput,
  type ScheduleRefusal,
  scheduleRefusal,
} from "#app/domain/consultation/schedule.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { phase, phasesOf, standingOf } from "#app/domain/phase/phase.ts";
import { writePhases } from "#app/domain/phase/write-phases.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

type Refused<Refusal> = { ok: false; refusal: Refusal };
type Skipped = { ok: false; at: "opening" | "closing" } & HourSkipped;

export type Scheduled = { ok: true } | Refused<DraftRefusal | ScheduleRefusal> | Skipped;

/** When it opens and closes, on the clocks of the leading authority. */
export function setSchedule(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: ScheduleInput,
  now = new Date(),
): Promise<Scheduled> {
  const what = { by: actor, at: now, name: "consultation.scheduled", consultationId };
  return actOnDraft<Scheduled>(db, what, async (trx, consultation) => {
    const { timeZone } = await leadOf(trx, consultation);
    const { opensDay, opensTime, closesDay, closesTime } = input;
    const opens =
      opensDay && opensTime ? instantOf({ day: opensDay, time: opensTime }, timeZone, "earlier") : null;
    if (opens && !opens.ok) return { ...opens, at: "opening" };
    const closes = instantOf({ day: closesDay, time: closesTime }, timeZone, "later");
    if (!closes.ok) return { ...closes, at: "closing" };
    const refusal = scheduleRefusal(opens?.instant ?? null, closes.instant, now);
    if (refusal) return { ok: false, refusal };
    const opensAt = opens?.instant.toISOString() ?? null;
    await writePhases(trx, consultationId, [phase("contribute", opensAt, closes.instant.toISOString())]);
    return { ok: true };
  });
}

export type Extended =
  | { ok: true }
  | Refused<LeadRefusal | NotRunning | ExtensionRefusal | AnswerDayRefusal | "answers-before-closing">
  | Skipped;

type NotRunning = "not-published" | "closed";

/** Keeps it open longer, saying why; the day of the answer goes with it when it has to. */
export function extendConsultation(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: ExtensionInput,
  now = new Date(),
): Promise<Extended> {
  const what = { by: actor, at: now, name: "consultation.extended", consultationId };
  return actAsLead<Extended>(db, what, async (trx, consultation) => {
    const running = runningNow(consultation, now);
    if (!running.ok) return running;
    const { timeZone } = await leadOf(trx, consultation);
    const closes = instantOf({ day: input.closesDay, time: input.closesTime }, timeZone, "later");
    if (!closes.ok) return { ...closes, at: "closing" };
    const refusal = extensionRefusal(running, closes.instant, now);
    if (refusal) return { ok: false, refusal };
    if (!answersAfter(input.answersBy, closes.instant, timeZone)) {
      return { ok: false, refusal: "answers-before-closing" };
    }
    const wrongDay = answerDayRefusal(input.answersBy, localTimeOf(now, timeZone).day);
    if (wrongDay) return { ok: false, refusal: wrongDay };
    const closesAt = closes.instant.toISOString();
    await trx
      .updateTable("consultation")
      .set({ answersBy: input.answersBy })
      .where("id", "=", consultationId)
      .execute();
    await writePhases(
      trx,
      consultationId,
      phasesOf(consultation).map((one) => ({ ...one, closesAt })),
    );
    await recordChange(trx, actor, consultationId, {
      kind: "extended",
      closesBefore: running.closesAt,
      closesAfter: closesAt,
      reason: input.reason,
      changedAt: now.toISOString(),
    });
    return { ok: true };
  });
}

export type Closed = { ok: true } | Refused<LeadRefusal | NotRunning>;

/** Closes it now, saying why. What has not opened yet is called off and never opens. */
export function closeConsultationEarly(
  db: Db,
  actor: Actor,
  consultationId: string,
  { reason }: ClosureInput,
  now = new Date(),
): Promise<Closed> {
  const what = { by: actor, at: now, name: "consultation.closed-early", consultationId };
  return actAsLead<Closed>(db, what, async (trx, consultation) => {
    const running = runningNow(consultation, now);
    if (!running.ok) return running;
    const closesAt = now.toISOString();
    const opensAt = running.opensAt > closesAt ? closesAt : running.opensAt;
    await trx
      .updateTable("consultation")
      .set({ closedReason: reason })
      .where("id", "=", consultationId)
      .execute();
    await writePhases(
      trx,
      consultationId,
      phasesOf(consultation).map((one) => ({ ...one, opensAt, closesAt })),
    );
    await recordChange(trx, actor, consultationId, {
      kind: "closed-early",
      closesBefore: running.closesAt,
      closesAfter: closesAt,
      reason,
      changedAt: closesAt,
    });
    return { ok: true };
  });
}

/** Its schedule while it is announced or open; one without an end counts as ending when it is asked. */
function runningNow(
  consultation: Consultation,
  now: Date,
): { ok: true; opensAt: string; closesAt: string } | Refused<NotRunning> {
  const standing = standingOf(consultation, now);
  if (standing === "draft") return { ok: false, refusal: "not-published" };
  if (standing === "closed") return { ok: false, refusal: "closed" };
  const opensAt = consultation.opensAt ?? (consultation.publishedAt as string);
  return { ok: true, opensAt, closesAt: consultation.closesAt ?? now.toISOString() };
}

function recordChange(
  trx: Db,
  actor: Actor,
  consultationId: string,
  change: {
    kind: "extended" | "closed-early";
    closesBefore: string;
    closesAfter: string;
    reason: string;
    changedAt: string;
  },
) {
  return trx
    .insertInto("scheduleChange")
    .values({ id: newId(), consultationId, changedBy: actor.personId, ...change })
    .execute();
}
