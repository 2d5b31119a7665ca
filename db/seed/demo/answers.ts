import { publishAnswer, saveAnswerDraft } from "#app/domain/answer/answer.server.ts";
import type { AnswerWords, Subject } from "#app/domain/answer/answer.ts";
import { makeCommitment, updateCommitment } from "#app/domain/commitment/commitment.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Db } from "#db/schema.ts";
import { closedAnswers, type DemoAnswer } from "#db/seed/demo/closed/answers.ts";
import type { SeededConsultation } from "#db/seed/demo/consultation.ts";
import type { DemoWorld } from "#db/seed/demo/people.ts";

const dayMs = 24 * 60 * 60_000;

/** What the authorities answered in the closed consultation, and what became of what they promised. */
export async function seedAnswers(
  trx: Db,
  world: DemoWorld,
  { id, questionIds }: SeededConsultation,
  now: Date,
) {
  const proposals = await trx
    .selectFrom("proposal")
    .select(["id", "title"])
    .where("consultationId", "=", id)
    .execute();
  for (const answer of closedAnswers) {
    const subject: Subject =
      typeof answer.to === "number"
        ? { subject: "question", subjectId: questionIds[answer.to - 1]! }
        : { subject: "proposal", subjectId: proposals.find(({ title }) => title === answer.to)!.id };
    await seedAnswer(trx, world, id, subject, answer, now);
  }
}

async function seedAnswer(
  trx: Db,
  world: DemoWorld,
  consultationId: string,
  subject: Subject,
  demo: DemoAnswer,
  now: Date,
) {
  const official = officialOf(world, demo);
  const publish = async (
    words: Partial<AnswerWords> & Pick<AnswerWords, "outcome" | "reasons">,
    day: number,
  ) => {
    const at = daysFrom(now, day);
    const draft = { whose: "", note: "", ...words };
    done(await saveAnswerDraft(trx, official, consultationId, subject, draft, at));
    return done(await publishAnswer(trx, official, consultationId, subject, at)).subjectId;
  };
  const { outcome, reasons, whose = "", changed } = demo;
  const answerId = await publish({ outcome, reasons, whose }, demo.day);
  if (changed) await publish(changed, changed.day);
  for (const { title, responsible, budget, due, updates } of demo.commitments ?? []) {
    const input = { title, responsible, budget, dueBy: dayOf(now, due) };
    const made = done(await makeCommitment(trx, official, answerId, input, daysFrom(now, demo.day)));
    for (const { day, state, text, evidence, due: dueBy } of updates) {
      const update = { state, text, evidence, dueBy: dueBy === undefined ? undefined : dayOf(now, dueBy) };
      done(await updateCommitment(trx, official, made.subjectId, update, daysFrom(now, day)));
    }
  }
}

function officialOf(world: DemoWorld, { by }: DemoAnswer): Actor {
  if (by === "quilpue") return world.official;
  const grants = [{ role: "official" as const, authorityId: world.authorityIds[by] }];
  return { personId: null, browserHash: null, grants, residenceId: null };
}

function done<Result extends { ok: true } | { ok: false; refusal: string }>(
  result: Result,
): Extract<Result, { ok: true }> {
  if (!result.ok) throw new Error(result.refusal);
  return result as Extract<Result, { ok: true }>;
}

function dayOf(now: Date, days: number): string {
  return daysFrom(now, days).toISOString().slice(0, 10);
}

function daysFrom(now: Date, days: number): Date {
  const day = new Date(now.getTime() + days * dayMs);
  day.setUTCHours(16, 0, 0, 0);
  return day;
}
