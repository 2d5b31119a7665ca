import { questionsOf } from "#app/domain/consultation/consultation.server.ts";
import type { Question } from "#app/domain/consultation/consultation.ts";
import { actOnDraft, type DraftRefusal } from "#app/domain/consultation/lead-act.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { type Direction, mostQuestions, type QuestionInput } from "#app/domain/question/question.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

type Refused<Refusal> = { ok: false; refusal: Refusal };

export type QuestionAdded =
  | { ok: true; subjectId: string }
  | Refused<DraftRefusal | "asked-already" | "too-many-questions">;

/** Asks one thing more, after the others. */
export function addQuestion(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: QuestionInput,
  now = new Date(),
): Promise<QuestionAdded> {
  const what = { by: actor, at: now, name: "question.added", consultationId };
  return actOnDraft<QuestionAdded>(db, what, async (trx) => {
    const others = await questionsOf(trx, consultationId);
    if (isAsked(input.title, others)) return { ok: false, refusal: "asked-already" };
    if (others.length >= mostQuestions) return { ok: false, refusal: "too-many-questions" };
    const id = newId();
    await trx
      .insertInto("question")
      .values({
        id,
        consultationId,
        position: others.length + 1,
        kind: "open-text",
        settings: "{}",
        ...columnsOf(input),
      })
      .execute();
    return { ok: true, subjectId: id };
  });
}

export type QuestionChanged = { ok: true } | Refused<DraftRefusal | "no-such-question" | "asked-already">;

export function changeQuestion(
  db: Db,
  actor: Actor,
  at: { consultationId: string; questionId: string },
  input: QuestionInput,
  now = new Date(),
): Promise<QuestionChanged> {
  return actOnQuestion<QuestionChanged>(db, actor, "question.changed", at, now, async (trx, own, all) => {
    const others = all.filter((question) => question.id !== own.id);
    if (isAsked(input.title, others)) return { ok: false, refusal: "asked-already" };
    await trx.updateTable("question").set(columnsOf(input)).where("id", "=", own.id).execute();
    return { ok: true };
  });
}

export type QuestionMoved = { ok: true } | Refused<DraftRefusal | "no-such-question">;

/** Changes places with its neighbour; the first stays first and the last stays last. */
export function moveQuestion(
  db: Db,
  actor: Actor,
  at: { consultationId: string; questionId: string },
  direction: Direction,
  now = new Date(),
): Promise<QuestionMoved> {
  return actOnQuestion<QuestionMoved>(db, actor, "question.moved", at, now, async (trx, own, all) => {
    const index = all.indexOf(own);
    const target = direction === "up" ? index - 1 : index + 1;
    if (target < 0 || target >= all.length) return { ok: true };
    const order = all.filter((question) => question !== own);
    order.splice(target, 0, own);
    await renumber(trx, order);
    return { ok: true };
  });
}

export function removeQuestion(
  db: Db,
  actor: Actor,
  at: { consultationId: string; questionId: string },
  now = new Date(),
): Promise<QuestionMoved> {
  return actOnQuestion<QuestionMoved>(db, actor, "question.removed", at, now, async (trx, own, all) => {
    await trx.deleteFrom("question").where("id", "=", own.id).execute();
    await renumber(
      trx,
      all.filter((question) => question !== own),
    );
    return { ok: true };
  });
}

function actOnQuestion<Result extends { ok: true } | Refused<string>>(
  db: Db,
  actor: Actor,
  name: string,
  { consultationId, questionId }: { consultationId: string; questionId: string },
  now: Date,
  work: (trx: Db, own: Question, all: Question[]) => Promise<Result>,
) {
  const what = { by: actor, at: now, name, consultationId, subjectId: questionId };
  return actOnDraft<Result | Refused<"no-such-question">>(db, what, async (trx) => {
    const all = await questionsOf(trx, consultationId);
    const own = all.find((question) => question.id === questionId);
    return own ? work(trx, own, all) : { ok: false, refusal: "no-such-question" };
  });
}

function columnsOf({ title, help, required }: QuestionInput) {
  return { title, help, required: Number(required) };
}

function isAsked(title: string, questions: readonly Question[]): boolean {
  return questions.some((question) => foldText(question.title) === foldText(title));
}

/** Counts from 1 in this order. No two may have one number even for a moment, so those that move go by way of negative ones. */
async function renumber(trx: Db, order: readonly Question[]) {
  const moved = order.flatMap((question, index) =>
    question.position === index + 1 ? [] : [{ id: question.id, position: index + 1 }],
  );
  for (const sign of [-1, 1]) {
    for (const { id, position } of moved) {
      await trx
        .updateTable("question")
        .set({ position: sign * position })
        .where("id", "=", id)
        .execute();
    }
  }
}
