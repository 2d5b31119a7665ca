import { setImmediate as letOthersRun } from "node:timers/promises";
import {
  type Cursor,
  type FoundText,
  type FoundTexts,
  type TextFilter,
  visibilities,
} from "#app/domain/result/texts.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { Db, Visibility } from "#db/schema.ts";

const perPage = 20;
const atOnce = 1000;
/** After so many without a full page, the reader is asked whether to go on. */
const mostSearched = 100_000;

/**
 * Words sent in answer to one question, the newest first, a page from the cursor on. Searched word by word
 * by this program, since the two databases fold accents differently; some thousands at a time, and no more
 * than a hundred thousand for one page.
 */
export async function findTexts(db: Db, filter: TextFilter, after: Cursor | null): Promise<FoundTexts> {
  const wanted = filter.words.split(" ").filter(Boolean);
  const texts: FoundText[] = [];
  const size = wanted.length === 0 ? perPage + 1 : atOnce;
  let cursor = readCursor(after);
  for (let searched = 0; ; ) {
    const rows = await newest(db, filter, cursor, size);
    for (const row of rows) {
      searched += 1;
      const folded = wanted.length === 0 ? "" : foldText(row.text);
      if (!wanted.every((word) => folded.includes(word))) continue;
      if (texts.length === perPage) return { texts, next: cursorOf(texts.at(-1)!), searched: null };
      texts.push(row);
    }
    const last = rows.at(-1);
    if (!last || rows.length < size) return { texts, next: null, searched: null };
    if (searched >= mostSearched) return { texts, next: cursorOf(last), searched };
    cursor = { submittedAt: last.submittedAt, id: last.id };
    await letOthersRun();
  }
}

interface At {
  submittedAt: string;
  id: string;
}

/** One query for each visibility, which the index has in order, then the newest of them all. */
async function newest(db: Db, filter: TextFilter, after: At | null, size: number): Promise<FoundText[]> {
  const asked = filter.visibility === null ? visibilities : [filter.visibility];
  const found: FoundText[] = [];
  for (const visibility of asked) found.push(...(await newestOf(db, filter, visibility, after, size)));
  return found.sort((a, b) => (isBefore(a, b) ? 1 : -1)).slice(0, size);
}

function isBefore(a: At, b: At): boolean {
  return a.submittedAt < b.submittedAt || (a.submittedAt === b.submittedAt && a.id < b.id);
}

async function newestOf(
  db: Db,
  { questionId, territoryId, themeId, from, until }: TextFilter,
  visibility: Visibility,
  after: At | null,
  size: number,
): Promise<FoundText[]> {
  const rows = await db
    .selectFrom("entry")
    .leftJoin("territory", "territory.id", "entry.territoryId")
    .select(["entry.id", "entry.text", "entry.language", "entry.territoryId", "entry.visibility"])
    .select(["entry.submittedAt", "territory.name as place"])
    .where("entry.questionId", "=", questionId)
    .where("entry.visibility", "=", visibility)
    .where("entry.counted", "=", 1)
    .where("entry.text", "is not", null)
    .where("entry.submittedAt", "is not", null)
    .$if(after !== null, (query) =>
      query.where((on) =>
        on(on.refTuple("entry.submittedAt", "entry.id"), "<", on.tuple(after!.submittedAt, after!.id)),
      ),
    )
    .$if(territoryId !== null, (query) => query.where("entry.territoryId", "=", territoryId))
    .$if(from !== null, (query) => query.where("entry.submittedAt", ">=", from))
    .$if(until !== null, (query) => query.where("entry.submittedAt", "<", until))
    .$if(themeId !== null, (query) =>
      query.where((on) =>
        on.exists(
          on
            .selectFrom("contributionTheme")
            .select("contributionTheme.themeId")
            .whereRef("contributionTheme.contributionId", "=", "entry.id")
            .where("contributionTheme.themeId", "=", themeId!),
        ),
      ),
    )
    .orderBy("entry.submittedAt", "desc")
    .orderBy("entry.id", "desc")
    .limit(size)
    .execute();
  return rows.map((row) => ({ ...row, text: row.text ?? "", submittedAt: row.submittedAt! }));
}

function cursorOf({ submittedAt, id }: At): Cursor {
  return `${submittedAt}_${id}`;
}

function readCursor(cursor: Cursor | null): At | null {
  const [submittedAt, id] = (cursor ?? "").split("_");
  return submittedAt && id ? { submittedAt, id } : null;
}
