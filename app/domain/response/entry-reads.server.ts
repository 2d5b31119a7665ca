import type { Db } from "#db/schema.ts";

export const entriesAtOnce = 20;

/** Published answers by question and place, for a whole consultation; `words` are those that have any. */
export async function entryCounts(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("entry")
    .select((select) => [
      "questionId",
      "territoryId",
      select.fn.countAll().as("entries"),
      select.fn.count("text").as("words"),
    ])
    .where("consultationId", "=", consultationId)
    .where("visibility", "=", "published")
    .where("counted", "=", 1)
    .where("submittedAt", "is not", null)
    .where((on) => on.or([on("text", "is not", null), on("value", "is not", null)]))
    .groupBy(["questionId", "territoryId"])
    .execute();
  return rows.map((row) => ({ ...row, entries: Number(row.entries), words: Number(row.words) }));
}

/**
 * Published answers to one question, the newest first.
 * @param territoryId  only from there; null for all
 * @param page         from 1
 */
export async function publishedEntries(
  db: Db,
  { questionId, territoryId, page }: { questionId: string; territoryId: string | null; page: number },
) {
  return db
    .selectFrom("entry")
    .leftJoin("territory", "territory.id", "entry.territoryId")
    .select(["entry.id", "entry.text", "entry.language", "entry.label", "entry.territoryId"])
    .select("territory.name as place")
    .where("entry.questionId", "=", questionId)
    .where("entry.visibility", "=", "published")
    .where("entry.counted", "=", 1)
    .where("entry.text", "is not", null)
    .$if(territoryId !== null, (query) => query.where("entry.territoryId", "=", territoryId))
    .orderBy("entry.submittedAt", "desc")
    .orderBy("entry.id", "desc")
    .limit(entriesAtOnce)
    .offset((page - 1) * entriesAtOnce)
    .execute();
}

/** One answer with its question and consultation; undefined for one without words, or whose words were never sent or were taken back. */
export async function entryWithContext(db: Db, id: string) {
  return db
    .selectFrom("entry")
    .innerJoin("question", "question.id", "entry.questionId")
    .leftJoin("territory", "territory.id", "entry.territoryId")
    .leftJoin("question as asked", "asked.id", "entry.movedFrom")
    .select([
      "entry.id",
      "entry.text",
      "entry.language",
      "entry.visibility",
      "entry.label",
      "asked.position as writtenFor",
      "entry.counted",
      "entry.participantId",
      "entry.territoryId",
      "entry.consultationId",
      "entry.submittedAt",
      "entry.changedAt",
      "territory.name as place",
      "entry.questionId",
      "question.position",
      "question.title as questionTitle",
    ])
    .where("entry.id", "=", id)
    .where("entry.text", "is not", null)
    .executeTakeFirst();
}
