import type { AnswerWords, Subject } from "#app/domain/answer/answer.ts";
import { type AnsweringRefusal, actAsAnswering } from "#app/domain/answer/answer-act.server.ts";
import { noteLength } from "#app/domain/answer/outcomes.ts";
import { findSubject } from "#app/domain/answer/subject.server.ts";
import { tellFollowersSoon } from "#app/domain/follower/tell-soon.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { htmlOfDocument } from "#app/domain/rich-text/html.server.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

type Refused<Refusal> = { ok: false; refusal: Refusal };
type SubjectRefusal = AnsweringRefusal | "no-such-subject" | "answered-by-others";
export type AnswerSaved = { ok: true } | Refused<SubjectRefusal | "note-missing">;

/** Keeps what an official wrote, for nobody but the officials of the same authority to see. */
export function saveAnswerDraft(
  db: Db,
  actor: Actor,
  consultationId: string,
  about: Subject,
  words: AnswerWords,
  now = new Date(),
): Promise<AnswerSaved> {
  const what = { by: actor, at: now, name: "answer.drafted", consultationId, detail: { ...about } };
  return actAsAnswering<AnswerSaved>(db, what, async (trx, consultation, authorityId) => {
    if (!(await findSubject(trx, consultation, about))) return { ok: false, refusal: "no-such-subject" };
    const published = await answerTo(trx, consultationId, about);
    if (published && published.authorityId !== authorityId)
      return { ok: false, refusal: "answered-by-others" };
    if (published && words.note.length < noteLength.min) return { ok: false, refusal: "note-missing" };
    const { outcome, reasons, note } = words;
    const draft = {
      outcome,
      reasons,
      whose: outcome === "not-ours" ? words.whose : null,
      note: published ? note : "",
      writtenBy: actor.personId,
      writtenAt: now.toISOString(),
    };
    await trx
      .insertInto("answerDraft")
      .values({ consultationId, authorityId, ...about, ...draft })
      .onConflict((on) =>
        on.columns(["consultationId", "authorityId", "subject", "subjectId"]).doUpdateSet(draft),
      )
      .execute();
    return { ok: true };
  });
}

export type AnswerPublished =
  | { ok: true; subjectId: string }
  | Refused<SubjectRefusal | "nothing-drafted" | "nothing-changed">;

/**
 * Publishes what was drafted. A published answer is never taken back: a change keeps what it said
 * before and why it changed, and the day it was first given stays.
 */
export function publishAnswer(
  db: Db,
  actor: Actor,
  consultationId: string,
  about: Subject,
  now = new Date(),
): Promise<AnswerPublished> {
  const what = { by: actor, at: now, name: "answer.published", consultationId, detail: { ...about } };
  return actAsAnswering<AnswerPublished>(db, what, async (trx, consultation, authorityId) => {
    if (!(await findSubject(trx, consultation, about))) return { ok: false, refusal: "no-such-subject" };
    const published = await answerTo(trx, consultationId, about);
    if (published && published.authorityId !== authorityId)
      return { ok: false, refusal: "answered-by-others" };
    const draft = await answerDraft(trx, consultationId, authorityId, about);
    if (!draft) return { ok: false, refusal: "nothing-drafted" };
    if (published && isSame(published, draft)) return { ok: false, refusal: "nothing-changed" };
    const id = published
      ? await change(trx, published, draft, actor, now)
      : await give(trx, { consultationId, authorityId, ...about }, draft, actor, now);
    await trx
      .deleteFrom("answerDraft")
      .where("consultationId", "=", consultationId)
      .where("authorityId", "=", authorityId)
      .where("subject", "=", about.subject)
      .where("subjectId", "=", about.subjectId)
      .execute();
    await tellFollowersSoon(trx, consultationId, now);
    return { ok: true, subjectId: id };
  });
}

type Draft = Schema["answerDraft"];
type Given = Schema["answer"];

function isSame(published: Given, draft: Draft): boolean {
  return (
    published.outcome === draft.outcome &&
    published.reasons === draft.reasons &&
    published.whose === draft.whose
  );
}

async function give(
  trx: Db,
  place: Subject & { consultationId: string; authorityId: string },
  draft: Draft,
  actor: Actor,
  now: Date,
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("answer")
    .values({
      id,
      ...place,
      ...wordsOf(draft),
      publishedBy: actor.personId,
      publishedAt: now.toISOString(),
      changedAt: null,
    })
    .execute();
  return id;
}

async function change(trx: Db, published: Given, draft: Draft, actor: Actor, now: Date): Promise<string> {
  const { id, outcome, reasons, whose } = published;
  await trx
    .insertInto("answerHistory")
    .values({
      id: newId(),
      answerId: id,
      outcome,
      reasons,
      whose,
      changedBy: actor.personId,
      replacedAt: now.toISOString(),
      note: draft.note,
    })
    .execute();
  await trx
    .updateTable("answer")
    .set({ ...wordsOf(draft), changedAt: now.toISOString() })
    .where("id", "=", id)
    .execute();
  return id;
}

function wordsOf({ outcome, reasons, whose }: Draft) {
  return { outcome, reasons, reasonsHtml: htmlOfMarkdown(reasons), whose };
}

export function htmlOfMarkdown(markdown: string): string {
  return htmlOfDocument(documentFromMarkdown(markdown));
}

export function answerTo(
  db: Db,
  consultationId: string,
  { subject, subjectId }: Subject,
): Promise<Given | undefined> {
  return db
    .selectFrom("answer")
    .selectAll()
    .where("consultationId", "=", consultationId)
    .where("subject", "=", subject)
    .where("subjectId", "=", subjectId)
    .executeTakeFirst();
}

export function answerDraft(
  db: Db,
  consultationId: string,
  authorityId: string,
  { subject, subjectId }: Subject,
): Promise<Draft | undefined> {
  return db
    .selectFrom("answerDraft")
    .selectAll()
    .where("consultationId", "=", consultationId)
    .where("authorityId", "=", authorityId)
    .where("subject", "=", subject)
    .where("subjectId", "=", subjectId)
    .executeTakeFirst();
}

export function answerHistoryOf(db: Db, answerId: string) {
  return db
    .selectFrom("answerHistory")
    .select(["id", "outcome", "reasons", "whose", "replacedAt", "note"])
    .where("answerId", "=", answerId)
    .orderBy("replacedAt")
    .orderBy("id")
    .execute();
}
