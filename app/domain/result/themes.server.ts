import { publishedAnswers } from "#app/domain/result/tally.server.ts";
import { themes } from "#app/domain/theme/theme.server.ts";
import type { Db, Language } from "#db/schema.ts";

/** Themes that the published words to one question speak of, the most frequent first; two queries. */
export async function themesOfQuestion(db: Db, questionId: string) {
  const rows = await publishedAnswers(db)
    .innerJoin("contributionTheme", "contributionTheme.contributionId", "entry.id")
    .select((on) => ["contributionTheme.themeId", on.fn.countAll().as("count")])
    .where("entry.questionId", "=", questionId)
    .groupBy("contributionTheme.themeId")
    .execute();
  const counts = new Map(rows.map(({ themeId, count }) => [themeId, Number(count)]));
  const known = await themes(db);
  return known
    .flatMap(({ id, code, names }) => {
      const count = counts.get(id);
      return count ? [{ code, names: names as Record<Language, string>, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
