import { act } from "#app/domain/act.server.ts";
import { enqueue } from "#app/domain/job/job.server.ts";
import { isAuthor } from "#app/domain/moderation/author.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import { type Candidate, findCandidate } from "#app/domain/summary/edition/candidate.server.ts";
import { moderatedPlace } from "#app/domain/summary/edition/may-moderate.server.ts";
import { mostChoices, type QuoteChoiceInput } from "#app/domain/summary/edition/quote-choice.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

/** A choice that stands. */
export interface QuoteChoice extends QuoteChoiceInput {
  id: string;
  kind: "entry" | "proposal";
  contributionId: string;
  chosenAt: string;
}

export async function quoteChoicesOf(db: Db, summaryId: string): Promise<QuoteChoice[]> {
  const rows = await db
    .selectFrom("quoteChoice")
    .select(["id", "kind", "contributionId", "choice", "reason", "chosenAt"])
    .where("summaryId", "=", summaryId)
    .where("revokedAt", "is", null)
    .orderBy("chosenAt")
    .orderBy("id")
    .execute();
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind === "proposal" ? "proposal" : "entry" }));
}

/** When a quote of this summary was last chosen or let go; null when none ever was. */
export async function lastChoiceAt(db: Db, summaryId: string): Promise<string | null> {
  const { chosen, revoked } = await db
    .selectFrom("quoteChoice")
    .select((select) => [select.fn.max("chosenAt").as("chosen"), select.fn.max("revokedAt").as("revoked")])
    .where("summaryId", "=", summaryId)
    .executeTakeFirstOrThrow();
  return [chosen, revoked].filter(Boolean).sort().at(-1) ?? null;
}

type Named = Pick<Candidate, "kind" | "id">;

export type QuoteChosen =
  | { ok: true; subjectId: string }
  | {
      ok: false;
      refusal:
        | "not-allowed"
        | "no-such-summary"
        | "no-such-contribution"
        | "own-contribution"
        /** Another moderator was first, or the same choice was sent twice. */
        | "chosen-already"
        | "too-many"
        | "revoked-already";
    };

/** The draft is made again with it; what is published stays until the next version. */
export function chooseQuote(
  db: Db,
  actor: Actor,
  { summaryId, contribution, choice, reason }: QuoteChoiceInput & { summaryId: string; contribution: Named },
  now = new Date(),
): Promise<QuoteChosen> {
  const detail = { kind: contribution.kind, choice };
  return act(
    db,
    { by: actor, at: now, name: "summary.quote-chosen", detail },
    async (trx): Promise<QuoteChosen> => {
      const place = await moderatedPlace(trx, actor, summaryId);
      if ("refusal" in place) return place;
      const candidate = await findCandidate(trx, place, contribution);
      if (!candidate) return { ok: false, refusal: "no-such-contribution" };
      if (await isAuthor(trx, actor, candidate)) return { ok: false, refusal: "own-contribution" };
      const standing = await quoteChoicesOf(trx, summaryId);
      if (standing.some(({ contributionId }) => contributionId === candidate.id)) {
        return { ok: false, refusal: "chosen-already" };
      }
      if (standing.length >= mostChoices) return { ok: false, refusal: "too-many" };
      await trx
        .insertInto("quoteChoice")
        .values({
          id: newId(),
          summaryId,
          consultationId: place.consultationId,
          kind: candidate.kind,
          contributionId: candidate.id,
          choice,
          reason,
          chosenBy: actor.personId,
          chosenAt: now.toISOString(),
          revokedBy: null,
          revokedAt: null,
        })
        .execute();
      await makeAgain(trx, place.consultationId, now);
      return { ok: true, subjectId: candidate.id };
    },
  );
}

export function revokeQuoteChoice(
  db: Db,
  actor: Actor,
  { summaryId, choiceId }: { summaryId: string; choiceId: string },
  now = new Date(),
): Promise<QuoteChosen> {
  return act(
    db,
    { by: actor, at: now, name: "summary.quote-choice-revoked" },
    async (trx): Promise<QuoteChosen> => {
      const place = await moderatedPlace(trx, actor, summaryId);
      if ("refusal" in place) return place;
      const revoked = await trx
        .updateTable("quoteChoice")
        .set({ revokedBy: actor.personId, revokedAt: now.toISOString() })
        .where("id", "=", choiceId)
        .where("summaryId", "=", summaryId)
        .where("revokedAt", "is", null)
        .executeTakeFirst();
      if (Number(revoked.numUpdatedRows) === 0) return { ok: false, refusal: "revoked-already" };
      await makeAgain(trx, place.consultationId, now);
      return { ok: true, subjectId: choiceId };
    },
  );
}

async function makeAgain(trx: Db, consultationId: string, now: Date) {
  await enqueue(trx, "summarise", { consultationId }, { key: `summarise:${consultationId}`, now });
}
