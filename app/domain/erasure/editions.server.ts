import type { QuotingEdition } from "#app/domain/erasure/erasure.ts";
import { passagesOf, quotesPassage } from "#app/domain/erasure/passages.ts";
import { erasedFromDigest, erasedFromWords, type ToErase } from "#app/domain/erasure/quoted.ts";
import type { Db } from "#db/schema.ts";

/** The published editions that quote it, by place. */
export async function editionsQuoting(
  db: Db,
  consultationId: string,
  toErase: ToErase,
): Promise<QuotingEdition[]> {
  const rows = await db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .select(["summaryEdition.id", "number", "territory.name as territory", "territory.code"])
    .select(["publishedAt", "digest", "words"])
    .where("consultationId", "=", consultationId)
    .orderBy("territory.name")
    .orderBy("number")
    .execute();
  return rows
    .filter((row) => erased(row, toErase) !== null)
    .map(({ digest: _digest, words: _words, ...edition }) => ({
      ...edition,
      number: Number(edition.number),
    }));
}

/** Takes the words out of every edition and every summary being made, and leaves a mark that says so. */
export async function eraseFromSummaries(trx: Db, consultationId: string, toErase: ToErase) {
  for (const table of ["summaryEdition", "summary"] as const) {
    const rows = await trx
      .selectFrom(table)
      .select(["id", "digest", "words"])
      .where("consultationId", "=", consultationId)
      .execute();
    for (const row of rows) {
      const changed = erased(row, toErase);
      if (changed) await trx.updateTable(table).set(changed).where("id", "=", row.id).execute();
    }
  }
}

/** Answers of the authority whose reasons quote it: nobody but the authority changes those. */
export async function answersQuoting(db: Db, consultationId: string, passages: readonly string[]) {
  const rows = await db
    .selectFrom("answer")
    .select(["id", "reasons"])
    .where("consultationId", "=", consultationId)
    .execute();
  return rows.filter(({ reasons }) => quotesPassage(reasons, passages)).map(({ id }) => id);
}

function erased({ digest, words }: { digest: string; words: string }, toErase: ToErase) {
  const inDigest = erasedFromDigest(JSON.parse(digest), toErase);
  const passages = passagesOf([...inDigest.found, ...toErase.passages]);
  const inWords = erasedFromWords(JSON.parse(words), inDigest.found, { ...toErase, passages });
  if (inDigest.found.length === 0 && !inWords.changed) return null;
  return { digest: JSON.stringify(inDigest.digest), words: JSON.stringify(inWords.words) };
}
