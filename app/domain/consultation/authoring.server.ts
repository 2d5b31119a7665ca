import { sql } from "kysely";
import { act } from "#app/domain/act.server.ts";
import {
  type AnswerDayRefusal,
  answerDayRefusal,
  type DraftInput,
  type ParticipationInput,
  type PurposeInput,
} from "#app/domain/consultation/authoring.ts";
import { actOnDraft, type DraftRefusal, leadOf } from "#app/domain/consultation/lead-act.server.ts";
import { localTimeOf } from "#app/domain/consultation/schedule.ts";
import { freeSlug, slugOf } from "#app/domain/consultation/slug.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { followAnswerDay } from "#app/domain/phase/write-phases.server.ts";
import { documentFromMarkdown } from "#app/domain/rich-text/from-markdown.ts";
import { htmlOfDocument } from "#app/domain/rich-text/html.server.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

export type Drafted =
  | { ok: true; id: string; subjectId: string; consultationId: string }
  | { ok: false; refusal: "not-allowed" | "no-such-authority" }
  /** The button was pressed twice: the draft is there. */
  | { ok: false; refusal: "begun-already"; id: string };

/** Begins a consultation that nobody else sees yet. It asks the authority's own territory until told otherwise. */
export function draftConsultation(
  db: Db,
  actor: Actor,
  input: DraftInput,
  now = new Date(),
): Promise<Drafted> {
  const { authorityId, title, language } = input;
  return act(db, { by: actor, at: now, name: "consultation.drafted" }, async (trx): Promise<Drafted> => {
    if (!can(actor, "official", [authorityId])) return { ok: false, refusal: "not-allowed" };
    const authority = await trx
      .selectFrom("authority")
      .select("territoryId")
      .where("id", "=", authorityId)
      .executeTakeFirst();
    if (!authority) return { ok: false, refusal: "no-such-authority" };
    const id = newId();
    const slug = await unusedSlug(trx, title, id);
    const twin = await begunJustNow(trx, actor, input, now);
    if (twin) return { ok: false, refusal: "begun-already", id: twin.id };
    await trx
      .insertInto("consultation")
      .values({
        id,
        slug,
        authorityId,
        title,
        purpose: "",
        promise: "",
        answersBy: null,
        opensAt: null,
        closesAt: null,
        closedReason: null,
        phases: "[]",
        nextChangeAt: null,
        language,
        languages: "[]",
        answerThreshold: null,
        access: "open",
        preModerated: 0,
        preModeratedWhen: "[]",
        proposalsInvited: 1,
        votesHiddenUntilVoted: 0,
        minimumCell: 5,
        background: null,
        backgroundHtml: "",
        credit: null,
        createdBy: actor.personId,
        createdAt: now.toISOString(),
        publishedAt: null,
      })
      .execute();
    await trx
      .insertInto("consultationTerritory")
      .values({ consultationId: id, territoryId: authority.territoryId })
      .execute();
    return { ok: true, id, subjectId: id, consultationId: id };
  });
}

export type Authored = { ok: true } | { ok: false; refusal: DraftRefusal };

/** What is asked and why, and what will be done with the answers by when. */
export function describePurpose(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: PurposeInput,
  now = new Date(),
): Promise<Authored | { ok: false; refusal: AnswerDayRefusal }> {
  const what = { by: actor, at: now, name: "consultation.purpose-described", consultationId };
  return actOnDraft(db, what, async (trx, consultation) => {
    const { timeZone } = await leadOf(trx, consultation);
    const refusal = answerDayRefusal(input.answersBy, localTimeOf(now, timeZone).day);
    if (refusal) return { ok: false as const, refusal };
    const { title, purpose, promise, answersBy, language } = input;
    const slug = await unusedSlug(trx, title, consultationId);
    await change(trx, consultationId, { title, slug, purpose, promise, answersBy, language });
    await followAnswerDay(trx, consultationId);
    return { ok: true as const };
  });
}

/** Who may take part and how. */
export function setParticipation(
  db: Db,
  actor: Actor,
  consultationId: string,
  input: ParticipationInput,
  now = new Date(),
): Promise<Authored> {
  const what = { by: actor, at: now, name: "consultation.participation-set", consultationId };
  return actOnDraft(db, what, async (trx) => {
    await change(trx, consultationId, {
      access: input.access,
      preModerated: Number(input.preModerated),
      preModeratedWhen: JSON.stringify(input.preModeratedWhen),
      proposalsInvited: Number(input.proposalsInvited),
      votesHiddenUntilVoted: Number(input.votesHiddenUntilVoted),
      minimumCell: input.minimumCell,
      answerThreshold: input.answerThreshold ?? null,
    });
    return { ok: true as const };
  });
}

/** @param markdown  kept as a document and as its HTML; nothing but spaces is no background */
export function describeBackground(
  db: Db,
  actor: Actor,
  consultationId: string,
  markdown: string,
  now = new Date(),
): Promise<Authored> {
  const what = { by: actor, at: now, name: "consultation.background-described", consultationId };
  return actOnDraft(db, what, async (trx) => {
    const document = documentFromMarkdown(markdown);
    const backgroundHtml = htmlOfDocument(document);
    const background = backgroundHtml === "" ? null : JSON.stringify(document);
    await change(trx, consultationId, { background, backgroundHtml });
    return { ok: true as const };
  });
}

const momentMs = 60_000;

function begunJustNow(trx: Db, actor: Actor, { authorityId, title }: DraftInput, now: Date) {
  return trx
    .selectFrom("consultation")
    .select("id")
    .where("authorityId", "=", authorityId)
    .where("title", "=", title)
    .where("createdBy", "=", actor.personId)
    .where("publishedAt", "is", null)
    .where("createdAt", ">", new Date(now.getTime() - momentMs).toISOString())
    .executeTakeFirst();
}

function change(trx: Db, id: string, values: Partial<Schema["consultation"]>) {
  return trx.updateTable("consultation").set(values).where("id", "=", id).execute();
}

/** One title after the other on PostgreSQL, or two with the same words could take the same address. */
export async function unusedSlug(trx: Db, title: string, consultationId: string): Promise<string> {
  if (isPostgresDb(trx)) await sql`select pg_advisory_xact_lock(hashtext('consultation.slug'))`.execute(trx);
  const slug = slugOf(title);
  const taken = await trx
    .selectFrom("consultation")
    .select("slug")
    .where("slug", "like", `${slug}%`)
    .where("id", "!=", consultationId)
    .execute();
  return freeSlug(
    slug,
    taken.map((row) => row.slug),
  );
}
