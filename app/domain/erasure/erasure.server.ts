import { sql } from "kysely";
import { act } from "#app/domain/act.server.ts";
import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { followUp } from "#app/domain/decision/effect.server.ts";
import { eraseFromSummaries } from "#app/domain/erasure/editions.server.ts";
import { eraseFromWhatWasSaid } from "#app/domain/erasure/erase-quotes.server.ts";
import { eraseWords } from "#app/domain/erasure/erase-words.server.ts";
import { isErased } from "#app/domain/erasure/erased.server.ts";
import { basisRefusal, type Erasure } from "#app/domain/erasure/erasure.ts";
import { erasureLetter } from "#app/domain/erasure/letter.ts";
import { erasureMark } from "#app/domain/erasure/mark.ts";
import { passagesOf } from "#app/domain/erasure/passages.ts";
import { wordsEver } from "#app/domain/erasure/words.server.ts";
import { post } from "#app/domain/mail/mail.server.ts";
import { authorsAddress, isAuthor } from "#app/domain/moderation/author.server.ts";
import { type Contribution, contributionForAct } from "#app/domain/moderation/contribution.server.ts";
import { type Actor, can } from "#app/domain/person/actor.ts";
import { dropSentFormsOf } from "#app/domain/sent-form.server.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { ContributionKind, Db } from "#db/schema.ts";

export interface ToErase {
  kind: ContributionKind;
  contributionId: string;
  basis: string;
  /** Of the installation: what was hidden in part is sealed with it. */
  secret: string;
}

export type ErasureRefusal =
  | "no-such-contribution"
  | "not-allowed"
  | "own-contribution"
  | "already-erased"
  | "basis-quotes";

export type Erased =
  | { ok: true; subjectId: string; consultationId: string }
  | { ok: false; refusal: ErasureRefusal };

/**
 * What the law demands and moderation never does: the words are gone for good. Only an administrator of
 * the leading authority, or of the installation, does it; the ledger and a public list say that it was
 * done, and why.
 */
export function eraseContribution(db: Db, actor: Actor, input: ToErase, now = new Date()): Promise<Erased> {
  const { kind, contributionId, basis, secret } = input;
  const what = { by: actor, at: now, name: "contribution.erased", detail: { kind, contributionId } };
  return act<Erased>(db, what, async (trx) => {
    const contribution = await contributionForAct(trx, kind, contributionId);
    const consultation = contribution && (await consultationById(trx, contribution.consultationId));
    if (!consultation) return { ok: false, refusal: "no-such-contribution" };
    if (!can(actor, "admin", [consultation.authorityId])) return { ok: false, refusal: "not-allowed" };
    if (await isAuthor(trx, actor, contribution)) return { ok: false, refusal: "own-contribution" };
    if (await isErased(trx, contribution)) return { ok: false, refusal: "already-erased" };
    const words = await wordsEver(trx, contribution, secret);
    const refusal = basisRefusal(basis, words);
    if (refusal) return { ok: false, refusal };

    const id = newId();
    const mark = erasureMark(contribution);
    const said = words.filter((one) => one !== null);
    const toErase = { contributionId, passages: passagesOf(words), words: said, mark };
    await overwriting(trx, async () => {
      await eraseFromSummaries(trx, consultation.id, toErase);
      await eraseFromWhatWasSaid(trx, contributionId, words, mark);
      await eraseWords(trx, contribution, mark, now);
      await dropSentFormsOf(trx, contributionId);
    });
    await settleWhatWaits(trx, contribution, id, now);
    await trx
      .insertInto("erasure")
      .values({
        ...{ id, consultationId: consultation.id, kind, contributionId, basis },
        ...{ erasedBy: actor.personId, erasedAt: now.toISOString() },
      })
      .execute();
    await followUp(trx, contribution, now);
    const author = await authorsAddress(trx, contribution);
    if (author) {
      const told = { kind, basis, consultationTitle: consultation.title };
      await post(trx, author.email, erasureLetter(author.language, told), now);
    }
    return { ok: true, subjectId: id, consultationId: consultation.id };
  });
}

/** SQLite leaves what was deleted where it was until something else takes its room, unless it is told not to. */
async function overwriting(trx: Db, work: () => Promise<void>) {
  if (isPostgresDb(trx)) return work();
  await sql`pragma secure_delete = on`.execute(trx);
  try {
    await work();
  } finally {
    await sql`pragma secure_delete = off`.execute(trx);
  }
}

/** Everything erased in these consultations, the newest first: for anybody to read. */
export async function erasuresOf(db: Db, consultationIds: readonly string[]): Promise<Erasure[]> {
  if (consultationIds.length === 0) return [];
  return db
    .selectFrom("erasure")
    .select(["id", "kind", "contributionId", "consultationId", "basis", "erasedAt"])
    .where("consultationId", "in", [...consultationIds])
    .orderBy("erasedAt", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** Nothing is left to decide: reports are dealt with by the erasure, and nobody is asked any more. */
async function settleWhatWaits(trx: Db, { id, kind }: Contribution, erasureId: string, now: Date) {
  await trx
    .updateTable("report")
    .set({ decisionId: erasureId })
    .where("contributionId", "=", id)
    .where("kind", "=", kind)
    .where("decisionId", "is", null)
    .execute();
  const answeredAt = now.toISOString();
  await trx
    .updateTable("secondOpinion")
    .set({ answeredAt })
    .where("contributionId", "=", id)
    .where("answeredAt", "is", null)
    .execute();
  await trx
    .updateTable("mergeRequest")
    .set({ answeredAt })
    .where((on) => on.or([on("proposalId", "=", id), on("intoId", "=", id)]))
    .where("answeredAt", "is", null)
    .execute();
}
