import type { Db } from "#db/schema.ts";

export const sourcesAtOnce = 20;

export interface Themed {
  consultationId: string;
  themeCode: string;
  /** null: of every question. */
  questionId: string | null;
  /** Where they were written. */
  territoryIds: readonly string[];
}

/** Answers that can be read now and that speak of a theme, the newest first. @param page  from 1 */
export async function themedEntries(db: Db, themed: Themed, page: number) {
  const [rows, { count }] = await Promise.all([
    entriesOf(db, themed)
      .select(["entry.id", "entry.text", "entry.language", "entry.label"])
      .select("territory.name as place")
      .orderBy("entry.submittedAt", "desc")
      .orderBy("entry.id", "desc")
      .limit(sourcesAtOnce)
      .offset((page - 1) * sourcesAtOnce)
      .execute(),
    entriesOf(db, themed)
      .select((select) => select.fn.countAll().as("count"))
      .executeTakeFirstOrThrow(),
  ]);
  return { entries: rows.map((row) => ({ ...row, text: row.text ?? "" })), total: Number(count) };
}

function entriesOf(db: Db, { consultationId, themeCode, questionId, territoryIds }: Themed) {
  return db
    .selectFrom("entry")
    .innerJoin("contributionTheme", "contributionTheme.contributionId", "entry.id")
    .innerJoin("theme", "theme.id", "contributionTheme.themeId")
    .leftJoin("territory", "territory.id", "entry.territoryId")
    .where("entry.consultationId", "=", consultationId)
    .where("theme.code", "=", themeCode)
    .where("entry.territoryId", "in", [...territoryIds, ""])
    .where("entry.visibility", "=", "published")
    .where("entry.counted", "=", 1)
    .where("entry.text", "is not", null)
    .$if(questionId !== null, (query) => query.where("entry.questionId", "=", questionId));
}
