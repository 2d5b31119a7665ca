import { sql } from "kysely";
import { type Beside, type Stretch, stretch } from "#app/domain/list/stretch.ts";
import { talliesOf } from "#app/domain/tally/tally.server.ts";
import type { Db, Label, Language } from "#db/schema.ts";

export const entriesAtOnce = 20;

/**
 * Published answers by question; `words` are those that have any.
 * @param territoryId  only from there
 */
export async function entryCounts(
  db: Db,
  consultationId: string,
  territoryId?: string,
): Promise<Map<string, { entries: number; words: number }>> {
  const rows =
    territoryId === undefined
      ? await talliesOf(db, consultationId, ["answers", "words"], "")
      : await talliesOf(db, consultationId, ["answers-from", "words-from"], territoryId);
  const counts = new Map<string, { entries: number; words: number }>();
  for (const { what, of, n } of rows) {
    const count = counts.get(of) ?? { entries: 0, words: 0 };
    count[what === "answers" || what === "answers-from" ? "entries" : "words"] = n;
    counts.set(of, count);
  }
  return counts;
}

/** From where there are answers with words to one question, and how many. */
export async function wordsByPlace(db: Db, consultationId: string, questionId: string) {
  const rows = await talliesOf(db, consultationId, ["words-from"]);
  return rows
    .filter(({ of }) => of === questionId)
    .map(({ place, n }) => ({ territoryId: place === "" ? null : place, words: n }));
}

/**
 * Published answers to one question, the newest first.
 * @param territoryId  only from there; null for all
 */
export async function publishedEntries(
  db: Db,
  { questionId, territoryId, beside }: { questionId: string; territoryId: string | null; beside: Beside },
): Promise<Stretch<ListedEntry>> {
  const from = await placeOf(db, beside);
  return stretch(beside, from !== null, entriesAtOnce, (way, limit) =>
    db
      .selectFrom("entry")
      .leftJoin("territory", "territory.id", "entry.territoryId")
      .select(["entry.id", "entry.text", "entry.language", "entry.label", "entry.territoryId"])
      .select("territory.name as place")
      .where("entry.questionId", "=", questionId)
      .where(isRead)
      .$if(territoryId !== null, (query) => query.where("entry.territoryId", "=", territoryId))
      .$if(way !== "first", (query) =>
        query.where((on) =>
          on(
            on.refTuple("entry.submittedAt", "entry.id"),
            way === "before" ? ">" : "<",
            on.tuple(from!.submittedAt, from!.id),
          ),
        ),
      )
      .orderBy("entry.submittedAt", way === "before" ? "asc" : "desc")
      .orderBy("entry.id", way === "before" ? "asc" : "desc")
      .limit(limit)
      .execute(),
  );
}

interface ListedEntry {
  id: string;
  text: string | null;
  language: Language;
  label: Label | null;
  territoryId: string | null;
  place: string | null;
}

/** Which answers have words that can be read, as the index entry_read says it, word for word. */
export const isRead = sql<boolean>`${sql.ref("entry.visibility")} = 'published' and ${sql.ref("entry.counted")} = 1
  and ${sql.ref("entry.text")} is not null`;

async function placeOf(db: Db, beside: Beside) {
  const id = beside.after ?? beside.before;
  if (!id) return null;
  const row = await db
    .selectFrom("entry")
    .select(["id", "submittedAt"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.submittedAt ? { id: row.id, submittedAt: row.submittedAt } : null;
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
