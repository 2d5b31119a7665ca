import type { ThemedKind } from "#app/domain/theme/correction.ts";
import { themes } from "#app/domain/theme/theme.server.ts";
import type { Db, Language } from "#db/schema.ts";

const perPage = 20;

export interface ThemedFilter {
  consultationId: string;
  kind: ThemedKind;
  /** A theme's id; "none" for what no theme was found in, "corrected" for what a moderator corrected. */
  theme: string | "none" | "corrected" | null;
}

export interface ThemedText {
  id: string;
  title: string | null;
  text: string;
  language: Language;
  /** Names by language of each of its themes. */
  themes: Record<Language, string>[];
}

/** Published contributions with their themes, the newest first. @param after  the id of the last one read */
export async function themedContributions(
  db: Db,
  filter: ThemedFilter,
  after: string | null,
): Promise<{ texts: ThemedText[]; next: string | null }> {
  const rows =
    filter.kind === "entry" ? await entries(db, filter, after) : await proposals(db, filter, after);
  const shown = rows.slice(0, perPage);
  const themesOf = await namesOfThemes(
    db,
    shown.map(({ id }) => id),
  );
  return {
    texts: shown.map((row) => ({ ...row, themes: themesOf(row.id) })),
    next: rows.length > perPage ? shown.at(-1)!.id : null,
  };
}

async function entries(db: Db, { consultationId, theme }: ThemedFilter, after: string | null) {
  const rows = await db
    .selectFrom("entry")
    .select(["id", "text", "language"])
    .where("consultationId", "=", consultationId)
    .where("visibility", "=", "published")
    .where("counted", "=", 1)
    .where("submittedAt", "is not", null)
    .where("text", "is not", null)
    .$if(after !== null, (query) => query.where("id", "<", after!))
    .$if(theme !== null, (query) =>
      query.where("id", theme === "none" ? "not in" : "in", marked(db, consultationId, theme!)),
    )
    .orderBy("id", "desc")
    .limit(perPage + 1)
    .execute();
  return rows.map((row) => ({ ...row, title: null, text: row.text ?? "" }));
}

function proposals(db: Db, { consultationId, theme }: ThemedFilter, after: string | null) {
  return db
    .selectFrom("proposal")
    .select(["id", "title", "text", "language"])
    .where("consultationId", "=", consultationId)
    .where("visibility", "=", "published")
    .where("withdrawnAt", "is", null)
    .$if(after !== null, (query) => query.where("id", "<", after!))
    .$if(theme !== null, (query) =>
      query.where("id", theme === "none" ? "not in" : "in", marked(db, consultationId, theme!)),
    )
    .orderBy("id", "desc")
    .limit(perPage + 1)
    .execute();
}

/** Ids of what has this theme, any theme, or a correction. */
function marked(db: Db, consultationId: string, theme: string) {
  if (theme === "corrected") {
    return db
      .selectFrom("themeCorrection")
      .select("contributionId")
      .where("themeCorrection.consultationId", "=", consultationId);
  }
  return db
    .selectFrom("contributionTheme")
    .select("contributionId")
    .where("contributionTheme.consultationId", "=", consultationId)
    .$if(theme !== "none", (query) => query.where("themeId", "=", theme));
}

async function namesOfThemes(db: Db, contributionIds: readonly string[]) {
  const rows = await db
    .selectFrom("contributionTheme")
    .select(["contributionId", "themeId"])
    .where("contributionId", "in", [...contributionIds, ""])
    .execute();
  const all = await themes(db);
  return (contributionId: string) => {
    const own = new Set(
      rows.filter((row) => row.contributionId === contributionId).map((row) => row.themeId),
    );
    return all.filter(({ id }) => own.has(id)).map(({ names }) => names);
  };
}
