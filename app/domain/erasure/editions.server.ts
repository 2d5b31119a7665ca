import type { QuotingEdition } from "#app/domain/erasure/erasure.ts";
import { passagesOf, quotesPassage } from "#app/domain/erasure/passages.ts";
import {
  erasedFromDigest,
  erasedFromText,
  erasedFromWords,
  type ToErase,
} from "#app/domain/erasure/quoted.ts";
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
    .select(["publishedAt", "digest", "words", "foreword", "quoteChoices"])
    .where("consultationId", "=", consultationId)
    .orderBy("territory.name")
    .orderBy("number")
    .execute();
  return rows
    .filter((row) => erased(row, toErase) !== null)
    .map(({ id, number, territory, code, publishedAt }) => ({
      ...{ id, territory, code, publishedAt },
      number: Number(number),
    }));
}

/** Takes the words out of every edition and every summary being made, and leaves a mark that says so. */
export async function eraseFromSummaries(trx: Db, consultationId: string, toErase: ToErase) {
  const editions = await trx
    .selectFrom("summaryEdition")
    .select(["id", "digest", "words", "foreword", "quoteChoices"])
    .where("consultationId", "=", consultationId)
    .execute();
  const drafts = await trx
    .selectFrom("summary")
    .select(["id", "digest", "words", "foreword"])
    .where("consultationId", "=", consultationId)
    .execute();
  const quoted = [...editions, ...drafts].flatMap(
    ({ digest }) => erasedFromDigest(JSON.parse(digest), toErase).found,
  );
  const said = { ...toErase, words: [...new Set([...toErase.words, ...quoted])] };
  for (const row of editions) {
    const changed = erased(row, said);
    if (changed) await trx.updateTable("summaryEdition").set(changed).where("id", "=", row.id).execute();
  }
  for (const row of drafts) {
    const changed = erased(row, said);
    if (changed) await trx.updateTable("summary").set(changed).where("id", "=", row.id).execute();
  }
  await eraseFromRewordings(trx, consultationId, said);
}

/** What a language model was given and sent back, also of drafts that are no more. */
async function eraseFromRewordings(trx: Db, consultationId: string, toErase: ToErase) {
  const rows = await trx
    .selectFrom("rewording")
    .innerJoin("summary", "summary.id", "rewording.summaryId")
    .select(["rewording.id", "rewording.sentences"])
    .where("summary.consultationId", "=", consultationId)
    .execute();
  for (const { id, sentences } of rows) {
    const rest = textErased(sentences, toErase);
    if (rest === sentences) continue;
    await trx.updateTable("rewording").set({ sentences: rest }).where("id", "=", id).execute();
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

interface Kept {
  digest: string;
  words: string;
  foreword: string;
  quoteChoices?: string;
}

/** Those of its columns that say any of it, without it; null where none does. */
function erased(kept: Kept, toErase: ToErase): Partial<Kept> | null {
  const inDigest = erasedFromDigest(JSON.parse(kept.digest), toErase);
  const passages = passagesOf([...inDigest.found, ...toErase.passages]);
  const inWords = erasedFromWords(JSON.parse(kept.words), inDigest.found, { ...toErase, passages });
  const said = { ...toErase, words: [...inDigest.found, ...toErase.words] };
  const rest: Kept = {
    digest: JSON.stringify(inDigest.digest),
    words: inWords.changed ? JSON.stringify(inWords.words) : kept.words,
    foreword: textErased(kept.foreword, said),
    ...(kept.quoteChoices && { quoteChoices: textErased(kept.quoteChoices, said) }),
  };
  const names = (Object.keys(rest) as (keyof Kept)[]).filter((name) =>
    name === "digest" ? inDigest.found.length > 0 : rest[name] !== kept[name],
  );
  return names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, rest[name]]));
}

function textErased(json: string, toErase: ToErase): string {
  return JSON.stringify(erasedFromText(JSON.parse(json), toErase));
}
