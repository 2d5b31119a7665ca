import { type Beside, latestFirst, type Stretch, stretch, type Way } from "#app/domain/list/stretch.ts";
import { isRead } from "#app/domain/response/entry-reads.server.ts";
import type { ThemedEntry } from "#app/domain/summary/source/source-page.ts";
import { speaksOf } from "#app/domain/theme/speaks-of.ts";
import type { Db } from "#db/schema.ts";

export const sourcesAtOnce = 20;

export interface Themed {
  consultationId: string;
  themeCode: string;
  /** null: of every question. */
  questionId: string | null;
  /** Where they were written. */
  territoryId: string;
}

/** A stretch of the answers that can be read now and that speak of a theme, the newest first. */
export async function themedEntries(db: Db, themed: Themed, beside: Beside): Promise<Stretch<ThemedEntry>> {
  const questionIds = themed.questionId === null ? await questionsOf(db, themed) : [themed.questionId];
  const from = await placeOf(db, themed, beside);
  const { items, ...beyond } = await stretch(beside, from !== null, sourcesAtOnce, (way, limit) =>
    readAlong(db, themed, questionIds, { way, from, limit }),
  );
  return { items: items.map(({ submittedAt: _, ...row }) => ({ ...row, text: row.text ?? "" })), ...beyond };
}

async function questionsOf(db: Db, { consultationId }: Themed): Promise<string[]> {
  const rows = await db
    .selectFrom("question")
    .select("id")
    .where("consultationId", "=", consultationId)
    .execute();
  return rows.map(({ id }) => id);
}

interface Place {
  id: string;
  submittedAt: string | null;
}

async function placeOf(db: Db, themed: Themed, beside: Beside): Promise<Place | null> {
  const id = beside.after ?? beside.before;
  if (!id) return null;
  const row = await db
    .selectFrom("entry")
    .select(["id", "submittedAt"])
    .where("id", "=", id)
    .where("consultationId", "=", themed.consultationId)
    .where("territoryId", "=", themed.territoryId)
    .where(isRead)
    .where("submittedAt", "is not", null)
    .executeTakeFirst();
  return row ?? null;
}

interface Along {
  way: Way;
  from: Place | null;
  limit: number;
}

async function readAlong(db: Db, themed: Themed, questionIds: readonly string[], along: Along) {
  const answers = await Promise.all(questionIds.map((id) => answersTo(db, id, themed, along)));
  const later = along.way === "before" ? 1 : -1;
  return answers
    .flat()
    .sort((a, b) => (keyOf(a) > keyOf(b) ? later : -later))
    .slice(0, along.limit);
}

function keyOf({ submittedAt, id }: Place): string {
  return `${submittedAt} ${id}`;
}

/** Those to one question: each has its own in an index, in their order. */
function answersTo(
  db: Db,
  questionId: string,
  { themeCode, territoryId }: Themed,
  { way, from, limit }: Along,
) {
  const [direction, comes] = latestFirst(way);
  return db
    .selectFrom("entry")
    .leftJoin("territory", "territory.id", "entry.territoryId")
    .select(["entry.id", "entry.text", "entry.language", "entry.label", "entry.submittedAt"])
    .select("territory.name as place")
    .where("entry.questionId", "=", questionId)
    .where("entry.territoryId", "=", territoryId)
    .where(isRead)
    .where("entry.submittedAt", "is not", null)
    .where(speaksOf("entry.id", themeCode))
    .$if(way !== "first", (query) =>
      query.where((on) =>
        on(on.refTuple("entry.submittedAt", "entry.id"), comes, on.tuple(from!.submittedAt, from!.id)),
      ),
    )
    .orderBy("entry.submittedAt", direction)
    .orderBy("entry.id", direction)
    .limit(limit)
    .execute();
}
