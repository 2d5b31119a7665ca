import { act } from "#app/domain/act.server.ts";
import type { Actor } from "#app/domain/person/actor.ts";
import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { type Foreword, forewordFrom } from "#app/domain/summary/edition/foreword.ts";
import { mayModerate } from "#app/domain/summary/edition/may-moderate.server.ts";
import { type QuoteChoice, quoteChoicesOf } from "#app/domain/summary/edition/quote-choice.server.ts";
import { safeBeside } from "#app/domain/summary/edition/safe-beside.ts";
import { shortHash } from "#app/domain/summary/edition/short-hash.server.ts";
import {
  choicesOf,
  isTheSame,
  outOfDate,
  rewordingsOf,
  wouldGiveAway,
} from "#app/domain/summary/edition/what-is-published.server.ts";
import {
  type ApprovedRewordings,
  approvedRewordings,
  hashOf,
} from "#app/domain/summary/rewording/approved.server.ts";
import {
  allSections,
  type EditedWords,
  type EditionWords,
  type SummaryPlace,
} from "#app/domain/summary/summary.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export interface DraftSummary extends SummaryPlace {
  id: string;
  /** As it may be published: what earlier editions forbid to tell is withheld. */
  digest: Digest;
  /** `hashOf` it. */
  digestHash: string;
  /** Whether something had to be withheld because of earlier editions. */
  isWithheld: boolean;
  computedAt: string;
  words: EditedWords;
  editedAt: string | null;
  foreword: Foreword;
  forewordAt: string | null;
  quoteChoices: QuoteChoice[];
  reworded: ApprovedRewordings;
  /** Newest first. */
  editions: {
    number: number;
    publishedAt: string;
    digest: Digest;
    words: EditionWords;
    foreword: Foreword;
  }[];
}

export async function draftSummary(db: Db, place: SummaryPlace): Promise<DraftSummary | null> {
  const row = await db
    .selectFrom("summary")
    .selectAll()
    .where("consultationId", "=", place.consultationId)
    .where("territoryId", "=", place.territoryId)
    .executeTakeFirst();
  if (!row) return null;
  const { id, consultationId, territoryId, computedAt, editedAt, forewordAt } = row;
  const editions = await editionsOf(db, id);
  const made: Digest = JSON.parse(row.digest);
  const digest = safeBeside(
    made,
    editions.map((edition) => edition.digest),
    await publishedElsewhere(db, row),
  );
  const bytes = JSON.stringify(digest);
  const digestHash = hashOf(bytes);
  return {
    id,
    consultationId,
    territoryId,
    digest,
    digestHash,
    isWithheld: bytes !== JSON.stringify(made),
    computedAt,
    words: JSON.parse(row.words),
    editedAt,
    foreword: forewordFrom(row.foreword),
    forewordAt,
    quoteChoices: await quoteChoicesOf(db, id),
    reworded: await approvedRewordings(db, id, digestHash),
    editions,
  };
}

/** One published digest of each time that drafts were made but this one's: all of one time count the same votes. */
async function publishedElsewhere(
  db: Db,
  { consultationId, computedAt }: { consultationId: string; computedAt: string },
): Promise<Digest[]> {
  const rows = await db
    .selectFrom("summaryEdition")
    .select("digest")
    .where("id", "in", (ids) =>
      ids
        .selectFrom("summaryEdition")
        .select((select) => select.fn.min("id").as("id"))
        .where("consultationId", "=", consultationId)
        .where("computedAt", "is not", null)
        .where("computedAt", "<>", computedAt)
        .groupBy("computedAt"),
    )
    .execute();
  return rows.map(({ digest }) => JSON.parse(digest));
}

async function editionsOf(db: Db, summaryId: string): Promise<DraftSummary["editions"]> {
  const rows = await db
    .selectFrom("summaryEdition")
    .select(["number", "publishedAt", "digest", "words", "foreword"])
    .where("summaryId", "=", summaryId)
    .orderBy("number", "desc")
    .execute();
  return rows.map(({ number, publishedAt, digest, words, foreword }) => ({
    number: Number(number),
    publishedAt,
    digest: JSON.parse(digest),
    words: JSON.parse(words),
    foreword: forewordFrom(foreword),
  }));
}

/** Changes whenever anything that would be published does: a form that began from another is told. */
export function draftVersion({ digestHash, words, foreword, quoteChoices, reworded }: DraftSummary): string {
  const approved = Object.values(reworded).map(({ id }) => id);
  const choices = quoteChoices.map(({ id }) => id);
  return shortHash(JSON.stringify([digestHash, words, foreword, choices, approved]));
}

export type SummaryPublished =
  | { ok: true; number: number; subjectId: string }
  | {
      ok: false;
      refusal: "not-allowed" | "no-such-summary" | "nothing-new" | "changed-meanwhile" | "too-little-new";
    }
  /** Edited words with figures that the draft no longer has, as "question-1 es". */
  | { ok: false; refusal: "words-out-of-date"; sections: string[] };

/**
 * Freezes the draft, its words in all languages, as the next edition; there is no way back but another one.
 * @param seen  `draftVersion` of the draft that was read; not compared when not given
 */
export function publishSummary(
  db: Db,
  actor: Actor,
  place: SummaryPlace,
  now = new Date(),
  { seen }: { seen?: string } = {},
): Promise<SummaryPublished> {
  const { consultationId, territoryId } = place;
  const what = { by: actor, at: now, name: "summary.published", consultationId };
  return act(db, what, async (trx): Promise<SummaryPublished> => {
    if (!(await mayModerate(trx, actor, consultationId))) return { ok: false, refusal: "not-allowed" };
    const draft = await draftSummary(trx, place);
    if (!draft) return { ok: false, refusal: "no-such-summary" };
    if (seen !== undefined && seen !== draftVersion(draft))
      return { ok: false, refusal: "changed-meanwhile" };
    const sections = outOfDate(draft);
    if (sections.length > 0) return { ok: false, refusal: "words-out-of-date", sections };
    if (await wouldGiveAway(trx, draft)) return { ok: false, refusal: "too-little-new" };

    const last = draft.editions[0];
    const words = allSections(draft.digest, draft.words, draft.reworded);
    if (last && isTheSame(draft, words, last)) return { ok: false, refusal: "nothing-new" };
    const number = (last?.number ?? 0) + 1;
    await trx
      .insertInto("summaryEdition")
      .values({
        id: newId(),
        summaryId: draft.id,
        consultationId,
        territoryId,
        number,
        digest: JSON.stringify(draft.digest),
        words: JSON.stringify(words),
        computedAt: draft.computedAt,
        publishedBy: actor.personId,
        publishedAt: now.toISOString(),
        foreword: JSON.stringify(draft.foreword),
        quoteChoices: JSON.stringify(choicesOf(draft)),
        rewording: JSON.stringify(rewordingsOf(draft, words)),
      })
      .execute();
    await forgetNote(trx, draft);
    return { ok: true, number, subjectId: draft.id };
  });
}

/** It was of this version; the next has its own, or none. */
async function forgetNote(trx: Db, { id, foreword }: DraftSummary) {
  if (Object.keys(foreword.note).length === 0) return;
  await trx
    .updateTable("summary")
    .set({ foreword: JSON.stringify({ ...foreword, note: {} }) })
    .where("id", "=", id)
    .execute();
}
