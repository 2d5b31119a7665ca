import { act } from "#app/domain/act.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { moderatedPlace } from "#app/domain/summary/edition/may-moderate.server.ts";
import type { LanguageModel, ModelProblem } from "#app/domain/summary/rewording/language-model.ts";
import { isChanged, type RewordedSentence } from "#app/domain/summary/rewording/reworded.ts";
import { type DraftSummary, draftSummary } from "#app/domain/summary/summary.server.ts";
import { newId } from "#db/id.ts";
import type { Db, Language } from "#db/schema.ts";

/** Why a rewording ended without words. */
export type RewordingProblem = ModelProblem | "switched-off" | "out-of-date";

export interface Rewording {
  id: string;
  language: Language;
  model: string;
  state: "asked" | "done" | "failed";
  /** Whether the draft is still the one it was made of. */
  isCurrent: boolean;
  sentences: RewordedSentence[];
  problem: RewordingProblem | null;
  askedAt: string;
  approvedAt: string | null;
}

/** The newest rewording of a draft in each language, those discarded left out. */
export async function rewordingsOf(
  db: Db,
  draft: Pick<DraftSummary, "id" | "digestHash">,
): Promise<Partial<Record<Language, Rewording>>> {
  const rows = await db
    .selectFrom("rewording")
    .selectAll()
    .where("summaryId", "=", draft.id)
    .where("discardedAt", "is", null)
    .orderBy("askedAt")
    .orderBy("id")
    .execute();
  return Object.fromEntries(
    rows.map(({ id, language, model, state, digestHash, sentences, problem, askedAt, approvedAt }) => [
      language,
      {
        ...{ id, language, model, state, askedAt, approvedAt },
        isCurrent: digestHash === draft.digestHash,
        sentences: JSON.parse(sentences),
        problem: problem as RewordingProblem | null,
      } satisfies Rewording,
    ]),
  );
}

export type RewordingActed =
  | { ok: true; subjectId: string }
  | {
      ok: false;
      refusal:
        | "not-allowed"
        | "no-such-summary"
        | "switched-off"
        | "under-way"
        | "no-such-rewording"
        | "not-done"
        | "out-of-date"
        | "nothing-usable"
        | "changed-meanwhile";
    };

/** Asks for the sentences of a draft in one language; what comes is for moderators until one approves of it. */
export function askRewording(
  db: Db,
  actor: Actor,
  { summaryId, language, model }: { summaryId: string; language: Language; model: LanguageModel | null },
  now = new Date(),
): Promise<RewordingActed> {
  const what = { by: actor, at: now, name: "summary.rewording-asked", detail: { language } };
  return act(db, what, async (trx): Promise<RewordingActed> => {
    const draft = await allowedDraft(trx, actor, summaryId);
    if ("refusal" in draft) return draft;
    if (!model) return { ok: false, refusal: "switched-off" };
    const before = (await rewordingsOf(trx, draft))[language];
    if (before?.state === "asked" && before.isCurrent) return { ok: false, refusal: "under-way" };
    const id = newId();
    await trx
      .insertInto("rewording")
      .values({
        id,
        summaryId,
        language,
        model: model.model,
        state: "asked",
        digestHash: draft.digestHash,
        sentences: "[]",
        problem: null,
        askedBy: actor.personId,
        askedAt: now.toISOString(),
        doneAt: null,
        approvedBy: null,
        approvedAt: null,
        discardedBy: null,
        discardedAt: null,
      })
      .execute();
    await enqueue(trx, "reword", { rewordingId: id, failures: 0 }, { now });
    return { ok: true, subjectId: id };
  });
}

export function approveRewording(
  db: Db,
  actor: Actor,
  { summaryId, rewordingId }: { summaryId: string; rewordingId: string },
  now = new Date(),
): Promise<RewordingActed> {
  return settle(
    db,
    actor,
    "summary.rewording-approved",
    { summaryId, rewordingId },
    now,
    async (trx, rewording) => {
      if (rewording.state !== "done") return "not-done";
      if (!rewording.isCurrent) return "out-of-date";
      if (rewording.approvedAt !== null) return "changed-meanwhile";
      if (!rewording.sentences.some(isChanged)) return "nothing-usable";
      await trx
        .updateTable("rewording")
        .set({ approvedBy: actor.personId, approvedAt: now.toISOString() })
        .where("id", "=", rewordingId)
        .execute();
      return null;
    },
  );
}

/** The template's words come back; what was published stays. */
export function discardRewording(
  db: Db,
  actor: Actor,
  { summaryId, rewordingId }: { summaryId: string; rewordingId: string },
  now = new Date(),
): Promise<RewordingActed> {
  return settle(db, actor, "summary.rewording-discarded", { summaryId, rewordingId }, now, async (trx) => {
    await trx
      .updateTable("rewording")
      .set({ discardedBy: actor.personId, discardedAt: now.toISOString() })
      .where("id", "=", rewordingId)
      .execute();
    return null;
  });
}

function settle(
  db: Db,
  actor: Actor,
  name: string,
  { summaryId, rewordingId }: { summaryId: string; rewordingId: string },
  now: Date,
  work: (trx: Db, rewording: Rewording) => Promise<Exclude<RewordingActed, { ok: true }>["refusal"] | null>,
): Promise<RewordingActed> {
  return act(db, { by: actor, at: now, name }, async (trx): Promise<RewordingActed> => {
    const draft = await allowedDraft(trx, actor, summaryId);
    if ("refusal" in draft) return draft;
    const newest = Object.values(await rewordingsOf(trx, draft));
    const rewording = newest.find(({ id }) => id === rewordingId);
    if (!rewording) return { ok: false, refusal: "no-such-rewording" };
    const refusal = await work(trx, rewording);
    return refusal ? { ok: false, refusal } : { ok: true, subjectId: rewordingId };
  });
}

async function allowedDraft(
  trx: Db,
  actor: Actor,
  summaryId: string,
): Promise<DraftSummary | { ok: false; refusal: "not-allowed" | "no-such-summary" }> {
  const place = await moderatedPlace(trx, actor, summaryId);
  if ("refusal" in place) return place;
  return (await draftSummary(trx, place)) ?? { ok: false, refusal: "no-such-summary" };
}
